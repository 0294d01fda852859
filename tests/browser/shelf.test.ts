import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { decks, ferries, islands } from '../fixtures/ferries.ts';
import { folderOf } from '../folder.ts';
import { violationsOn } from './axe.ts';
import { openDevServer } from './host.ts';
import { open, shown, useBrowser } from './page.ts';

useBrowser();

const card = (page: Page, id: string) => page.locator(`[data-card="islands/${id}"]`);
const pick = (page: Page, ...ids: string[]) =>
  ids.reduce(
    (done, id) => done.then(() => card(page, id).locator('.add').click()),
    Promise.resolve(),
  );
/** The ids of the slides in the tray. */
const tray = (page: Page) =>
  page.$$eval('.row', (rows) => rows.map((row) => (row as HTMLElement).dataset['ref']));
const said = (page: Page) => page.locator('.tray > .said').innerText();
const titleOf = (id: string) => islands.slides.find((slide) => slide.id === id)?.title ?? '';

/** Drags something into the tray, before all that is there, as a hand would. */
async function drag(page: Page, what: Locator): Promise<void> {
  await what.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  // What drags is fetched when a hand comes near: until it is there nothing follows the hand.
  await expect.poll(() => tryToDrag(page, what)).toBe(true);
}

async function tryToDrag(page: Page, what: Locator): Promise<boolean> {
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
  const follows = (await page.locator('.sortable-ghost').count()) > 0;
  await page.mouse.up();
  return follows;
}

