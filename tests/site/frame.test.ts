import { expect, test } from 'vitest';
import { faultsIn, faultsOf } from '../../src/check/faults.ts';
import { loadProject } from '../../src/site/project/project.ts';
import { Site } from '../../src/site/site.ts';
import { folderOf } from '../folder.ts';

const deck = (facts: string, slides = '[one, two]', more = '') => `
  import { defineDeck, defineSlide, html } from 'mesa-deck';
  const slide = (id, fields = {}) => defineSlide({ id, title: id, body: html\`<p>\${id}</p>\`, minutes: 1, ...fields });
  const one = slide('one', { section: 'First' });
  const two = slide('two', { section: 'Second' ${more} });
  export default defineDeck({ id: 'small', title: 'Small', slides: ${slides}, ${facts} });`;

function siteOf(
  source: string,
  options: { readonly dev?: boolean; readonly drafts?: boolean } = {},
) {
  const crest =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4z"/></svg>';
  const root = folderOf({ 'slides/decks/small.ts': source, 'slides/decks/crest.svg': crest });
  const faults: string[] = [];
  const onFault = options.dev
    ? { onFault: (error: unknown) => void faults.push((error as Error).message) }
    : {};
  const site = new Site({ root, draw: async () => new Map(), drafts: options.drafts, ...onFault });
  const checked = async () => {
    const project = await loadProject({ root });
    const found = project.decks.map((each) =>
      each.error ? faultsIn(each.id, each.error) : faultsOf(each.deck, project),
    );
    return (await Promise.all(found)).flat().map(({ what, hint }) => ({ what, hint }));
  };
  const left = async () =>
    (await loadProject({ root })).decks.flatMap((each) =>
      each.error ? [] : (each.drafts ?? []).map(({ id }) => id),
    );
  return {
    faults,
    checked,
    left,
    page: async (path = '') => (await site.page(`small/${path}index.html`)) ?? '',
  };
}

test('a deck has a footer, a logo, numbers of pages and of sections', async () => {
  const facts = `footer: html\`Ys, <b>2027</b>\`, logo: { file: './crest.svg', alt: 'Crest of Ys' },
    pageNumbers: 'n / N', sectionNumbers: true`;
  const { page } = siteOf(deck(facts));
  for (const path of ['', 'handout/']) {
    const shown = await page(path);
    expect(shown).toContain('<span class="deck-footer">Ys, <b>2027</b></span>');
    expect(shown).toMatch(
      /<img class="deck-logo at-top-right" src="mesafile:[^"]+" alt="Crest of Ys"/,
    );
    expect(shown).toContain('<span class="slide-no">2</span><span class="slide-count"> / 2</span>');
    expect(shown).toContain('<span class="section-no">2</span> Second');
  }
});

test('a theme brings a footer for decks that say none', async () => {
  const files = {
    'themes/quay.css': ':root { --base: #123456; }',
    'themes/quay.footer.ts': `
      import { html } from 'mesa-deck';
      export default ({ author, title }) => html\`<b>Harbour</b> \${author} \${title}\`;`,
    'slides/decks/small.ts': deck("theme: 'quay', author: 'Ada'"),
    'slides/decks/own.ts': deck("theme: 'quay', footer: 'Mine'").replace(
      "id: 'small'",
      "id: 'own'",
    ),
    'slides/decks/none.ts': deck("theme: 'quay', footer: null").replace(
      "id: 'small'",
      "id: 'none'",
    ),
    'slides/decks/other.ts': deck("theme: 'night'").replace("id: 'small'", "id: 'other'"),
    'slides/decks/packaged.ts': deck("theme: 'pier'").replace("id: 'small'", "id: 'packaged'"),
    'package.json': JSON.stringify({ dependencies: { 'mesa-deck-theme-pier': '*' } }),
    'node_modules/mesa-deck-theme-pier/package.json': '{"type":"module"}',
    'node_modules/mesa-deck-theme-pier/theme.css': ':root { --base: #123456; }',
    'node_modules/mesa-deck-theme-pier/theme.footer.js': "export default 'Of the pier';",
  };
  const footers = async (more = {}) => {
    const root = folderOf({ ...files, ...more });
    const site = new Site({ root, draw: async () => new Map() });
    const found = async (id: string) => {
      const page = String(await site.page(`${id}/index.html`));
      return /<span class="deck-footer">(.*?)<\/span>/.exec(page)?.[1];
    };
    return Promise.all(['small', 'own', 'none', 'other', 'packaged'].map(found));
  };
  expect(await footers()).toEqual([
    '<b>Harbour</b> Ada Small',
    'Mine',
    undefined,
    undefined,
    'Of the pier',
  ]);
  const bad = {
    'export const footer = 1;': "the theme's footer has no default export",
    "export default () => { throw new Error('No.'); };": "the theme's footer can't be filled: No.",
    'export default {': 'themes/quay.footer.ts',
  };
  for (const [source, what] of Object.entries(bad)) {
    const error = await footers({ 'themes/quay.footer.ts': source }).catch((thrown) => thrown);
    expect(String(error)).toContain(what);
    expect(String(error)).toContain('themes/quay.footer.ts');
  }
});

test('the doctor finds what is around the slides as the build does', async () => {
  const facts = `footer: 'Ys', logo: { file: './crest.svg', alt: 'Crest of Ys' }`;
  const more = `, background: { gradient: ['surface', 'ground'] }`;
  expect(await siteOf(deck(facts, '[one, two]', more)).checked()).toEqual([]);
});

