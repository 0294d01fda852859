import { contentOf } from '../content/content.ts';
import type { Notation } from '../content/notation.ts';
import type { Slide } from '../deck.ts';
import { plainOf } from './letters.ts';
import { labelsIn, textOf } from './text.ts';

/** The symbols of the registry that formulas or labels show, or a figure says that it uses, each once. */
export function symbolsIn(value: unknown, notation: Notation): readonly string[] {
  const macros = [...contentOf(value, 'math')].flatMap(({ tex }) =>
    [...tex.matchAll(/\\([A-Za-z]+)/g)].map(([, name = '']) => name),
  );
  const inLabels = [...contentOf(value, 'diagram')].flatMap(({ source }) =>
    [...source.matchAll(/\$\$(.+?)\$\$/g)].flatMap(([, tex = '']) =>
      [...tex.matchAll(/\\([A-Za-z]+)/g)].map(([, name = '']) => name),
    ),
  );
  const isSymbol = (name: string) =>
    Object.hasOwn(notation, name) && notation[name]?.tex !== undefined;
  const declared = [...contentOf(value, 'figure')].flatMap(({ uses = [] }) => uses);
  return [...new Set([...macros, ...inLabels, ...declared, ...lettered(value, notation)])].filter(
    isSymbol,
  );
}

/** The symbols that stand as letters in labels: “ρ†” where the registry has `\rho^\dagger`. */
function lettered(value: unknown, notation: Notation): readonly string[] {
  const symbols = Object.entries(notation).flatMap(([key, { tex }]) => {
    const name = tex === undefined ? undefined : plainOf(tex);
    return name === undefined ? [] : [{ key, name }];
  });
  const labels = [...labelsIn(value), ...sourcesIn(value).map(bracketed)];
  const found = new Set(named(labels.join(' \n '), symbols));
  return symbols.map(({ key }) => key).filter((key) => found.has(key));
}

/** The labels of a diagram, which stand in brackets or bars, or after a colon; an id may be a letter, too. */
function bracketed(source: string): string {
  return [...source.matchAll(/[[({|]([^\])}|]*)[\])}|]|:[ \t]+(.*)/g)]
    .map(([, inner = '', after = '']) => `${inner} ${after}`)
    .join(' ');
}

/** The sources of diagrams, without what Mermaid does not read. */
function sourcesIn(value: unknown): readonly string[] {
  return [...contentOf(value, 'diagram')].map(({ source }) => source.replace(/^\s*%%.*$/gm, ' '));
}

/** The terms of the registry that the text and the labels of some content name, each once. */
export function termsIn(value: unknown, notation: Notation): readonly string[] {
  const terms = Object.entries(notation)
    .filter(([, { tex, name }]) => tex === undefined && name.trim() !== '')
    .map(([key, { name }]) => ({ key, name: plain(name) }));
  const keys = new Set(
    named(
      plain([textOf(value), ...labelsIn(value), ...sourcesIn(value)].join(' \n ')),
      terms,
      '(?:s|es)?',
    ),
  );
  return Object.keys(notation).filter((key) => keys.has(key));
}

interface Name {
  readonly key: string;
  readonly name: string;
}

/** What of some names a text has, as words of their own. */
function named(text: string, names: readonly Name[], ending = ''): readonly string[] {
  let rest = text;
  // A longer name goes first and takes its words along: a "sea lion" is no "lion".
  return [...names]
    .sort((a, b) => b.name.length - a.name.length)
    .filter(({ name }) => {
      const before = rest;
      const pattern = `(?<![\\p{L}\\p{N}])${escaped(name)}${ending}(?![\\p{L}\\p{N}])`;
      rest = rest.replace(new RegExp(pattern, 'gu'), '|');
      return rest !== before;
    })
    .map(({ key }) => key);
}

/** What of the registry a slide shows, and so needs to be introduced: symbols, then terms. */
export function namesOn(slide: Slide, notation: Notation): readonly string[] {
  return [...symbolsIn(slide.body, notation), ...termsOn(slide, notation)];
}

/** The terms that a slide uses. A title, or a divider, names what will be explained. */
export function termsOn({ title, body, layout }: Slide, notation: Notation): readonly string[] {
  if (layout === 'title' || layout === 'section') return [];
  return termsIn([title, ' ', body], notation);
}

/** The slides that links in some content lead to, each once. */
export function linksIn(value: unknown): readonly string[] {
  const markup = [...contentOf(value, 'html')].flatMap(({ strings }) => strings).join('');
  const inner = markup.matchAll(/<a\b[^>]*\bhref\s*=\s*["']#\/?([\w-]+)["']/g);
  return [...new Set([...inner].map(([, id = '']) => id))];
}

/** Hyphens, line breaks and capitals make no other term. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[\s\u2010\u2011-]+/g, ' ');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
