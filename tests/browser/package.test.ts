/** The package as another project gets it: what is in it, and that everything works from it. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { build, createServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { folderOf, write } from '../folder.ts';
import { install, mesaDeck, type Packed, pack, run } from './package.ts';
import { open, openDeck, shown, useBrowser } from './page.ts';
import { getDocument } from './pdfjs.ts';

const root = process.cwd();
const tool = (path: string) => join(root, 'node_modules', path);
const readme = readFileSync(join(root, 'README.md'), 'utf8');
/** The lines of the README on six of our slides, by their language. */
const [, lines = ''] = readme.split('### Use six of our slides in your course');
const block = (language: string) =>
  new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(lines)?.[1] ?? '';

/** Slides of ours beside one of the template's. */
const ours = `
  import { adapt, defineDeck, html } from 'mesa-deck';
  import objectives from 'mesa-deck/slides/gap/objectives';
  import liveSeeds from 'mesa-deck/slides/misgeneralization/live-seeds';
  import onMonday from 'mesa-deck/slides/open/on-monday';
  import twoOptimizers from 'mesa-deck/slides/stack/two-optimizers';
  import sources from '../first-steps/sources.ts';
  import standIn from '../first-steps/stand-in.ts';
  const adapted = adapt(onMonday, { title: 'For next week', notes: html\`<p>The exercise.</p>\` });
  export default defineDeck({
    id: 'ours', title: 'Ours', author: 'Me', license: 'CC-BY-4.0', theme: 'course',
    slides: [standIn, twoOptimizers, objectives, liveSeeds, adapted, sources],
  });`;

let packed: Packed;
let folder: string;

useBrowser();

