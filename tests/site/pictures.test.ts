import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, encode } from 'fast-png';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { type KeptBrowser, keepBrowser } from '../../src/site/browser/keep.ts';
import { picturesOf } from '../../src/site/pictures/gallery.ts';
import { type Later, picturesNow } from '../../src/site/pictures/later.ts';
import { openPainter } from '../../src/site/pictures/painter.ts';
import { withPalette } from '../../src/site/pictures/palette.ts';
import { cacheFolder } from '../../src/site/project/kit.ts';
import { Site } from '../../src/site/site.ts';
import { lent, useBrowser } from '../browser/page.ts';
import { folderOf, write } from '../folder.ts';

useBrowser();

let browser: KeptBrowser;

beforeAll(() => {
  browser = lent;
});

/** A browser for builds that should need none. */
const none: KeptBrowser = {
  open: () => Promise.reject(new Error('a browser was asked for')),
  close: async () => undefined,
};

const block = (colour: string, more = '') =>
  `<div ${more} style="position:absolute;left:0;top:160px;width:640px;height:400px;background:${colour}"></div>`;
const slide = (id: string, body: string) => `
  import { defineSlide, html } from 'mesa-deck';
  export default defineSlide({ id: '${id}', title: 'The slide ${id}', body: html\`${body}\`,
    notes: html\`<p>Said only.</p>\` });`;
const project = {
  'slides/decks/small.ts': `
    import { defineDeck } from 'mesa-deck';
    import one from '../one.ts';
    import two from '../two.ts';
    export default defineDeck({ id: 'small', title: 'A deck of two', theme: 'own', slides: [one, two] });`,
  'slides/one.ts': slide('one', block('#204060')),
  'slides/two.ts': slide('two', block('#a03010', 'class="step"')),
  'themes/own.css': ':root { --ground: #fefcf0; }',
};

/** Draws all pictures of a project as a build does, with a cache of its own. */
async function draw(folder: string, by: KeptBrowser = browser) {
  const warnings: string[] = [];
  const told: string[] = [];
  const progress = (message: string) => told.push(message);
  const warn = (message: string) => warnings.push(message);
  const site = new Site({ root: folder, draw: async () => new Map() });
  const painter = openPainter({ browser: by, cacheDir: join(folder, 'cache'), warn, progress });
  const drawn = await painter.paintAll(await picturesOf(site));
  return { drawn: new Map([...drawn].sort()), warnings, told };
}

const kept = (folder: string) =>
  readdirSync(join(folder, 'cache/pictures')).filter((name) => name.endsWith('.png'));

