import { expect, test } from 'vitest';
import { ferries } from '../fixtures/ferries.ts';
import { leave, open, openDeck, shown, useBrowser } from './page.ts';

useBrowser();
const ids = ferries.slides.map(({ id }) => id);

test('each slide opens by its permalink, whole and without trouble', async () => {
  for (const { id, title } of ferries.slides) {
    const page = await openDeck(`ferries/#/${id}`);
    const slide = page.locator(`section#${id}[data-slide="${id}"]`);
    expect(await slide.isVisible(), id).toBe(true);
    expect(await page.locator('.reveal .slides > section:visible').count(), id).toBe(1);
    expect(await slide.locator('h1, h2').textContent(), id).toBe(title);
    expect(page.trouble, id).toEqual([]);
    await leave(page);
  }
});

test('the slide of a permalink is there before any script of the deck has run', async () => {
  const page = await openDeck('ferries/#/title');
  await page.route(/\/(?!boot)[\w-]+\.js$/, (route) => route.abort());
  await page.goto(`${page.url().split('#')[0]}#/high-water`);
  await page.reload();
  await expect.poll(() => page.locator('#high-water figure.diagram svg').isVisible()).toBe(true);
  await expect.poll(() => page.locator('.slides > section:visible').count()).toBe(1);
  const box = await page.locator('#high-water').boundingBox();
  expect(box).toEqual({ x: 0, y: 0, width: 1280, height: 720 });
});

test('without scripts every slide is there, one below the other', async () => {
  const page = await open('ferries/', { javaScriptEnabled: false });
  await expect.poll(() => page.locator('.slides > section:visible').count()).toBe(ids.length);
});

test('diagrams are pictures with a text alternative, and their labels are text', async () => {
  const page = await openDeck('ferries/#/night-crossing');
  const figures = page.locator('figure.diagram > svg[role="img"]');
  await expect.poll(() => figures.count()).toBe(5);
  for (const figure of await figures.all()) {
    expect((await figure.getAttribute('aria-label'))?.length).toBeGreaterThan(40);
    await expect.poll(() => figure.locator('text').count()).toBeGreaterThan(2);
  }
  await expect
    .poll(() => page.locator('#night-crossing .diagram svg').textContent())
    .toContain('Ferry at night');
});

test('no formula has an error in it', async () => {
  const page = await openDeck('ferries/');
  await expect.poll(() => page.locator('.katex').count()).toBeGreaterThan(3);
  await expect.poll(() => page.locator('.katex-error, .slide [style*="cc0000"]').count()).toBe(0);
});

test('arrow keys, space and page keys go through steps and slides', async () => {
  const page = await openDeck('ferries/#/low-water');
  const steps = page.locator('#high-water .step');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => shown(page)).toBe('high-water');
  await expect.poll(() => visibleSteps()).toBe(0);
  await page.keyboard.press('Space');
  await expect.poll(() => shown(page)).toBe('high-water');
  await expect.poll(() => visibleSteps()).toBe(await steps.count());
  await page.keyboard.press('PageDown');
  await expect.poll(() => shown(page)).toBe('waits');
  await page.keyboard.press('PageUp');
  await expect.poll(() => visibleSteps()).toBe(await steps.count());
  await page.keyboard.press('Home');
  await expect.poll(() => shown(page)).toBe('title');
  await page.keyboard.press('End');
  await expect.poll(() => shown(page)).toBe('references');
  // reveal.js writes the address a second later, lest a browser refuse it.
  await page.waitForURL(/#\/references$/);

  async function visibleSteps(): Promise<number> {
    return steps.and(page.locator('.visible')).count();
  }
});

test('a step of a diagram brings the node and the edges that lead to it', async () => {
  const page = await openDeck('ferries/#/high-water');
  const node = page.locator('#high-water [data-id="tide"]');
  const edge = page.locator('#high-water [data-id="tide->board"]');
  const opacity = (of: typeof node) =>
    of.first().evaluate((each) => getComputedStyle(each).opacity);
  await expect.poll(async () => [await opacity(node), await opacity(edge)]).toEqual(['0', '0']);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => shown(page)).toBe('high-water');
  await expect.poll(() => opacity(node)).toBe('1');
  await expect.poll(() => opacity(edge)).toBe('1');
});

test('/ searches titles, text and diagrams', async () => {
  const page = await openDeck('ferries/');
  await page.keyboard.press('/');
  await page.locator('dialog.search input').waitFor();
  await page.keyboard.type('opposites three boxes');
  const results = page.locator('dialog.search li');
  await expect.poll(() => results.allTextContents()).toEqual(['One clock goes around another']);
  await page.keyboard.press('Enter');
  await expect.poll(() => shown(page)).toBe('two-clocks');
  await expect.poll(() => page.locator('dialog.search[open]').count()).toBe(0);
  await page.keyboard.press('/');
  await expect
    .poll(() => page.locator('dialog.search input').inputValue())
    .toBe('opposites three boxes');
  await page.keyboard.press('Escape');
  await expect.poll(() => shown(page)).toBe('two-clocks');
});

