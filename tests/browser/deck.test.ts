import { expect, test } from 'vitest';
import lightning from '../../slides/decks/lightning.ts';
import { openDeck, shown, useBrowser } from './page.ts';

useBrowser();
const ids = lightning.slides.map(({ id }) => id);

test('each slide opens by its permalink, whole and without trouble', async () => {
  for (const { id, title } of lightning.slides) {
    const page = await openDeck(`lightning/#/${id}`);
    const slide = page.locator(`section#${id}[data-slide="${id}"]`);
    expect(await slide.isVisible(), id).toBe(true);
    expect(await page.locator('.reveal .slides > section:visible').count(), id).toBe(1);
    expect(await slide.locator('h1, h2').textContent(), id).toBe(title);
    expect(page.trouble, id).toEqual([]);
    await page.context().close();
  }
});

test('the slide of a permalink is there before any script of the deck has run', async () => {
  const page = await openDeck('lightning/#/title');
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(`${page.url().split('#')[0]}#/mesa-case`);
  await page.reload();
  expect(await page.locator('#mesa-case figure.picture svg').isVisible()).toBe(true);
  expect(await page.locator('.slides > section:visible').count()).toBe(1);
  const box = await page.locator('#mesa-case').boundingBox();
  expect(box).toEqual({ x: 0, y: 0, width: 1280, height: 720 });
});

test('without scripts every slide is there, one below the other', async () => {
  const context = await openDeck('lightning/');
  const page = await context.context().browser()?.newPage({ javaScriptEnabled: false });
  if (!page) throw new Error('no page');
  await page.goto(context.url());
  expect(await page.locator('.slides > section:visible').count()).toBe(ids.length);
  await page.close();
});

test('diagrams are pictures with a text alternative, and their labels are text', async () => {
  const page = await openDeck('complete/#/two-gaps');
  const figures = page.locator('figure.diagram > svg[role="img"]');
  expect(await figures.count()).toBeGreaterThan(1);
  for (const figure of await figures.all()) {
    expect((await figure.getAttribute('aria-label'))?.length).toBeGreaterThan(40);
    expect(await figure.locator('text').count()).toBeGreaterThan(2);
  }
  expect(await page.locator('#two-gaps .diagram svg').textContent()).toContain('Mesa-objective');
});

test('no formula has an error in it', async () => {
  const page = await openDeck('talk/');
  expect(await page.locator('.katex').count()).toBeGreaterThan(3);
  expect(await page.locator('.katex-error, .slide [style*="cc0000"]').count()).toBe(0);
});

