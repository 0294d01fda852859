import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDrawer } from '../../src/site/browser/drawer.ts';
import { Site } from '../../src/site/site.ts';
import { folderOf, write } from '../folder.ts';
import { openDevServer } from './host.ts';
import { lent, newContext, openDeck, shown, useBrowser } from './page.ts';

useBrowser();

const slide = (id: string, body: string) => `
  import { defineSlide, html, math } from 'mesa-deck';
  export default defineSlide({ id: '${id}', title: 'The slide ${id}', body: html\`${body}\` });`;
const notation = (tex: string) => `
  import { defineNotation } from 'mesa-deck';
  export default defineNotation({ goal: { tex: '${tex}', name: 'goal', meaning: 'x', role: 'mesa' } });`;
const theme = (colour: string) => `:root { --mesa: ${colour}; }`;

/** A project of three slides with a theme and a notation of its own, and its server's address. */
async function serve(): Promise<{ readonly folder: string; readonly address: string }> {
  const folder = folderOf({
    'slides/decks/live.ts': `
      import { defineDeck } from 'mesa-deck';
      import one from '../one.ts';
      import two from '../two.ts';
      import three from '../three.ts';
      export default defineDeck({ id: 'live', title: 'Live', theme: 'own', slides: [one, two, three] });`,
    'slides/one.ts': slide('one', '<p>First</p>'),
    'slides/two.ts': slide('two', '<p class="step">Second</p><p class="step">${math`\\goal`}</p>'),
    'slides/three.ts': slide('three', '<p>Third</p>'),
    'slides/notation.ts': notation('G'),
    'themes/own.css': theme('rgb(1, 2, 3)'),
  });
  return { folder, address: await openDevServer(folder) };
}

test('a saved slide, theme or notation shows at once, and the place in the talk is kept', async () => {
  const { folder, address } = await serve();
  const page = await openDeck(`${address}live/#/two`);
  await page.keyboard.press('ArrowRight');
  await page.evaluate(() => Object.assign(window, { sameWindow: true }));
  const text = () => page.locator('#two .slide-body').innerText();

  write(
    folder,
    'slides/two.ts',
    slide('two', '<p class="step">Changed</p><p class="step">${math`\\goal`}</p>'),
  );
  await expect.poll(text).toContain('Changed');
  await expect.poll(() => shown(page)).toBe('two');
  await expect.poll(() => page.locator('#two .step.visible').count()).toBe(1);

  write(folder, 'slides/notation.ts', notation('H'));
  await expect.poll(() => page.locator('#two .role-mesa').textContent()).toBe('H');

  const colour = () =>
    page.locator('#two .role-mesa').evaluate((each) => getComputedStyle(each).color);
  await expect.poll(() => colour()).toBe('rgb(1, 2, 3)');
  write(folder, 'themes/own.css', theme('rgb(4, 5, 6)'));
  await expect.poll(colour).toBe('rgb(4, 5, 6)');

  // The slides' own stylesheet goes before the theme's, from the moment that it is there.
  write(folder, 'slides/styles.css', '#two .role-mesa { color: rgb(7, 8, 9) }');
  await expect.poll(colour).toBe('rgb(7, 8, 9)');
  write(folder, 'slides/styles.css', '#two .role-mesa { color: rgb(1, 1, 1) }');
  await expect.poll(colour).toBe('rgb(1, 1, 1)');

  await expect.poll(() => page.evaluate(() => 'sameWindow' in window)).toBe(true);
  await expect.poll(() => shown(page)).toBe('two');
  expect(page.trouble).toEqual([]);
});

test('a theme with a slip tells so in the place of its deck, which comes back with it', async () => {
  const { folder, address } = await serve();
  const page = await openDeck(`${address}live/`);
  const text = () => page.locator('.slides').innerText();
  write(folder, 'themes/own.css', ':root { --grond: #000 }');
  await expect.poll(text).toContain('there is no token --grond');
  write(folder, 'themes/own.css', ':root { --ink: rgb(7, 8, 9) }');
  await expect.poll(text).toContain('First');
  const body = page.locator('#one .slide-body');
  const colour = () => body.evaluate((each) => getComputedStyle(each).color);
  await expect.poll(colour).toBe('rgb(7, 8, 9)');
});

test('a slide that goes bad shows its error, the rest goes on, and it comes back', async () => {
  const { folder, address } = await serve();
  const page = await openDeck(`${address}live/#/two`);
  write(folder, 'slides/two.ts', slide('two', '<p>${math`\\gaol`}</p>'));
  const fault = page.locator('#two.fault [role="alert"]');
  await expect.poll(() => fault.count()).toBe(1);
  const report = (await fault.innerText()).split('\n').filter((line) => line.trim());
  expect(report).toMatchInlineSnapshot(`
    [
      "error",
      "the formula \\gaol uses an unknown macro \\gaol",
      "at",
      "slides/two.ts, slide 'two', formula 1",
      "hint",
      "did you mean '\\goal'?",
    ]
  `);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => shown(page)).toBe('three');
  await expect.poll(() => page.locator('#three').innerText()).toContain('Third');
  write(folder, 'slides/two.ts', slide('two', '<p>Well again</p>'));
  await expect.poll(() => page.locator('#two .slide-body').textContent()).toBe('Well again');
});

