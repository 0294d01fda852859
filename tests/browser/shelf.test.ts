import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import complete from '../../slides/decks/complete.ts';
import lightning from '../../slides/decks/lightning.ts';
import { startCommand } from '../cli/run.ts';
import { folderOf } from '../folder.ts';
import { decks } from '../talk/decks.ts';
import { open, shown, useBrowser } from './page.ts';

useBrowser();

const card = (page: Page, id: string) => page.locator(`[data-card="complete/${id}"]`);
const pick = (page: Page, ...ids: string[]) =>
  ids.reduce(
    (done, id) => done.then(() => card(page, id).locator('.add').click()),
    Promise.resolve(),
  );
/** The ids of the slides in the tray. */
const tray = (page: Page) =>
  page.$$eval('.row', (rows) => rows.map((row) => (row as HTMLElement).dataset['ref']));
const said = (page: Page) => page.locator('.tray > .said').innerText();
const titleOf = (id: string) => complete.slides.find((slide) => slide.id === id)?.title ?? '';

/** Drags something into the tray, before all that is there, as a hand would. */
async function drag(page: Page, what: Locator): Promise<void> {
  await what.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  // Waits until it lies still: rows that come into sight get their true height.
  await what.hover({ position: { x: 60, y: 30 } });
  const from = await what.boundingBox();
  const to = await page.locator('.picked').boundingBox();
  if (!from || !to) throw new Error('there is nothing to drag, or nowhere to drag it');
  await page.mouse.down();
  await page.mouse.move(from.x + 70, from.y + 34, { steps: 3 });
  await page.mouse.move(to.x + 40, to.y + 12, { steps: 12 });
  // A hand is never still, and lets go when it sees that the place is right.
  const placed = page.locator('.picked > .sortable-ghost:first-child');
  for (let step = 0; step < 60 && (await placed.count()) === 0; step += 1) {
    await page.mouse.move(to.x + 40 + (step % 5), to.y + 8 + (step % 3));
  }
  await page.mouse.up();
}