function colourAt(png: Uint8Array | undefined, x: number, y: number): string {
  const { data, channels, width, palette } = decode(png as Uint8Array);
  const at = (y * width + x) * channels;
  const colour = palette ? palette[data[at] as number] : [...data.subarray(at, at + 3)];
  return `#${colour?.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function sizeOf(png: Uint8Array | undefined): string {
  const { width, height } = decode(png as Uint8Array);
  return `${width} × ${height}`;
}

test('each slide has a picture with all of its steps, and each deck a card', async () => {
  const { drawn, warnings } = await draw(folderOf(project));
  expect([[...drawn.keys()], warnings]).toEqual([
    ['pictures/small/card.png', 'pictures/small/one.png', 'pictures/small/two.png'],
    [],
  ]);
  const [card, one, two] = [...drawn.values()];
  expect([card, one, two].map(sizeOf)).toEqual(['1200 × 630', '640 × 360', '640 × 360']);
  expect([colourAt(one, 160, 180), colourAt(two, 160, 180)]).toEqual(['#204060', '#a03010']);
  expect([card, one, two].map((png) => colourAt(png, 5, 5))).toEqual(Array(3).fill('#fefcf0'));
});

test('what did not change is not drawn again, and what changed is', async () => {
  const folder = folderOf(project);
  const { drawn: first, told } = await draw(folder);
  expect([kept(folder).length, told.length]).toEqual([3, 1]);
  expect(await draw(folder, none)).toEqual({ drawn: first, warnings: [], told: [] });

  write(folder, 'slides/two.ts', slide('two', block('#107030')));
  const { drawn: second } = await draw(folder);
  expect(kept(folder)).toHaveLength(4);
  expect(second.get('pictures/small/one.png')).toEqual(first.get('pictures/small/one.png'));
  expect(colourAt(second.get('pictures/small/two.png'), 160, 180)).toBe('#107030');

  write(folder, 'themes/own.css', ':root { --ground: #f0f8f0; }');
  const { drawn: third } = await draw(folder);
  expect(colourAt(third.get('pictures/small/one.png'), 5, 5)).toBe('#f0f8f0');
  expect(kept(folder)).toHaveLength(7);
});

test('a site waits for no more than one picture that has to be drawn', async () => {
  const folder = folderOf(project);
  const build = async (by: KeptBrowser) => {
    const site = new Site({ root: folder, draw: async () => new Map() });
    const painter = openPainter({ browser: by, cacheDir: join(folder, 'cache'), warn: () => {} });
    const laters: Later[] = [];
    const context = { painter, browser: { ...by, close: async () => {} }, folder: 'talks/' };
    const now = await picturesNow(context, await picturesOf(site), (each) => laters.push(each));
    return { now: [...now.keys()], laters };
  };
  // Without a browser that is known before anything is written.
  await expect(build(none)).rejects.toThrow('or build with --no-pictures');

  const { now, laters } = await build(browser);
  expect(now).toHaveLength(1);
  const names = ['card', 'one', 'two'].map((name) => `pictures/small/${name}.png`);
  const rest = names.filter((name) => !now.includes(name)).map((name) => `talks/${name}`);
  expect(laters.map(({ paths }) => [...paths].sort())).toEqual([rest]);
  expect([...((await laters[0]?.draw())?.keys() ?? [])].sort()).toEqual(rest);

  const again = await build(none);
  expect([again.now.sort(), again.laters]).toEqual([names, []]);
});

test('a picture that a slide shows is a part of it', async () => {
  const dot = (value: number) =>
    encode({ width: 1, height: 1, data: Uint8Array.of(value, 0, 0), channels: 3 });
  const folder = folderOf({
    ...project,
    'slides/one.ts': slide('one', '<img src="/dot.png" alt="A dot" width="640" height="400">'),
  });
  const show = async (value: number) => {
    write(folder, 'public/dot.png', '');
    writeFileSync(join(folder, 'public/dot.png'), dot(value));
    return colourAt((await draw(folder)).drawn.get('pictures/small/one.png'), 160, 180);
  };
  expect([await show(200), await show(100)]).toEqual(['#c80000', '#640000']);
});

test('two builds at once make the same pictures', async () => {
  const folder = folderOf(project);
  const [a, b] = await Promise.all([draw(folder), draw(folder)]);
  expect(a).toEqual(b);
  expect(kept(folder)).toHaveLength(3);
});

test('a damaged picture in the cache is told and drawn again', async () => {
  const folder = folderOf(project);
  const { drawn } = await draw(folder);
  const [name = ''] = kept(folder);
  writeFileSync(join(folder, 'cache/pictures', name), 'half of a pict');
  const again = await draw(folder);
  expect(again.drawn).toEqual(drawn);
  expect(again.warnings).toEqual([expect.stringMatching(/cache.* is damaged, and made again/)]);
});

test('a browser that ends is told, and leaves nothing behind', async () => {
  const folder = folderOf(project);
  const own = keepBrowser({ cacheDir: cacheFolder(process.cwd()) });
  onTestFinished(() => own.close());
  // It ends as soon as it has been asked for its first page.
  const dying: KeptBrowser = {
    ...own,
    async open() {
      const opened = await own.open();
      setImmediate(() => opened.close());
      return opened;
    },
  };
  const error = await draw(folder, dying).catch((each) => each);
  expect(
    error.message.replace(/drawn: .*/, 'drawn: REASON').replace(/'(one|two)'/, 'SLIDE'),
  ).toMatchInlineSnapshot(`
    "error: the picture can't be drawn: REASON
       at: deck 'small', slide SLIDE
     hint: run the command again, set MESA_DECK_CHROME to another browser, or build with --no-pictures"
  `);
  expect(readdirSync(folder)).not.toContain('cache');
});

test('a palette moves no colour further than an eye can tell, and leaves photographs alone', () => {
  const [width, height] = [64, 64];
  const picture = (colourOf: (pixel: number) => readonly number[]) =>
    encode({
      width,
      height,
      channels: 3,
      data: Uint8Array.from(
        { length: width * height * 3 },
        (_, at) => colourOf(Math.floor(at / 3))[at % 3] ?? 0,
      ),
    });
  // Grounds that are nearly one colour, and between them the edge of a letter.
  const drawing = picture((pixel) => {
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    if (y === 0) return [x * 4, x * 3, 255 - x * 4];
    return y < 32 ? [250, 250, 250] : [252, 250, 250];
  });
  const small = withPalette(drawing);
  const [before, after] = [decode(drawing), decode(small)];
  const worst = [...after.data].map((place, pixel) =>
    Math.hypot(
      ...[0, 1, 2].map(
        (k) => (after.palette?.[place]?.[k] ?? 0) - (before.data[pixel * 3 + k] ?? 0),
      ),
    ),
  );
  expect(Math.max(...worst)).toBeLessThanOrEqual(8);
  expect([colourAt(small, 5, 20), colourAt(small, 5, 40)]).toEqual(['#fafafa', '#fcfafa']);

  const photograph = picture((pixel) => [pixel % 256, (pixel >> 2) % 256, (pixel * 37) % 256]);
  expect(withPalette(photograph)).toBe(photograph);
});