beforeAll(async () => {
  packed = await pack();
  folder = install(packed);
  await mesaDeck(folder, 'new', 'first-steps');
  const file = /^\/\/ (\S+)/.exec(block('ts'))?.[1] ?? '';
  write(folder, file, block('ts'));
  write(folder, 'slides/decks/ours.ts', ours);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Serves a built folder until the test ends. */
async function serve(dist: string, base = '/'): Promise<string> {
  const server = await preview({
    root: folder,
    base,
    configFile: false,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: dist },
    preview: { port: 0, host: '127.0.0.1' },
  });
  onTestFinished(() => server.close());
  return server.resolvedUrls?.local[0] ?? '';
}

describe('the package', () => {
  test('holds compiled code with types, slides, themes and texts, and nothing else', () => {
    const allowed =
      /^(lib\/(src|slides)\/[\w/.-]+(\.d\.ts|\.m?js|\.json)|lib\/slides\/[\w/-]+\.(css|svg)|themes\/[\w/.-]+\.(css|svg)|template\/[\w/.-]+|(slides\/)?LICENSE|(README|CHANGELOG)\.md|package\.json)$/;
    const paths = [...packed.files.keys()];
    expect(paths.filter((path) => !allowed.test(path))).toEqual([]);
    expect(paths).toEqual(
      expect.arrayContaining([
        'slides/LICENSE',
        'lib/slides/references.json',
        'lib/slides/styles.css',
      ]),
    );
    expect(packed.data.length).toBeLessThan(1_170_000);
  });

  test('satisfies publint and are-the-types-wrong', async () => {
    const { buffer, byteOffset, byteLength } = Uint8Array.from(packed.data);
    const tarball = buffer.slice(byteOffset, byteOffset + byteLength);
    const { messages } = await publint({ pack: { tarball }, strict: true });
    expect(messages).toEqual([]);
    const result = await checkPackage(createPackageFromTarballData(Uint8Array.from(packed.data)), {
      entrypoints: [
        '.',
        './vite',
        './decks/talk',
        './slides/notation',
        './slides/references.json',
        './slides/misgeneralization/live-seeds',
      ],
    });
    const problems = 'problems' in result ? result.problems : [];
    expect(result.types).toMatchObject({ kind: 'included' });
    // What its profile "esm-only" leaves out: a resolution that knows no exports, and CommonJS.
    const unknown = ['node10', 'node16-cjs'];
    expect(
      problems.filter(
        (each) => !('resolutionKind' in each && unknown.includes(each.resolutionKind)),
      ),
    ).toEqual([]);
  });

  test('is what the README has installed', () => {
    expect(block('sh')).toContain(packed.name);
    expect(block('ts').trim().split('\n').length).toBeLessThanOrEqual(10);
  });
});

test('a package runs from a few files, made anew when what they were made of is another', async () => {
  const cache = folderOf({});
  const program = join(folder, 'node_modules/mesa-deck/lib/src/cli/bin.js');
  const version = () =>
    run(folder, process.execPath, [program, '--version'], { MESA_DECK_CACHE: cache });
  const few = join(cache, 'modules/few');
  expect(await version()).toBe('0.1.0\n');
  const [edition = '', ...others] = readdirSync(few);
  expect(others).toEqual([]);
  const list = join(few, edition, 'files.json');
  const listed = readFileSync(list, 'utf8');
  const { packages } = JSON.parse(listed);
  const plot = Object.keys(packages).find((file) => file.includes('@observablehq'));
  expect(plot).toBeDefined();

  // As long as it was.
  const first = join(few, edition, 'supervised.mjs');
  const code = readFileSync(first, 'utf8');
  const said = 'console.log(1);';
  const slip = code.replace(/\/\*\*.*?\*\//s, ({ length }) => said.padEnd(length));
  writeFileSync(first, slip);
  expect(await version()).toBe('1\n0.1.0\n');
  writeFileSync(
    list,
    JSON.stringify({ ...JSON.parse(listed), packages: { [`${plot}`]: 'older' } }),
  );
  expect(await version()).toBe('0.1.0\n');
  expect(readFileSync(list, 'utf8')).toBe(listed);
});

describe('a project from the template, and the lines of the README', () => {
  beforeAll(async () => {
    // Pictures are drawn where the plugin builds.
    await mesaDeck(folder, 'build', '--no-pictures');
  });

  test('are right by the strict type checker, which knows their slides, and by the deck doctor', async () => {
    write(
      folder,
      'slides/wrong.ts',
      "import a from 'mesa-deck/decks/talk';\nimport { omit } from 'mesa-deck';\nexport default omit(a, 'no-such-slide');\n",
    );
    const checked = run(folder, process.execPath, [tool('typescript/bin/tsc')]);
    const told = await checked.catch((error: Error) => error.message);
    // That file's error, and no other.
    expect(told.match(/\S+\(\d+,\d+\): error .*/g)).toEqual([
      expect.stringMatching(/^slides\/wrong\.ts\(3,\d+\): .*"no-such-slide"/),
    ]);
    rmSync(join(folder, 'slides/wrong.ts'));
    await expect.poll(() => mesaDeck(folder, 'check', 'first-steps')).toContain('0 errors');
  });

  test('open in a browser, with a theme, a notation and a live figure', async () => {
    const address = await serve('dist');
    const page = await openDeck(`${address}first-steps/`);
    const ids = await page
      .locator('.slides > section')
      .evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toEqual([
      'first-steps-title',
      'stand-in',
      'two-sides',
      'pick-harder',
      'next-week',
      'sources',
      'more',
    ]);
    const token = (name: string) =>
      page.evaluate(
        (each) => getComputedStyle(document.documentElement).getPropertyValue(each),
        name,
      );
    await expect.poll(() => token('--score')).toBe('#a8409a');
    await expect.poll(() => page.locator('#stand-in .katex').count()).toBeGreaterThan(0);
    await expect.poll(() => page.locator('#sources').textContent()).toContain('Strathern');
    await page.goto(`${address}first-steps/#/pick-harder`);
    await expect.poll(() => shown(page)).toBe('pick-harder');
    const said = page.locator('#pick-harder figcaption output');
    const still = await said.innerText();
    await page.locator('#pick-harder input').first().fill('7');
    await expect.poll(() => said.innerText()).not.toBe(still);
    expect(page.trouble).toEqual([]);
  });

  test('show our slides with credits, references and a live figure', async () => {
    const address = await serve('dist');
    const page = await openDeck(`${address}ours/`);
    const credit = (id: string) => page.locator(`#${id} .credit`).allTextContents();
    await expect.poll(() => credit('stand-in')).toEqual([]);
    await expect
      .poll(() => credit('objectives'))
      .toEqual(['Slide: The mesa-deck founders, CC BY 4.0']);
    await expect
      .poll(() => credit('on-monday'))
      .toEqual(['Slide: The mesa-deck founders, adapted, CC BY 4.0']);
    const sources = page.locator('#sources');
    await expect
      .poll(() => sources.textContent())
      .toMatch(/Strathern.*Hubinger|Hubinger.*Strathern/s);
    await page.goto(`${address}ours/#/live-seeds`);
    await expect.poll(() => shown(page)).toBe('live-seeds');
    const words = page.locator('#live-seeds figcaption output');
    const before = await words.innerText();
    await page.locator('#live-seeds label:has(span:text-is("Level")) input').fill('7');
    await expect.poll(() => words.innerText()).not.toBe(before);
    expect(page.trouble).toEqual([]);

    const six = await openDeck(`${address}my-course/#/mine`);
    await expect.poll(() => shown(six)).toBe('mine');
    await expect.poll(() => six.locator('.slides > section').count()).toBe(7);
    await expect.poll(() => six.locator('.credit').count()).toBe(6);
    expect(six.trouble).toEqual([]);
  });

  test('print as PDF and as a handout', async () => {
    await mesaDeck(folder, 'pdf', 'first-steps');
    await mesaDeck(folder, 'handout', 'first-steps');
    for (const name of ['first-steps', 'first-steps-handout']) {
      const data = Uint8Array.from(readFileSync(join(folder, `out/${name}.pdf`)));
      const pdf = await getDocument({ data, verbosity: 0 }).promise;
      expect((await pdf.getMetadata()).info).toMatchObject({
        Title: expect.stringContaining('First steps'),
      });
      if (name === 'first-steps') expect(pdf.numPages).toBe(7);
    }
  });
});

describe('a site of several pages with the plugin', () => {
  beforeAll(() => {
    write(folder, 'index.html', '<!doctype html><title>Course</title><h1>Our course</h1>');
    write(
      folder,
      'about/index.html',
      '<!doctype html><title>About</title><h1 id="about"></h1><script type="module" src="./about.js"></script>',
    );
    write(folder, 'about/about.js', "document.querySelector('#about').textContent = 'About us';");
    for (const [name, options] of [
      ['beside', {}],
      ['within', { folder: 'slides' }],
    ] as const) {
      const plugin = JSON.stringify({ deckFiles: ['slides/decks/my-course.ts'], ...options });
      write(
        folder,
        `${name}.config.js`,
        `import { mesaDeck } from 'mesa-deck/vite';
        export default {
          base: '/course/',
          logLevel: 'error',
          build: { outDir: '${name}', rollupOptions: { input: { home: 'index.html', about: 'about/index.html' } } },
          plugins: [mesaDeck(${plugin})],
        };`,
      );
    }
  });

  /** Its pages are as they were, and a deck works. */
  async function expectWhole(address: string, slides: string): Promise<void> {
    const home = await open(address);
    await expect.poll(() => home.locator('h1').innerText()).toBe('Our course');
    const about = await open(`${address}about/`);
    await expect.poll(() => about.locator('h1').innerText()).toBe('About us');
    const deck = await openDeck(`${address}${slides}my-course/#/live-seeds`);
    await expect.poll(() => shown(deck)).toBe('live-seeds');
    const words = deck.locator('#live-seeds figcaption output');
    const before = await words.innerText();
    await deck.locator('#live-seeds label:has(span:text-is("Level")) input').fill('7');
    await expect.poll(() => words.innerText()).not.toBe(before);
    const handout = await open(`${address}${slides}my-course/handout/`);
    await expect.poll(() => handout.title()).toContain('My course');
    for (const page of [home, about, deck, handout]) expect(page.trouble).toEqual([]);
  }

  test('keeps its pages when it is built, with the decks beside them', async () => {
    await build({ root: folder, configFile: join(folder, 'beside.config.js') });
    await expectWhole(await serve('beside', '/course/'), '');
  });

  test('or in a folder, where the shelf has room', async () => {
    await build({ root: folder, configFile: join(folder, 'within.config.js') });
    const address = await serve('within', '/course/');
    await expectWhole(address, 'slides/');
    const shelf = await open(`${address}slides/`);
    await shelf.locator('a[href*="my-course/"]').first().click();
    await shelf.waitForSelector('html.ready');
    expect(new URL(shelf.url()).pathname).toBe('/course/slides/my-course/');
  });

  test('keeps them while it is written', async () => {
    const server = await createServer({
      root: folder,
      configFile: join(folder, 'beside.config.js'),
      server: { port: 0, host: '127.0.0.1' },
    });
    onTestFinished(() => server.close());
    await server.listen();
    await expectWhole(server.resolvedUrls?.local[0] ?? '', '');
  });

  test('is told of a deck that would take the place of a page', async () => {
    write(folder, 'my-course/index.html', '<!doctype html><title>Mine</title>');
    const built = build({ root: folder, configFile: join(folder, 'beside.config.js') });
    await expect(built).rejects.toThrow(
      'error: the site has a page where a deck would get its own\n   at: my-course/index.html',
    );
    rmSync(join(folder, 'my-course'), { recursive: true });
  });
});

test('a template is not written over what is there', async () => {
  rmSync(join(folder, 'slides/decks'), { recursive: true });
  const text = readFileSync(join(folder, 'slides/notation.ts'), 'utf8');
  await mesaDeck(folder, 'new', 'second');
  expect(readFileSync(join(folder, 'slides/notation.ts'), 'utf8')).toBe(text);
  rmSync(join(folder, 'slides'), { recursive: true });
  await expect(mesaDeck(folder, 'new', 'third')).rejects.toThrow(
    'error: the file is there already\n   at: themes/course.css',
  );
});
