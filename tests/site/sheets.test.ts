import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { Site } from '../../src/site/site.ts';
import { parseCss, replaceInText } from '../../src/site/styles/css.ts';
import { withoutUnasked } from '../../src/site/styles/own.ts';
import { pictureStyles } from '../../src/site/styles/styles.ts';
import { emptyCache, folderOf, smallProject } from '../folder.ts';

const manifest = (name: string) =>
  JSON.stringify({
    name,
    type: 'module',
    exports: { './slides/*.css': './slides/*.css', './slides/*': './slides/*.js' },
    peerDependencies: { 'mesa-deck': '*' },
  });
const slide = (id: string) => `
  import { defineSlide, html } from 'mesa-deck';
  export default defineSlide({ id: '${id}', title: 'Of ${id}', body: html\`<p>One</p>\` });`;

/** A project whose slides are its own, and of two packages that bring styles. */
const project = {
  'package.json': JSON.stringify({ dependencies: { ann: '*', ben: '*' } }),
  'slides/decks/small.ts': `
    import { defineDeck } from 'mesa-deck';
    import ann from 'ann/slides/one';
    import ben from 'ben/slides/one';
    import first from '../first.ts';
    export default defineDeck({ id: 'small', title: 'Small', slides: [ann, ben, first] });`,
  'slides/first.ts': smallProject['slides/first.ts'],
  'slides/styles.css': '.mine { background: url(./dot.svg) }',
  'slides/dot.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  ...Object.fromEntries(
    ['ann', 'ben'].flatMap((name) => [
      [`node_modules/${name}/package.json`, manifest(name)],
      [`node_modules/${name}/slides/one.js`, slide(name)],
      [`node_modules/${name}/slides/styles.css`, `.of-${name} { color: red }`],
    ]),
  ),
};

const siteOf = (files: Readonly<Record<string, string>>, onFault?: () => void) =>
  new Site({ root: folderOf(files), draw: async () => new Map(), ...(onFault ? { onFault } : {}) });
const cssOf = async (site: Site, kind: string) => (await site.styles(`${kind}-plain`))?.css ?? '';

describe('the stylesheet of slides', () => {
  test('goes into every page that shows slides, after the theme and in a layer of its own', async () => {
    const site = siteOf(project);
    for (const kind of ['deck', 'single', 'handout', 'speaker']) {
      const css = await cssOf(site, kind);
      expect(css).toContain('theme, project, print;');
      expect(css).toContain('@layer project {\n.mine');
      // Its files lie beside it.
      expect(css).toContain(`url("${join(site.root, 'slides/dot.svg').replaceAll('\\', '/')}")`);
    }
    const { sheets } = await site.load();
    expect(pictureStyles(await site.shelfTheme(), sheets).css).toContain('.mine');
    expect(await cssOf(site, 'shelf')).not.toContain('.mine');
  });

  test('comes along with the slides of a package, in the order of the packages, and ours goes before', async () => {
    const css = await cssOf(siteOf(project), 'deck');
    const places = ['.of-ann', '.of-ben', '.mine'].map((name) => css.indexOf(name));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    const { 'slides/decks/small.ts': deck, ...rest } = project;
    const alone = {
      ...rest,
      'slides/decks/small.ts': deck.replace('ann, ben, ', '').replace(/import (?:ann|ben).*/g, ''),
    }; // prettier-ignore
    expect(await cssOf(siteOf(alone), 'deck')).not.toContain('.of-ann');
  });

  test('comes with the slides of the kit', async () => {
    const site = siteOf({
      'slides/decks/small.ts': `
        import { defineDeck } from 'mesa-deck';
        import one from 'mesa-deck/slides/stack/two-optimizers';
        export default defineDeck({ id: 'small', title: 'Small', slides: [one] });`,
    });
    expect(await cssOf(site, 'deck')).toContain('.coin');
    expect(await cssOf(siteOf(smallProject), 'deck')).not.toContain('.coin');
  });

  test.each([
    ['.x { color: red\n  background: blue }', 'Missed semicolon'],
    ['\n:root { --grond: #fff }', 'there is no token --grond\n   at: slides/styles.css, line 2'],
    [
      '\n\n.x { background: url(gone.svg) }',
      'there is no file gone.svg\n   at: slides/styles.css, line 3',
    ],
    ['@import "other.css";', "a stylesheet of slides can't import another"],
    ['.x { background: url(//example.org/x.png) }', 'is on another site'],
  ])('with a slip is told, with file and line: %j', async (css, message) => {
    const files = { ...smallProject, 'slides/styles.css': css };
    await expect(siteOf(files).page('small/index.html')).rejects.toThrow(message);
    const site = siteOf(files, () => undefined);
    const page = (await site.page('small/index.html')) ?? '';
    expect(page).toContain('slides/styles.css');
    // What tells of it has styles all the same.
    const [, name = ''] = /@mesa-deck\/([\w-]+)\.css/.exec(page) ?? [];
    expect((await site.styles(name))?.css).toContain('.fault-report');
  });
});