test('arrow keys, space and page keys go through steps and slides', async () => {
  const slides = 'title,base-case,mesa-case,objectives,references';
  const page = await openDeck(`seminar/?slides=${slides}#/base-case`);
  const steps = page.locator('#mesa-case .step');
  await page.keyboard.press('ArrowRight');
  expect(await shown(page)).toBe('mesa-case');
  expect(await visibleSteps()).toBe(0);
  for (let step = await steps.count(); step > 0; step -= 1) await page.keyboard.press('Space');
  expect(await shown(page)).toBe('mesa-case');
  expect(await visibleSteps()).toBe(await steps.count());
  await page.keyboard.press('PageDown');
  expect(await shown(page)).toBe('objectives');
  await page.keyboard.press('PageUp');
  expect(await visibleSteps()).toBe(await steps.count());
  await page.keyboard.press('Home');
  expect(await shown(page)).toBe('title');
  await page.keyboard.press('End');
  expect(await shown(page)).toBe('references');
  // reveal.js writes the address a second later, lest a browser refuse it.
  await page.waitForURL(/#\/references$/);

  async function visibleSteps(): Promise<number> {
    return steps.and(page.locator('.visible')).count();
  }
});

test('a step of a diagram brings the node and the edges that lead to it', async () => {
  const page = await openDeck('lightning/#/two-gaps');
  const node = page.locator('#two-gaps [data-id="base"]');
  const edge = page.locator('#two-gaps [data-id="want->base"]');
  const opacity = (of: typeof node) =>
    of.first().evaluate((each) => getComputedStyle(each).opacity);
  expect([await opacity(node), await opacity(edge)]).toEqual(['0', '0']);
  await page.keyboard.press('ArrowRight');
  expect(await shown(page)).toBe('two-gaps');
  await expect.poll(() => opacity(node)).toBe('1');
  await expect.poll(() => opacity(edge)).toBe('1');
});

test('O shows the overview, and a click in it opens a slide', async () => {
  const page = await openDeck('lightning/#/two-gaps');
  await page.keyboard.press('o');
  expect(await page.locator('.reveal.overview').count()).toBe(1);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  expect(await page.locator('.reveal.overview').count()).toBe(0);
  expect(await shown(page)).toBe('coinrun');
});

test('/ searches titles, text and diagrams', async () => {
  const page = await openDeck('lightning/');
  await page.keyboard.press('/');
  await page.keyboard.type('nobody wrote actions');
  const results = page.locator('dialog.search li');
  expect(await results.allTextContents()).toEqual(['One optimizer can build another']);
  await page.keyboard.press('Enter');
  expect(await shown(page)).toBe('two-optimizers');
  expect(await page.locator('dialog.search[open]').count()).toBe(0);
  await page.keyboard.press('/');
  expect(await page.locator('dialog.search input').inputValue()).toBe('nobody wrote actions');
  await page.keyboard.press('Escape');
  expect(await shown(page)).toBe('two-optimizers');
});

test('S opens the speaker view with the notes of the slide', async () => {
  const page = await openDeck('lightning/#/two-gaps');
  const popup = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const speaker = await popup;
  await expect
    .poll(() => speaker.locator('.current .notes').textContent())
    .toContain('Two links, two gaps.');
  expect(new URL(speaker.url()).pathname).toMatch(/\/lightning\/speaker\/$/);
  expect(page.trouble).toEqual([]);
});

test('a click with Alt, or Ctrl on Linux, zooms into a diagram and out again', async () => {
  const page = await openDeck('lightning/#/two-gaps');
  const width = async () =>
    (await page.locator('#two-gaps [data-id="want"]').boundingBox())?.width ?? 0;
  const before = await width();
  await page
    .locator('#two-gaps [data-id="want"]')
    .click({ modifiers: [process.platform === 'linux' ? 'Control' : 'Alt'] });
  await expect.poll(width).toBeGreaterThan(before * 1.5);
  await page.keyboard.press('Escape');
  await expect.poll(width).toBeLessThan(before * 1.1);
});

test('labels of a diagram stay in their shapes when the window grows after a step', async () => {
  const small = { width: 860, height: 484 };
  const large = { width: 1400, height: 788 };
  const [path, motion] = ['lightning/#/two-gaps', { reducedMotion: 'no-preference' } as const];
  const grown = await openDeck(path, { viewport: small, ...motion });
  const fresh = await openDeck(path, { viewport: large, ...motion });
  for (const page of [grown, fresh]) {
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('PageDown');
    await page.waitForTimeout(600);
  }
  await grown.setViewportSize(large);
  await grown.waitForTimeout(300);
  // Its boxes are right in any case: only what is painted tells.
  const painted = async (page: typeof fresh) =>
    (await page.screenshot({ clip: { x: 0, y: 200, ...small } })).toString('base64');
  expect((await painted(grown)) === (await painted(fresh))).toBe(true);
});

test('a citation leads to its entry in the references, and back leads back', async () => {
  const page = await openDeck('lightning/#/two-gaps');
  await page.locator('#two-gaps .sources a').click();
  await expect.poll(() => shown(page)).toBe('references');
  // reveal.js writes the address a second later, lest a browser refuse it.
  await page.waitForURL(/#\/references$/);
  await page.goBack();
  await expect.poll(() => shown(page)).toBe('two-gaps');
});

test('?slides= shows just these slides, in this order, numbered anew', async () => {
  const page = await openDeck('lightning/?slides=two-gaps,title,nonsense,two-gaps,mesa-case');
  const order = await page
    .locator('.slides > section')
    .evaluateAll((all) => all.map(({ id }) => id));
  expect(order).toEqual(['two-gaps', 'title', 'mesa-case']);
  expect(await shown(page)).toBe('two-gaps');
  expect(await page.locator('#mesa-case .slide-no').textContent()).toBe('3');
  expect(await page.locator('[role="status"].message').textContent()).toContain('“nonsense”');
  expect(page.trouble).toEqual([]);
});

test('a hash or an address that makes no sense opens the first slide', async () => {
  for (const path of [
    'lightning/#/nowhere',
    'lightning/#/%',
    'lightning/?slides=',
    'lightning/#/99',
  ]) {
    const page = await openDeck(path);
    expect([path, await page.locator('.slides > section:visible').count()]).toEqual([path, 1]);
    expect([path, page.trouble]).toEqual([path, []]);
  }
});

test('a picture of the deck that is opened on its own is the deck', async () => {
  const page = await openDeck('lightning/?view=preview#/title');
  await page.keyboard.press('PageDown');
  expect(await shown(page)).toBe('two-optimizers');
});
