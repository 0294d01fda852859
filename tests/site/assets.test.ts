import { posix } from 'node:path';
import { createServer } from 'vite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { faultsOf } from '../../src/check/faults.ts';
import type { Bundle } from '../../src/files/bundle.ts';
import { bundleSite } from '../../src/site/bundle.ts';
import { picturesOf } from '../../src/site/pictures/gallery.ts';
import { mesaDeck } from '../../src/site/plugin.ts';
import { bundleForPrint } from '../../src/site/print/site.ts';
import { chooseDecks, loadProject } from '../../src/site/project/project.ts';
import { bundlePage } from '../../src/site/single.ts';
import { Site } from '../../src/site/site.ts';
import { folderOf } from '../folder.ts';

/** What slides of the project show, each with a name of its own and a file that says that name. */
const forms = `
  <img data-form="beside" src="x.png" alt="">
  <img data-form="below" src="./img/a b (1).png" alt="">
  <img data-form="encoded" src='./img/50%25%20off.png' alt="">
  <img data-form="raw" src="img/50% & #1.png" alt="">
  <img data-form="from-page" src="../slides/db/fresh.png" alt="">
  <img data-form="above" src="../top.png" alt="">
  <img data-form="root" src="/slides/db/root.png" alt="">
  <img data-form="public" src="/pub.png" alt="">
  <img data-form="list" srcset="one.png 1x, /two.png 2x" src=one.png alt="">
  <video data-form="poster" poster="poster.jpg"><source data-form="source" src="film.webm"></video>
  <audio data-form="sound" src="/deep/er/sound.ogg"></audio>
  <object data-form="object" data="sheet.pdf"></object>
  <a data-form="link" href="sheet.pdf#page=2">PDF</a>
  <p data-form="style" style="color: red; background: url('./back.png') no-repeat"></p>
  <p data-form="set" style="background: image-set('./set.png' 1x)"></p>
  <svg><image data-form="svg" href="./in.svg"/><use data-form="use" href="./in.svg#part"/></svg>`;
const expected = {
  beside: 'x',
  below: 'a b (1)',
  encoded: '50% off',
  raw: '50% & #1',
  'from-page': 'fresh',
  above: 'top',
  root: 'root',
  public: 'pub',
  list: 'one, two, one',
  poster: 'poster',
  source: 'film',
  sound: 'sound',
  object: 'sheet',
  link: 'sheet',
  style: 'back',
  set: 'set',
  svg: 'in',
  use: 'in',
}; // prettier-ignore

const files = (...paths: readonly string[]) =>
  Object.fromEntries(paths.map((path) => [path, posix.parse(path).name]));

const project = {
  'package.json': '{ "name": "mine", "dependencies": { "theirs": "1" } }',
  'slides/decks/small.ts': `
    import { adapt, defineDeck, html } from 'mesa-deck';
    import first from '../db/first.ts';
    import theirs from 'theirs/slides/deep/theirs.js';
    const notes = html\`<img data-form="adapted" src="./adapted.png" alt="">\`;
    export default defineDeck({ id: 'small', title: 'Small', slides: [first, adapt(theirs, { notes })] });`,
  'slides/db/first.ts': `
    import { defineSlide, html } from 'mesa-deck';
    export default defineSlide({ id: 'first', title: 'A slide shows files', body: html\`${forms}
      <a href="../other/">other deck</a> <a href="https://example.org/a.pdf">there</a> <a href="#/theirs">next</a>\`,
      notes: html\`<img data-form="noted" src="./noted.png" alt="">\` });`,
  ...files(
    'slides/db/x.png',
    'slides/db/img/a b (1).png',
    'slides/db/img/50% off.png',
    'slides/db/img/50% & #1.png',
    'slides/db/fresh.png',
    'slides/top.png',
    'slides/db/root.png',
    'public/pub.png',
    'public/two.png',
    'slides/db/one.png',
    'slides/db/poster.jpg',
    'slides/db/film.webm',
    'public/deep/er/sound.ogg',
    'slides/db/sheet.pdf',
    'slides/db/back.png',
    'slides/db/set.png',
    'slides/db/in.svg',
    'slides/db/noted.png',
    'slides/decks/adapted.png',
    'public/robots.txt',
  ), // prettier-ignore
  'node_modules/theirs/package.json':
    '{ "name": "theirs", "type": "module", "peerDependencies": { "mesa-deck": "*" } }',
  'node_modules/theirs/slides/deep/theirs.js': `
    import { defineSlide, html } from 'mesa-deck';
    export default defineSlide({ id: 'theirs', title: 'It is of a package', body: html\`
      <img data-form="packed" src="../near.png" alt=""><img data-form="their-root" src="/far.png" alt="">\` });`,
  'node_modules/theirs/slides/near.png': 'near',
  'node_modules/theirs/far.png': 'far',
};
const onSlides = { ...expected, packed: 'near', 'their-root': 'far' };
const inNotes = { noted: 'noted', adapted: 'adapted' };