describe('the shelf', () => {
  test('has every deck and every slide in plain HTML, shortest talk first', async () => {
    const page = await open('', { javaScriptEnabled: false });
    const first = page.locator('.shelf-deck').first();
    await expect.poll(() => first.locator('h3').innerText()).toBe(ferries.title);
    await expect.poll(() => page.locator('.shelf-deck').count()).toBe(decks.length);
    const links = await page.$$eval('.card a', (all) => all.map((a) => a.getAttribute('href')));
    const slides = new Set(decks.flatMap((deck) => deck.slides.map(({ id }) => id)));
    expect(new Set(links.map((link) => link?.replace(/.*#\//, '')))).toEqual(slides);
    await expect
      .poll(() => page.locator('.tray, .find, .add').filter({ visible: true }).count())
      .toBe(0);
    expect(page.trouble).toEqual([]);
  });

  test('finds slides by their title, text and notes, and by what they are', async () => {
    const page = await open('');
    const found = async () => {
      const cards = page.locator('.card:visible');
      return cards.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['card']));
    };
    await page.keyboard.press('/');
    await page.keyboard.type('shallow WATER');
    await expect.poll(found).toContain('islands/high-water');
    // Only the notes of the title slide speak of a flat top.
    await page.fill('[name=words]', 'flat bottom that floats');
    await expect.poll(found).toEqual(['islands/title']);
    await expect
      .poll(() => page.locator('.find output').innerText())
      .toBe(`1 of ${await page.locator('.card').count()} slides`);
    await page.fill('[name=words]', 'no such words');
    await expect.poll(() => found()).toEqual([]);
    await page.click('.none button');
    await page.selectOption('[name=topic]', 'The wait');
    await page.check('[name=figure]');
    const gap = islands.slides.filter(({ section }) => section === 'The wait');
    const figures = (await found()).map((key) => key?.replace('islands/', ''));
    expect(gap.map(({ id }) => id as string)).toEqual(expect.arrayContaining(figures));
    expect(page.trouble).toEqual([]);
  });

  test('loads no picture before it comes near the view', async () => {
    // So small that most cards are far from it.
    const page = await open('', { viewport: { width: 390, height: 500 } });
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
    await card(page, 'two-queues').locator('h3 a').click();
    const dialog = page.locator('dialog.preview');
    await expect.poll(() => dialog.locator('h2').innerText()).toBe(titleOf('two-queues'));
    await expect
      .poll(() => dialog.locator('.notes').innerText())
      .toContain('Two queues, two waits');
    // The slide itself takes the place of its small picture, with all steps shown.
    const live = dialog.frameLocator('iframe').locator('#two-queues');
    await dialog.locator('.stage img').waitFor({ state: 'detached' });
    await expect.poll(() => live.locator('.fragment.visible').count()).toBeGreaterThan(2);
    await expect.poll(() => live.locator('.fragment:not(.visible)').count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => dialog.locator('h2').innerText()).not.toBe(titleOf('two-queues'));
    await page.keyboard.press('ArrowLeft');
    await dialog.locator('.pick').click();
    await expect.poll(() => tray(page)).toEqual(['two-queues']);
    const opened = page.context().waitForEvent('page');
    await dialog.locator('.open').click();
    const deck = await opened;
    await deck.waitForSelector('html.ready');
    await expect.poll(() => shown(deck)).toBe('two-queues');
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe(titleOf('two-queues'));
    expect(page.trouble).toEqual([]);
  });
});

describe('the tray', () => {
  test('holds what is picked, once, and survives a reload', async () => {
    const page = await open('');
    await page.locator(`#${ferries.id} .add`).click();
    expect((await tray(page)).length).toBe(ferries.slides.length);
    await expect
      .poll(() => page.locator('.sum .minutes').innerText())
      .toBe(String(ferries.minutes));
    await page.locator(`#${ferries.id} .add`).click();
    await expect.poll(() => said(page)).toContain('all of it was picked before');
    await page.fill('[name=target]', '4');
    await expect.poll(() => page.locator('.tray .left').innerText()).toBe('1 over');
    await page.fill('.tray .name', 'Mine <b>');
    await page.reload();
    expect((await tray(page)).length).toBe(ferries.slides.length);
    await expect.poll(() => page.inputValue('.tray .name')).toBe('Mine <b>');
    // What is broken is dropped with a word.
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) localStorage.setItem(key, '{');
    });
    await page.reload();
    await expect.poll(() => said(page)).toContain('can’t be read');
    await expect.poll(() => tray(page)).toEqual([]);
    expect(page.trouble).toEqual([]);
  });

  test('is put into order by keys alone, and every step can be taken back', async () => {
    const page = await open('');
    await card(page, 'two-queues').locator('.add').focus();
    await page.keyboard.press('Enter');
    await card(page, 'high-water').locator('.add').focus();
    await page.keyboard.press('Space');
    await card(page, 'title').locator('.add').focus();
    await page.keyboard.press('Enter');
    await page.locator('.row a').last().focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => tray(page)).toEqual(['title', 'two-queues', 'high-water']);
    await expect.poll(() => said(page)).toContain('now 1 of 3');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    await expect.poll(() => tray(page)).toEqual(['title', 'high-water']);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => tray(page)).toEqual(['two-queues', 'title', 'high-water']);
    await page.keyboard.press('Control+Shift+Z');
    await page.click('[data-do="redo"]');
    await expect.poll(() => tray(page)).toEqual(['title', 'high-water']);
    expect(page.trouble).toEqual([]);
  });

  test('takes cards and decks that are dragged into it, and lets rows be dragged', async () => {
    const page = await open('', { viewport: { width: 1400, height: 900 } });
    await drag(page, card(page, 'two-queues'));
    await expect.poll(() => tray(page)).toEqual(['two-queues']);
    await drag(page, card(page, 'high-water'));
    await expect.poll(() => tray(page)).toEqual(['high-water', 'two-queues']);
    // The card is where it was.
    await expect.poll(() => card(page, 'high-water').count()).toBe(1);
    await drag(page, page.locator('.row').last());
    await expect.poll(() => tray(page)).toEqual(['two-queues', 'high-water']);
    await drag(page, page.locator(`#${ferries.id}`));
    await expect.poll(() => tray(page).then(({ length }) => length)).toBeGreaterThan(9);
    expect(page.trouble).toEqual([]);
  });

  test('names what is used too early, and adds the slide that introduces it', async () => {
    const page = await open('');
    await pick(page, 'high-water');
    const advice = page.locator('.advice li', { hasText: 'timetable' });
    await expect.poll(() => advice.textContent()).toContain('before they are introduced');
    await advice.getByRole('button').click();
    await expect.poll(() => tray(page)).toEqual(['two-clocks', 'high-water']);
    await expect.poll(() => advice.count()).toBe(0);
  });

  test('leads out: to the talk, its link, its page to read, its handout, its PDF and its source', async () => {
    const page = await open('', { permissions: ['clipboard-read', 'clipboard-write'] });
    await pick(page, 'title', 'two-queues');
    await page.fill('.tray .name', 'A & B');
    const query = '?slides=title,two-queues&title=A%20%26%20B';
    const href = (way: string) => page.locator(`[data-way="${way}"]`).getAttribute('href');
    await expect.poll(() => href('present')).toBe(`remix/${query}`);
    await expect.poll(() => href('read')).toBe(`remix/read/${query}`);
    await expect.poll(() => href('handout')).toBe(`remix/handout/${query}`);
    await expect.poll(() => href('print')).toBe(`remix/${query}&view=print`);
    await page.click('[data-do="share"]');
    await expect.poll(() => said(page)).toContain('The link is copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${page.url()}remix/${query}`);
    await page.click('[data-do="source"]');
    const code = await page.inputValue('dialog textarea');
    expect(code).toContain("import islands from './islands.ts';");
    expect(code).toContain("title: 'A & B'");
    expect(code).toMatch(/pick\(\n {4}islands,\n {4}'title', .*\n {4}'two-queues', /);
    const download = page.waitForEvent('download');
    await page.click('dialog button:has-text("Download")');
    expect((await download).suggestedFilename()).toBe('a-b.ts');
    await page.keyboard.press('Escape');
    const opened = page.context().waitForEvent('page');
    await page.click('[data-way="present"]');
    const talk = await opened;
    await talk.waitForSelector('html.ready');
    await expect.poll(() => talk.title()).toBe('A & B');
    expect(page.trouble).toEqual([]);
  });
});