test('S opens the speaker view with the notes of the slide', async () => {
  const page = await openDeck('ferries/#/two-queues');
  const popup = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const speaker = await popup;
  await expect
    .poll(() => speaker.locator('.current .notes').textContent())
    .toContain('Two queues, two waits.');
  expect(new URL(speaker.url()).pathname).toMatch(/\/ferries\/speaker\/$/);
  expect(page.trouble).toEqual([]);
});

test('a click with Alt, or Ctrl on Linux, zooms into a diagram and out again', async () => {
  const page = await openDeck('ferries/#/low-water');
  const width = async () =>
    (await page.locator('#low-water [data-id="plan"]').boundingBox())?.width ?? 0;
  const before = await width();
  await page
    .locator('#low-water [data-id="plan"]')
    .click({ modifiers: [process.platform === 'linux' ? 'Control' : 'Alt'] });
  await expect.poll(width).toBeGreaterThan(before * 1.5);
  await page.keyboard.press('Escape');
  await expect.poll(width).toBeLessThan(before * 1.1);
});

test('labels of a diagram stay in their shapes when the window grows after a step', async () => {
  const small = { width: 860, height: 484 };
  const large = { width: 1400, height: 788 };
  const [path, motion] = ['ferries/#/two-queues', { reducedMotion: 'no-preference' } as const];
  const grown = await openDeck(path, { viewport: small, ...motion });
  const fresh = await openDeck(path, { viewport: large, ...motion });
  const still = (page: typeof fresh) =>
    page.waitForFunction(() =>
      document.getAnimations().every(({ playState }) => playState !== 'running'),
    );
  for (const page of [grown, fresh]) {
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('PageDown');
    await page.locator('#two-queues .visible >> nth=2').waitFor();
    await still(page);
  }
  await grown.setViewportSize(large);
  await still(grown);
  // Its boxes are right in any case: only what is painted tells.
  const painted = async (page: typeof fresh) =>
    (await page.screenshot({ clip: { x: 0, y: 200, ...small } })).toString('base64');
  await expect.poll(async () => (await painted(grown)) === (await painted(fresh))).toBe(true);
});

test('a citation leads to its entry in the references, and back leads back', async () => {
  const page = await openDeck('ferries/#/two-queues');
  await page.locator('#two-queues .sources a').click();
  await expect.poll(() => shown(page)).toBe('references');
  // reveal.js writes the address a second later, lest a browser refuse it.
  await page.waitForURL(/#\/references$/);
  await page.goBack();
  await expect.poll(() => shown(page)).toBe('two-queues');
});

test('an address that is set counts, though the one of the slide before is written over it', async () => {
  const page = await openDeck('ferries/#/title');
  for (const [set, wrote] of [
    ['high-water', 'title'],
    ['low-water', 'high-water'],
  ]) {
    // reveal.js writes up to a second late: here between the address and the event that tells of it.
    await page.evaluate(
      ([set, wrote]) => {
        location.hash = `#/${set}`;
        history.replaceState(null, '', `#/${wrote}`);
      },
      [set, wrote],
    );
    await expect.poll(() => shown(page)).toBe(set);
    await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#/${set}`);
  }
  await page.goBack();
  await expect.poll(() => shown(page)).toBe('high-water');
});

test('?slides= shows just these slides, in this order, numbered anew', async () => {
  const page = await openDeck('ferries/?slides=two-queues,title,nonsense,two-queues,low-water');
  const order = await page
    .locator('.slides > section')
    .evaluateAll((all) => all.map(({ id }) => id));
  expect(order).toEqual(['two-queues', 'title', 'low-water']);
  await expect.poll(() => shown(page)).toBe('two-queues');
  await expect.poll(() => page.locator('#low-water .slide-no').textContent()).toBe('3');
  await expect
    .poll(() => page.locator('[role="status"].message').textContent())
    .toContain('“nonsense”');
  expect(page.trouble).toEqual([]);
});

test('a hash or an address that makes no sense opens the first slide', async () => {
  for (const path of ['ferries/#/nowhere', 'ferries/#/%', 'ferries/?slides=', 'ferries/#/99']) {
    const page = await openDeck(path);
    await expect
      .poll(async () => [path, await page.locator('.slides > section:visible').count()])
      .toEqual([path, 1]);
    expect([path, page.trouble]).toEqual([path, []]);
  }
});

test('a picture of the deck that is opened on its own is the deck', async () => {
  const page = await openDeck('ferries/?view=preview#/low-water');
  await page.keyboard.press('PageDown');
  await expect.poll(() => shown(page)).toBe('high-water');
});