test('a deck has of reveal.js and KaTeX what its pages use', async () => {
  const css = await cssOf(siteOf(smallProject), 'deck');
  // What the kit relies on: the slide in view, steps, backgrounds, ways to lay out, printing.
  for (const kept of [
    '.reveal .slides>section.present',
    '.reveal .fragment.visible',
    '.reveal.none .slides section:not([data-transition])',
    '.reveal .slide-background.present',
    '.reveal .r-stack',
    'html.reveal-print .reveal .slides .pdf-page',
    '.r-overlay-spinner',
  ]) {
    expect(css).toContain(kept);
  }
  const layer = css.slice(css.indexOf('@layer reveal {'), css.indexOf('@layer katex {'));
  expect(layer).not.toMatch(/\.(?:controls|progress|overview|scrollbar|speaker-notes|cube|hljs)/);
  expect(layer).not.toMatch(/data-transition[*^$]?=(?:fade|zoom)|@keyframes bounce/);

  const asked = (names: string, marks = false) => {
    const root = parseCss(css);
    const beside = {
      lists: [],
      brought: new Set<string>(),
      parts: new Set<string>(),
      signs: false,
    };
    withoutUnasked(root, { classes: new Set(names.split(' ')), marks, beside });
    return root.toString();
  };
  const formula = asked('katex mord mathbf');
  expect(formula).toContain('.katex .mathbf');
  expect(formula).not.toContain('.katex .mathfrak');
  expect(formula).not.toContain('r-overlay-spinner');
  expect(formula).toContain('.reveal .r-overlay-button');
  expect(asked('', true)).toContain('r-overlay-spinner');
  expect(asked('mord')).not.toContain('.katex .mord');
});

test('of stylesheets the cache keeps what is the kit’s own, in one file, and nothing of a project’s', async () => {
  const cache = emptyCache('fonts');
  vi.stubEnv('MESA_DECK_CACHE', cache);
  onTestFinished(() => void vi.unstubAllEnvs());
  const root = folderOf({ ...smallProject, 'themes/own.css': ':root { --ink: #010203 }' });
  const site = new Site({ root, theme: 'own', draw: async () => new Map() });
  const made = await site.styles('deck-own');
  expect(made?.css).toContain('#010203');
  const [name = '', ...more] = readdirSync(join(cache, 'styles')).filter((each) =>
    each.endsWith('.json'),
  );
  expect([name, more]).toEqual([expect.stringMatching(/^kit-/), []]);
  const kept = readFileSync(join(cache, 'styles', name), 'utf8');
  expect([kept.includes('@layer reveal'), kept.includes('#010203')]).toEqual([true, false]);
  // A process that has them at hand makes the same of them.
  await site.load();
  expect(await new Site(site.options).styles('deck-own')).toEqual(made);
});

test('the addresses of a finished stylesheet are replaced in its text', () => {
  const css = [
    '/* url(a.png) */ a{content:"url(a.png)";background:url(a.png),URL( "b c.png" )}',
    `b{src:url('d\\29.png') format("woff2");mask:url("data:image/svg+xml,<a b='url(#c)'/>")}`,
  ].join('\n');
  const asked: string[] = [];
  const replaced = replaceInText(css, (address) => {
    asked.push(address);
    return `/${asked.length}"`;
  });
  expect(asked).toEqual(['a.png', 'b c.png', 'd).png', "data:image/svg+xml,<a b='url(#c)'/>"]);
  expect(replaced).toBe(
    [
      '/* url(a.png) */ a{content:"url(a.png)";background:url("/1\\""),url("/2\\"")}',
      'b{src:url("/3\\"") format("woff2");mask:url("/4\\"")}',
    ].join('\n'),
  );
});