test("a slide whose file can't be read tells so in its place, and the rest goes on", async () => {
  const { folder, address } = await serve();
  const page = await openDeck(`${address}live/#/two`);
  write(folder, 'slides/two.ts', slide('two', '<p>Second</p>').replace('title:', 'title::'));
  const fault = page.locator('#two.fault [role="alert"]');
  await expect.poll(() => fault.textContent()).toContain('slides/two.ts, line 3');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => shown(page)).toBe('three');
  write(folder, 'slides/two.ts', slide('two', '<p>Well again</p>'));
  await expect.poll(() => page.locator('#two').textContent()).toContain('Well again');
  await expect.poll(() => shown(page)).toBe('three');
});

test("a deck whose file can't be read tells so, and comes back where it was", async () => {
  const { folder, address } = await serve();
  const page = await openDeck(`${address}live/#/three`);
  const deck = readFileSync(join(folder, 'slides/decks/live.ts'), 'utf8');
  write(folder, 'slides/decks/live.ts', `${deck}}`);
  const fault = page.locator('.fault [role="alert"]');
  await expect.poll(() => fault.textContent()).toContain('slides/decks/live.ts, line');
  write(folder, 'slides/decks/live.ts', deck);
  await expect.poll(() => page.locator('.slides > section').count()).toBe(3);
  await expect.poll(() => shown(page)).toBe('three');
});

test('a slide added to the deck appears in its place', async () => {
  const { folder, address } = await serve();
  const page = await openDeck(`${address}live/#/three`);
  write(folder, 'slides/extra.ts', slide('extra', '<p>Extra</p>'));
  const deck = readFileSync(join(folder, 'slides/decks/live.ts'), 'utf8');
  write(
    folder,
    'slides/decks/live.ts',
    `import extra from '../extra.ts';\n${deck.replace('[one,', '[one, extra,')}`,
  );
  await expect
    .poll(() => page.locator('.slides > section').evaluateAll((all) => all.map(({ id }) => id)))
    .toEqual(['one', 'extra', 'two', 'three']);
  await expect.poll(() => shown(page)).toBe('three');
});

test('pictures of slides and decks are drawn when they are asked for, as the slides are then', async () => {
  const { folder, address } = await serve();
  const picture = async (name: string) => {
    const response = await fetch(`${address}pictures/live/${name}.png`);
    const type = response.headers.get('content-type');
    return { status: response.status, type, bytes: await response.bytes() };
  };
  const [two, card, none] = await Promise.all(['two', 'card', 'four'].map(picture));
  expect([two, card].map((each) => [each?.status, each?.type])).toEqual([
    [200, 'image/png'],
    [200, 'image/png'],
  ]);
  expect(none?.status).toBe(404);
  expect(await picture('two')).toEqual(two);
  write(folder, 'slides/two.ts', slide('two', '<p>Changed</p>'));
  await expect.poll(async () => (await picture('two')).bytes).not.toEqual(two?.bytes);
});

test('one slide that changes has no diagram of another drawn again', async () => {
  const drawing = (id: string, label: string) => `
    import { defineSlide, mermaid } from 'mesa-deck';
    export default defineSlide({ id: '${id}', title: 'The slide ${id}', body: mermaid('What follows')\`
      flowchart LR
        a[${label}] --> b[What follows ${id}]
    \` });`;
  const ids = ['one', 'two', 'three', 'four'];
  const folder = folderOf({
    'slides/decks/drawn.ts': `
      import { defineDeck } from 'mesa-deck';
      ${ids.map((id) => `import ${id} from '../${id}.ts';`).join('\n')}
      import text from '../text.ts';
      export default defineDeck({ id: 'drawn', title: 'Drawn', slides: [${ids.join(', ')}, text] });`,
    ...Object.fromEntries(ids.map((id) => [`slides/${id}.ts`, drawing(id, 'First')])),
    'slides/text.ts': slide('text', '<p>Text</p>'),
  });
  const drawn: string[] = [];
  const page = await (await newContext()).newPage();
  const evaluate = page.evaluate.bind(page) as (work: never, given?: unknown) => Promise<unknown>;
  Object.assign(page, {
    evaluate: (work: never, given?: { readonly source?: string }) => {
      if (given?.source) drawn.push(given.source);
      return evaluate(work, given);
    },
  });
  const opened = Object.create(await lent.open(), { newPage: { value: async () => page } });
  const browser = { ...lent, open: async () => opened };
  const { draw } = openDrawer({ browser, cacheDir: folderOf(), warn: () => {} });
  const site = new Site({ root: folder, draw, onFault: (error) => expect(error).toBeUndefined() });
  const shows = async (text: string) => {
    site.invalidate();
    expect(await site.page('drawn/index.html')).toContain(text);
    return drawn.splice(0);
  };
  expect(await shows('What follows four')).toHaveLength(ids.length);
  write(folder, 'slides/text.ts', slide('text', '<p>Other words</p>'));
  expect(await shows('Other words')).toEqual([]);
  write(folder, 'slides/three.ts', drawing('three', 'Changed'));
  const [only = '', ...others] = await shows('Changed');
  expect(only).toContain('Changed');
  expect(others).toEqual([]);
});