describe('the shelf', () => {
  test('has every deck and every slide in plain HTML, shortest talk first', async () => {
    const page = await open('', { javaScriptEnabled: false });
    const first = page.locator('.shelf-deck').first();
    expect(await first.locator('h3').innerText()).toBe(lightning.title);
    expect(await page.locator('.shelf-deck').count()).toBe(decks.length);
    const links = await page.$$eval('.card a', (all) => all.map((a) => a.getAttribute('href')));
    const slides = new Set(decks.flatMap((deck) => deck.slides.map(({ id }) => id)));
    expect(new Set(links.map((link) => link?.replace(/.*#\//, '')))).toEqual(slides);
    expect(await page.locator('.tray, .find, .add').filter({ visible: true }).count()).toBe(0);
    expect(page.trouble).toEqual([]);
  });

  test('finds slides by their title, text and notes, and by what they are', async () => {
    const page = await open('');
    const found = async () => {
      const cards = page.locator('.card:visible');
      return cards.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['card']));
    };
    await page.keyboard.press('/');
    await page.keyboard.type('mesa CASE');
    await expect.poll(found).toContain('complete/mesa-case');
    // Only the notes of one slide speak of a stowaway.
    await page.fill('[name=words]', 'stowaway to be taken out');
    await expect.poll(found).toEqual(['complete/not-a-box']);
    expect(await page.locator('.find output').innerText()).toBe(
      `1 of ${await page.locator('.card').count()} slides`,
    );
    await page.fill('[name=words]', 'no such words');
    expect(await found()).toEqual([]);
    await page.click('.none button');
    await page.selectOption('[name=topic]', 'The gap');
    await page.check('[name=figure]');
    const gap = complete.slides.filter(({ section }) => section === 'The gap');
    const figures = (await found()).map((key) => key?.replace('complete/', ''));
    expect(gap.map(({ id }) => id as string)).toEqual(expect.arrayContaining(figures));
    expect(page.trouble).toEqual([]);
  });

  test('loads no picture before it comes near the view', async () => {
    const page = await open('');
    const loaded = () =>
      page.$$eval('.card img', (all) =>
        all.map(
          (each) =>
            (each as HTMLImageElement).complete && (each as HTMLImageElement).naturalWidth > 0,
        ),
      );
    await page.waitForLoadState('networkidle');
    const first = await loaded();
    expect(first[0]).toBe(true);
    expect(first.filter(Boolean).length).toBeLessThan(first.length / 2);
    await page.locator('.card').last().scrollIntoViewIfNeeded();
    await expect.poll(() => loaded().then((all) => all.at(-1))).toBe(true);
    expect(page.trouble).toEqual([]);
  });

  test('shows a slide closely with its notes, and leads to its permalink', async () => {
    const page = await open('');
    await card(page, 'two-gaps').locator('h3 a').click();
    const dialog = page.locator('dialog.preview');
    expect(await dialog.locator('h2').innerText()).toBe(titleOf('two-gaps'));
    await expect.poll(() => dialog.locator('.notes').innerText()).toContain('Two links, two gaps');
    // The slide itself takes the place of its small picture, with all steps shown.
    const live = dialog.frameLocator('iframe').locator('#two-gaps');
    await dialog.locator('.stage img').waitFor({ state: 'detached' });
    expect(await live.locator('.fragment.visible').count()).toBeGreaterThan(2);
    expect(await live.locator('.fragment:not(.visible)').count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    expect(await dialog.locator('h2').innerText()).not.toBe(titleOf('two-gaps'));
    await page.keyboard.press('ArrowLeft');
    await dialog.locator('.pick').click();
    expect(await tray(page)).toEqual(['two-gaps']);
    const opened = page.context().waitForEvent('page');
    await dialog.locator('.open').click();
    const deck = await opened;
    await deck.waitForSelector('html.ready');
    expect(await shown(deck)).toBe('two-gaps');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      titleOf('two-gaps'),
    );
    expect(page.trouble).toEqual([]);
  });
});

describe('the tray', () => {
  test('holds what is picked, once, and survives a reload', async () => {
    const page = await open('');
    await page.locator(`#${lightning.id} .add`).click();
    expect((await tray(page)).length).toBe(lightning.slides.length);
    expect(await page.locator('.sum .minutes').innerText()).toBe(String(lightning.minutes));
    await page.locator(`#${lightning.id} .add`).click();
    expect(await said(page)).toContain('all of it was picked before');
    await page.fill('[name=target]', '4');
    expect(await page.locator('.tray .left').innerText()).toBe('1 over');
    await page.fill('.tray .name', 'Mine <b>');
    await page.reload();
    expect((await tray(page)).length).toBe(lightning.slides.length);
    expect(await page.inputValue('.tray .name')).toBe('Mine <b>');
    // What is broken is dropped with a word.
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) localStorage.setItem(key, '{');
    });
    await page.reload();
    expect(await said(page)).toContain('can’t be read');
    expect(await tray(page)).toEqual([]);
    expect(page.trouble).toEqual([]);
  });

  test('is put into order by keys alone, and every step can be taken back', async () => {
    const page = await open('');
    await card(page, 'two-gaps').locator('.add').focus();
    await page.keyboard.press('Enter');
    await card(page, 'mesa-case').locator('.add').focus();
    await page.keyboard.press('Space');
    await card(page, 'title').locator('.add').focus();
    await page.keyboard.press('Enter');
    await page.locator('.row a').last().focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    expect(await tray(page)).toEqual(['title', 'two-gaps', 'mesa-case']);
    expect(await said(page)).toContain('now 1 of 3');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    expect(await tray(page)).toEqual(['title', 'mesa-case']);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await tray(page)).toEqual(['two-gaps', 'title', 'mesa-case']);
    await page.keyboard.press('Control+Shift+Z');
    await page.click('[data-do="redo"]');
    expect(await tray(page)).toEqual(['title', 'mesa-case']);
    expect(page.trouble).toEqual([]);
  });

  test('takes cards and decks that are dragged into it, and lets rows be dragged', async () => {
    const page = await open('', { viewport: { width: 1400, height: 900 } });
    const loaded = page.waitForResponse(/drag\.js/);
    await card(page, 'two-gaps').hover();
    await loaded;
    await drag(page, card(page, 'two-gaps'));
    await expect.poll(() => tray(page)).toEqual(['two-gaps']);
    await drag(page, card(page, 'mesa-case'));
    await expect.poll(() => tray(page)).toEqual(['mesa-case', 'two-gaps']);
    // The card is where it was.
    expect(await card(page, 'mesa-case').count()).toBe(1);
    await drag(page, page.locator('.row').last());
    await expect.poll(() => tray(page)).toEqual(['two-gaps', 'mesa-case']);
    await drag(page, page.locator(`#${lightning.id}`));
    await expect.poll(() => tray(page).then(({ length }) => length)).toBeGreaterThan(7);
    expect(page.trouble).toEqual([]);
  });

  test('names what is used too early, and adds the slide that introduces it', async () => {
    const page = await open('');
    await pick(page, 'mesa-case');
    const advice = page.locator('.advice li', { hasText: 'SGD' });
    expect(await advice.textContent()).toContain('before it is introduced');
    await advice.getByRole('button').click();
    expect(await tray(page)).toEqual(['two-optimizers', 'mesa-case']);
    expect(await advice.count()).toBe(0);
  });

  test('leads out: to the talk, its link, its handout, its PDF and its source', async () => {
    const page = await open('', { permissions: ['clipboard-read', 'clipboard-write'] });
    await pick(page, 'title', 'two-gaps');
    await page.fill('.tray .name', 'A & B');
    const query = '?slides=title,two-gaps&title=A%20%26%20B';
    const href = (way: string) => page.locator(`[data-way="${way}"]`).getAttribute('href');
    expect(await href('present')).toBe(`remix/${query}`);
    expect(await href('handout')).toBe(`remix/handout/${query}`);
    expect(await href('print')).toBe(`remix/${query}&view=print`);
    await page.click('[data-do="share"]');
    await expect.poll(() => said(page)).toContain('The link is copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${page.url()}remix/${query}`);
    await page.click('[data-do="source"]');
    const code = await page.inputValue('dialog textarea');
    expect(code).toContain("import complete from './complete.ts';");
    expect(code).toContain("title: 'A & B'");
    expect(code).toMatch(/pick\(\n {4}complete,\n {4}'title', .*\n {4}'two-gaps', /);
    const download = page.waitForEvent('download');
    await page.click('dialog button:has-text("Download")');
    expect((await download).suggestedFilename()).toBe('a-b.ts');
    await page.keyboard.press('Escape');
    const opened = page.context().waitForEvent('page');
    await page.click('[data-way="present"]');
    const talk = await opened;
    await talk.waitForSelector('html.ready');
    expect(await talk.title()).toBe('A & B');
    expect(page.trouble).toEqual([]);
  });
});