test.each([
  [390, 844],
  [1280, 800],
])('axe finds nothing on the shelf, its preview and its tray at %i × %i', async (width, height) => {
  const page = await open('', { viewport: { width, height } });
  const check = async (where: string) => {
    // What has just come may still be on its way to its place.
    await expect
      .poll(async () => [where, await violationsOn(page, { more: ['best-practice'] })])
      .toEqual([where, []]);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBe(0);
  };
  await check('at first');
  // Rows that are scrolled out of sight would count as lying under the buttons there.
  await pick(page, ...(width < 1080 ? ['title'] : ['high-water', 'two-queues']));
  if (width < 1080) await page.click('.tray .handle');
  await check('with a tray');
  if (width < 1080) await page.click('.tray .handle');
  await card(page, 'two-queues').locator('h3 a').click();
  await page.waitForSelector('.notes-side .notes');
  // What is on the slide itself is looked at elsewhere.
  const live = page.locator('.stage iframe');
  await live.waitFor({ state: 'attached' });
  await live.evaluate((frame) => frame.remove());
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
  const root = await openDevServer(folder);
  const page = await open(root);
  await expect
    .poll(() => page.locator('.shelf-deck').allInnerTexts())
    .toEqual([
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
  await expect.poll(() => credited.textContent()).toBe('Slide: B. Other, CC BY 4.0');
  await expect
    .poll(() => page.locator('#list .credits dd').allTextContents())
    .toEqual(['Theirs; From whom', 'The slide first']);
  for (const [path, ready] of [
    ['handout/', '.sheet'],
    ['speaker/', '.speaker.on'],
  ] as const) {
    await page.goto(`${root}remix/${path}?slides=first`);
    await page.waitForSelector(ready);
  }
  expect(page.trouble).toEqual([]);
});
