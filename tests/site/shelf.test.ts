import { describe, expect, test } from 'vitest';
import { Site } from '../../src/site/site.ts';
import { readMotif } from '../../src/site/styles/motif.ts';
import { readTheme } from '../../src/site/styles/theme.ts';
import { folderOf, smallProject } from '../folder.ts';

const deck = (id: string, theme?: string) =>
  [
    `slides/decks/${id}.ts`,
    smallProject['slides/decks/small.ts']
      .replace("'small'", `'${id}'`)
      .replace('slides:', theme ? `theme: '${theme}', slides:` : 'slides:'),
  ] as const; // prettier-ignore
const svg = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n${inner}\n</svg>`;
const project = {
  'slides/first.ts': smallProject['slides/first.ts'],
  ...Object.fromEntries([deck('a', 'sea'), deck('b', 'land'), deck('c', 'sea'), deck('d')]),
  'themes/sea.css': ':root { --ground: #eef }',
  'themes/sea.motif.svg': svg('<path fill="var(--base)" d="M0 5q2-3 4 0"/>'),
  'themes/land.css': ':root { --ground: #efe }',
};

/** The shelf of a project. */
async function shelfOf(files: Readonly<Record<string, string>>, options = {}): Promise<string> {
  const site = new Site({ root: folderOf(files), draw: async () => new Map(), ...options });
  return (await site.page('index.html')) ?? '';
}

describe('the shelf', () => {
  test('wears the theme that most of its decks wear, and its motif', async () => {
    const shelf = await shelfOf(project);
    expect(shelf).toContain('/@mesa-deck/shelf-sea.css');
    expect(shelf).toContain('<svg class="motif" aria-hidden="true" viewBox="0 0 9 9"><path');
    const few = await shelfOf(project, { deckIds: ['b', 'd'] });
    expect(few).toContain('/@mesa-deck/shelf-land.css');
    expect(few).not.toContain('class="motif"');
    expect(await shelfOf(project, { theme: 'plain' })).toContain('/@mesa-deck/shelf-plain.css');
  });

  test('wears the next where that theme has a fault, which is told where it is worn', async () => {
    const files = { ...project, 'themes/sea.css': ':root { --grond: #eef }' };
    const shelf = await shelfOf(files, { onFault: () => undefined });
    expect(shelf).toContain('/@mesa-deck/shelf-land.css');
  });

  test.each([
    [
      '{ "mesa-deck": { "title": "Sea & land" }, "description": "D", "name": "n" }',
      'Sea &amp; land',
    ],
    ['{ "description": "What the sea does.", "name": "n" }', 'What the sea does'],
    ['{ "name": "@me/sea-course" }', 'Sea course'],
    ['{}', 'Slides'],
  ])('is called what the project is called: %s', async (manifest, title) => {
    const files = { ...project, 'package.json': manifest };
    expect(await shelfOf(files)).toContain(`<h1>${title}</h1>`);
    expect(await shelfOf(files)).toContain(`<title>${title}</title>`);
    expect(await shelfOf(files, { title: 'Mine' })).toContain('<h1>Mine</h1>');
  });

  test('has a title that is a text', async () => {
    const files = { ...project, 'package.json': '{ "mesa-deck": { "title": 5 } }' };
    await expect(shelfOf(files)).rejects.toThrow('package.json, mesa-deck');
  });
});

describe('a motif', () => {
  const motif = (text: string) => {
    const root = folderOf({ 'themes/own.css': '', 'themes/own.motif.svg': text });
    return readMotif(readTheme(root, 'own'));
  };

  test('is drawn of shapes in the colours of tokens, and has no name in the page', () => {
    const drawn = svg('<title>Sea</title><g opacity=".5"><rect fill="url(#a)" width="2"/></g>');
    expect(motif(drawn)).toBe(
      '<svg class="motif" aria-hidden="true" viewBox="0 0 9 9"><g opacity=".5"><rect fill="url(#a)" width="2"></rect></g></svg>',
    );
    expect(motif(svg('<path fill="&quot;&lt;script>"/>'))).toContain('&quot;&lt;script&gt;');
  });

  test.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<path onclick="alert(1)"/>', 'onclick="…"'],
    ['<a href="javascript:alert(1)"/>', '<a>'],
    ['<use xlink:href="other.svg#x"/>', '<use>'],
    ['<path style="fill: red"/>', 'style="…"'],
    ['<path fill="url(//example.org/x.svg#a)"/>', 'fill="url('],
    ['<foreignObject/>', '<foreignObject>'],
    ['<animate attributeName="href"/>', '<animate>'],
  ])('runs, links and loads nothing: %s', (inner, what) => {
    expect(() => motif(svg(inner))).toThrow(what);
    expect(() => motif(svg(inner))).toThrow('themes/own.motif.svg, line 2');
  });

  test('that is no SVG is told', () => {
    expect(() => motif('<svg><path</svg>')).toThrow("the motif can't be read");
    expect(() => motif('<p/>')).toThrow('a motif is an SVG');
  });
});