test.each([
  [390, 844],
  [1280, 800],
])('axe finds nothing on the shelf, its preview and its tray at %i × %i', async (width, height) => {
  const page = await open('', { viewport: { width, height } });
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
  const check = async (where: string) => {
    const violations = await page.evaluate(async () => {
      const { axe: checker } = window as unknown as { axe: typeof axe };
      const { violations } = await checker.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`),
      );
    });
    expect([where, violations]).toEqual([where, []]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect([where, wide]).toEqual([where, 0]);
  };
  await check('at first');
  // Rows that are scrolled out of sight would count as lying under the buttons there.
  await pick(page, ...(width < 1080 ? ['title'] : ['mesa-case', 'two-gaps']));
  if (width < 1080) await page.click('.tray .handle');
  await check('with a tray');
  if (width < 1080) await page.click('.tray .handle');
  await card(page, 'two-gaps').locator('h3 a').click();
  await page.waitForSelector('.notes-side .notes');
  // What is on the slide itself is looked at elsewhere.
  await page.evaluate(() => document.querySelector('.stage iframe')?.remove());
  await check('in the preview');
});

test('the dev server shows the shelf and remixes of a project whose decks have faults', async () => {
  const slide = (id: string, more: string) => `
    import { defineSlide, html, math } from 'mesa-deck';
    export default defineSlide({ id: '${id}', title: 'The slide ${id}', ${more} });`;
  const folder = folderOf({
    'slides/decks/small.ts': `
      import { defineDeck } from 'mesa-deck';
      import first from '../first.ts';
      import bad from '../bad.ts';
      export default defineDeck({ id: 'small', title: 'Small', slides: [first, bad, {}] });`,
    'slides/decks/other.ts': `
      import { credits, defineDeck, defineSlide, html } from 'mesa-deck';
      const theirs = { id: 'theirs', title: 'Theirs', body: html\`<p>Two</p>\` };
      const list = { id: 'list', title: 'From whom', body: credits() };
      export default defineDeck({
        id: 'other', title: 'Other', author: 'B. Other', license: 'CC-BY-4.0', slides: [theirs, list],
      });`,
    'slides/decks/gone.ts': 'export default { id: 7 };',
    'slides/first.ts': slide('first', 'body: html`<p>One</p>`'),
    'slides/bad.ts': slide('bad', "status: 'none', body: html`${math`\\frac{`}`"),
  });
  const server = startCommand(folder, ['start', '--port', '0']);
  await expect.poll(server.printed, { timeout: 20_000 }).toMatch(/Local:/);
  const root = /http:\/\/\S+/.exec(server.printed())?.[0] ?? '';
  const page = await open(root);
  expect(await page.locator('.shelf-deck').allInnerTexts()).toEqual([
    expect.stringContaining('Other'),
    expect.stringContaining('Small'),
    expect.stringContaining('has a fault'),
  ]);
  await page.locator('[data-card="small/bad"] .add').click();
  await page.locator('[data-card="small/first"] .add').click();
  const address = await page.locator('[data-way="present"]').getAttribute('href');
  await page.goto(root + address);
  await page.waitForSelector('html.ready');
  const slides = await page.locator('.slides > section').allTextContents();
  expect(slides.map((text) => text.includes('This slide has a fault'))).toEqual([true, false]);
  // Slides of several authors say whose they are, and a list of credits is that of the remix.
  await page.goto(`${root}remix/?slides=theirs,first,list`);
  await page.waitForSelector('html.ready');
  const credited = page.locator('#theirs .credit');
  expect(await credited.textContent()).toBe('Slide: B. Other, CC BY 4.0');
  expect(await page.locator('#list .credits dd').allTextContents()).toEqual([
    'Theirs; From whom',
    'The slide first',
  ]);
  for (const [path, ready] of [
    ['handout/', '.sheet'],
    ['speaker/', '.speaker.on'],
  ] as const) {
    await page.goto(`${root}remix/${path}?slides=first`);
    await page.waitForSelector(ready);
  }
  expect(page.trouble).toEqual([]);
});