type Read = (address: string) => string | undefined | Promise<string | undefined>;

/** What the files say that a page shows, by the names of its places. */
async function shownBy(page: string, read: Read): Promise<Record<string, string>> {
  const shown: Record<string, string> = {};
  for (const [tag = '', name = ''] of page.matchAll(/<\w+[^>]*?\bdata-form="([\w-]+)"[^>]*>/g)) {
    const attributes = /\b(?:src|srcset|poster|data|href|style)="([^"]*)"/g;
    const values = [...tag.matchAll(attributes)].map(([, value = '']) => unescaped(value));
    const addresses = values.flatMap((value) => {
      const url = /url\("?([^)"]*)"?\)/.exec(value)?.[1];
      const isList = /(?<!base64), | 2x$/.test(value);
      return url ?? (isList ? value.split(', ').map((each) => each.replace(/ \dx$/, '')) : value);
    });
    const texts = await Promise.all(addresses.map((each) => read(each.replace(/#.*/, ''))));
    shown[name] = texts.map((text) => text ?? 'nothing').join(', ');
  }
  return shown;
}

const unescaped = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"');

/** Reads what a page of a built site asks for, from wherever it lies. */
function readFrom(bundle: Bundle, path: string): Read {
  return (address) => {
    if (address.startsWith('data:')) return fromData(address);
    const { pathname } = new URL(address, `http://site/${path}`);
    return bundle.get(decodeURIComponent(pathname.slice(1)))?.toString();
  };
}

function fromData(address: string): string {
  const [head = '', body = ''] = address.split(',');
  return head.endsWith(';base64') ? atob(body) : decodeURIComponent(body);
}

const pageIn = (bundle: Bundle, path: string) => String(bundle.get(path));

describe('slides show the same files', { timeout: 240_000 }, () => {
  test('in a built deck, its handout, its speaker view, a remix and the preview on the shelf', async () => {
    const root = folderOf(project);
    const bundle = await bundleSite({ root, pictures: false, app: true });
    const [deck, handout, speaker] = ['', 'handout/', 'speaker/'].map(
      (kind) => `small/${kind}index.html`,
    ) as [string, string, string];
    const shown = (page: string, from = page) =>
      shownBy(pageIn(bundle, page), readFrom(bundle, from));
    expect(await shown(deck)).toEqual(onSlides);
    expect(await shown(handout)).toEqual({ ...onSlides, ...inNotes });
    expect(await shown(speaker)).toEqual(inNotes);
    // A remix takes parts of the pages that lie as deep as its own.
    expect(await shown(deck, 'remix/index.html')).toEqual(onSlides);
    expect(await shown(speaker, 'remix/speaker/index.html')).toEqual(inNotes);
    const nearer = pageIn(bundle, speaker).replaceAll('../../', '');
    expect(await shownBy(nearer, readFrom(bundle, 'index.html'))).toEqual(inNotes);
    expect(pageIn(bundle, deck)).toContain(
      '<a href="../other/">other deck</a> <a href="https://example.org/a.pdf">',
    );
    // The public folder is copied, and what slides show of it is kept on a device.
    expect([bundle.get('robots.txt')?.toString(), bundle.get('pub.png')?.toString()]).toEqual([
      'robots',
      'pub',
    ]);
    const worker = String(bundle.get('sw.js'));
    expect([
      /pub\.png/.test(worker),
      /assets\/x-[\w-]+\.png/.test(worker),
      /robots/.test(worker),
    ]).toEqual([true, true, false]);
  });

  test('in a folder of a site that has a base of its own', async () => {
    const root = folderOf(project);
    const { build } = await import('vite');
    const result = await build({
      root,
      base: '/teaching/',
      configFile: false,
      logLevel: 'silent',
      build: { write: false },
      plugins: [mesaDeck({ folder: 'slides', pictures: false })],
    }); // prettier-ignore
    const output = 'output' in result ? result.output : [];
    const bundle = new Map(
      output.map((each) => [each.fileName, each.type === 'chunk' ? each.code : each.source]),
    );
    const page = 'slides/small/index.html';
    expect(await shownBy(pageIn(bundle, page), readFrom(bundle, page))).toEqual(onSlides);
  });

  test('where they are printed, pictured, or part of one file', async () => {
    const root = folderOf(project);
    const site = new Site({ root, draw: async () => new Map(), pictures: false });
    const printed = await bundleForPrint(site, { scripts: false });
    expect(await shownBy(pageIn(printed, 'small/index.html'), readFrom(printed, 'small/'))).toEqual(
      onSlides,
    );
    expect(
      await shownBy(pageIn(printed, 'small/handout/index.html'), readFrom(printed, '')),
    ).toEqual({ ...onSlides, ...inNotes });
    const pictures = await picturesOf(site);
    const first = pictures.find(({ path }) => path.endsWith('first.png'));
    const { readFileSync } = await import('node:fs');
    const inPicture = (address: string) => readFileSync(first?.files.get(address) ?? '', 'utf8');
    expect(await shownBy(first?.section ?? '', inPicture)).toEqual(expected);
    const file = await bundlePage('small', { root });
    expect(await shownBy(file, (address) => fromData(address))).toEqual({
      ...onSlides,
      ...inNotes,
    });
    // A browser opens no such link, but saves what is behind it under its name.
    expect(file).toMatch(
      /<a data-form="link" href="data:application\/pdf;base64,[^"]+" download="sheet.pdf">/,
    );
  });

  test('while they are written, also under a base and in a folder', async () => {
    const root = folderOf(project);
    const server = await createServer({
      root,
      base: '/teaching/',
      configFile: false,
      logLevel: 'silent',
      cacheDir: `${root}/cache`,
      optimizeDeps: { noDiscovery: true, include: [] },
      server: { port: 0, host: '127.0.0.1' },
      plugins: [mesaDeck({ folder: 'talks' })],
    }); // prettier-ignore
    onTestFinished(() => server.close());
    await server.listen();
    const site = `${server.resolvedUrls?.local[0]}talks/`;
    const page = async (path: string) => (await fetch(site + path)).text();
    const read = (path: string) => async (address: string) => {
      const response = await fetch(new URL(address, site + path));
      return response.ok ? response.text() : undefined;
    };
    expect(await shownBy(await page('small/'), read('small/'))).toEqual(onSlides);
    expect(await shownBy(await page('small/handout/'), read(''))).toEqual({
      ...onSlides,
      ...inNotes,
    });
    expect(await shownBy(await page('small/speaker/'), read(''))).toEqual(inNotes);
    // A video is played from its middle.
    const [, film = ''] = /src="([^"]*film\.webm)"/.exec(await page('small/')) ?? [];
    const part = await fetch(new URL(film, site), { headers: { range: 'bytes=1-2' } });
    expect([part.status, part.headers.get('content-type'), await part.text()]).toEqual([
      206,
      'video/webm',
      'il',
    ]);
    // What no slide shows is not given away.
    expect((await fetch(`${site}@mesa-deck/files/0123456789abcdef-0/passwd`)).status).toBe(404);
  });
});