test('numbers of sections and of the appendix stand in every list of slides, and on dividers', async () => {
  const facts = `sectionNumbers: true, appendix: [slide('more'), slide('most', { section: 'Rest' })]`;
  const { page } = siteOf(deck(facts, '[one, two]', ", layout: 'section'"));
  const shown = await page();
  expect(shown).toMatch(/<header class="slide-head"><span class="section-no">2<\/span> <h2/);
  expect(shown).toContain('<span class="section-name">Appendix</span>');
  expect(shown).toContain('<span class="section-name">Rest</span>');
  expect(shown).toMatch(/<section id="more"[^>]* data-appendix="A1"/);
  const read = await page('read/');
  const parts = ['1 First', '2 Second', 'Appendix', 'Rest'];
  expect([...read.matchAll(/<p class="part">(.*?)<\/p>/g)].map(([, name]) => name)).toEqual(parts);
  expect([...read.matchAll(/^<p>(.*?)<\/p>/gm)].map(([, name]) => name)).toEqual(parts);
  expect(read).toContain('>Slide A2</a>');
  const handout = await page('handout/');
  expect([...handout.matchAll(/data-section="(.*?)"/g)].map(([, name]) => name)).toEqual(parts);
  expect(handout).toContain('<span class="entry-no">A1</span>');
});

test('an appendix counts neither in numbers nor in minutes, and what is passed over has no minutes', async () => {
  const facts = `pageNumbers: 'n / N', appendix: [slide('more'), [slide('most'), 3]]`;
  const { page } = siteOf(deck(facts, '[one, two]', ', skip: true'));
  const shown = await page();
  expect([...shown.matchAll(/class="slide-no">(\w+)/g)].map(([, no]) => no)).toEqual([
    '1',
    '2',
    'A1',
    'A2',
  ]);
  expect(shown).toContain(' / 2<');
  expect(shown.match(/data-minutes/g)).toHaveLength(1);
  expect(shown).toMatch(/<section id="two"[^>]* data-skip=""/);
});

test('a draft is served with a mark, and built when it is asked for', async () => {
  const source = deck('', '[one, two]', ', draft: true');
  expect(await siteOf(source).page()).not.toContain('id="two"');
  expect(await siteOf(source, { drafts: true }).page()).toContain('id="two"');
  expect(await siteOf(source, { dev: true }).page()).toContain(
    '<span class="draft-mark">Draft</span>',
  );
  expect(await siteOf(source).left()).toEqual(['two']);
});

test('a slide has a class, a style and a background of its own', async () => {
  const more = `, class: 'dense', style: '--gap: 8px', background: { gradient: ['base-soft', 'ground'] }`;
  const shown = await siteOf(deck('', '[one, two]', more)).page();
  expect(shown).toMatch(
    /<section id="two" class="slide layout-content dense"[^>]*style="--gap: 8px"/,
  );
  expect(shown).toContain('linear-gradient(135deg, var(--base-soft), var(--ground))');
  const picture = await siteOf(
    deck('', '[one, two]', ", background: { image: './crest.svg' }"),
  ).page();
  expect(picture).toMatch(/class="slide-ground" style="--veil: 70%"><img src="mesafile:/);
});

/** What a fault of each kind is told as. */
const faulty: Readonly<Record<string, readonly [source: string, message: string]>> = {
  'a logo that is missing': [
    deck("logo: { file: './crset.svg', alt: 'Crest' }"),
    `there is no file ./crset.svg
   at: slides/decks/small.ts, deck 'small', the logo
 hint: did you mean './crest.svg'?`,
  ],
  'a logo without words': [
    deck("logo: { file: './crest.svg' }"),
    `of the logo, alt is undefined, not a text
   at: slides/decks/small.ts
 hint: write it as in alt: 'University of Ys'`,
  ],
  'a numbering that there is not': [
    deck("pageNumbers: 'n of N'"),
    `there is no numbering of pages 'n of N'
   at: slides/decks/small.ts
 hint: did you mean 'n / N'?`,
  ],
  'a colour that the theme lacks': [
    deck('', '[one, two]', ", background: 'surfaec'"),
    `the theme has no colour 'surfaec' for the background
   at: slides/decks/small.ts, slide 'two'
 hint: did you mean 'surface'?`,
  ],
  'a style with rules': [
    deck('', '[one, two]', ", style: 'p { color: red }'"),
    `style holds more than declarations: "p { color: red }"
   at: slides/decks/small.ts, slide 'two'
 hint: rules go into slides/styles.css, for a class of the slide: class: 'dense'`,
  ],
  'a style of what is the deck’s': [
    deck('', '[one, two]', ", style: 'position: fixed'"),
    `the deck says the position of a slide
   at: slides/decks/small.ts, slide 'two'
 hint: say it of something on the slide, in slides/styles.css: .dense .slide-body { … }`,
  ],
};

for (const [name, [source, message]] of Object.entries(faulty)) {
  test(`${name} is told, served, built and checked`, async () => {
    await expect(siteOf(source).page()).rejects.toThrow(message);
    const { page, faults } = siteOf(source, { dev: true });
    expect(await page()).toContain('fault-report');
    expect(faults.join('\n')).toContain(message);
    const [, what, , , hint] = /^(.*)\n( *at: (.*)\n *)?hint: (.*)$/s.exec(message) ?? [];
    const told = { what: expect.stringContaining(what ?? ''), hint };
    expect(await siteOf(source).checked()).toEqual([told]);
  });
}