describe('an address of no file', { timeout: 240_000 }, () => {
  const withBody = (body: string, part = 'body') => ({
    'slides/decks/small.ts': `
      import { defineDeck } from 'mesa-deck';
      import first from '../first.ts';
      export default defineDeck({ id: 'small', title: 'Small', slides: [first] });`,
    'slides/first.ts': `
      import { defineSlide, html } from 'mesa-deck';
      export default defineSlide({ id: 'first', title: 'A', body: null, ${part}: html\`${body}\` });`,
    ...files('slides/mesa.png', 'public/logo.svg'),
  });
  const messageOf = async (body: string, part?: string) => {
    const root = folderOf(withBody(body, part));
    const site = new Site({ root, draw: async () => new Map(), pictures: false });
    return site.page('small/index.html').then(
      () => 'no error',
      (error: Error) => error.message,
    );
  };

  test('names slide, file and what is there', async () => {
    expect(await messageOf('<img src="./meas.png" alt="">')).toMatchInlineSnapshot(`
      "error: there is no file ./meas.png
         at: slides/first.ts, slide 'first'
       hint: did you mean './mesa.png'?"
    `);
    expect(await messageOf('<img src="/lgo.svg" alt="">', 'notes')).toMatchInlineSnapshot(`
      "error: there is no file /lgo.svg
         at: slides/first.ts, slide 'first', notes
       hint: did you mean '/logo.svg'?"
    `);
    expect(await messageOf('<a href="paper.pdf">paper</a>')).toMatchInlineSnapshot(`
      "error: there is no file paper.pdf
         at: slides/first.ts, slide 'first'
       hint: put it beside slides/first.ts and write './paper.pdf', or into public/ and write '/paper.pdf'"
    `);
  });

  test('or of another site is refused: no request leaves the page’s origin', async () => {
    expect(await messageOf('<img src="https://example.org/x.png" alt="">')).toMatchInlineSnapshot(`
      "error: the file https://example.org/x.png is on another site
         at: slides/first.ts, slide 'first'
       hint: copy the file beside the slide and name it there: no page of a deck asks another site for anything"
    `);
    for (const body of [
      '<img srcset="mesa.png 1x, //example.org/x.png 2x" alt="">',
      '<p style="background:url(http://example.org/x.png)"></p>',
      '<style>p { background: url("http://example.org/x.png") }</style>',
      '<style>p { background: image-set("mesa.png" 1x, "http://example.org/x.png" 2x) }</style>',
      '<video poster=http://example.org/x.png></video>',
      '<svg><image href="http://example.org/x.png"/></svg>',
      '<iframe src="http://example.org/"></iframe>',
    ]) {
      expect(await messageOf(body)).toContain('is on another site');
    }
    expect(await messageOf('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">')).toBe(
      'no error',
    );
  });

  test('is told by the check, stops a build, and shows in place of its slide while it is written', async () => {
    const root = folderOf(withBody('<img src="./meas.png" alt="">'));
    const told = 'there is no file ./meas.png';
    const loaded = await loadProject({ root });
    const [deck] = chooseDecks(loaded);
    const faults = deck ? await faultsOf(deck, loaded) : [];
    expect(faults.map(({ slide, stops }) => [slide, stops])).toEqual([['first', true]]);
    for (const options of [{ root }, { root, only: 'slides' as const }]) {
      await expect(bundleSite({ ...options, pictures: false })).rejects.toThrow(told);
    }
    await expect(bundlePage('small', { root })).rejects.toThrow(told);
    const site = new Site({ root, draw: async () => new Map(), onFault: () => undefined });
    expect(await site.page('small/index.html')).toContain(`<dd>${told}</dd>`);
  });
});
