import { contentOf } from '../content/content.ts';
import type { Notation } from '../content/notation.ts';
import { textOf } from './text.ts';

/** The symbols of the registry that the formulas in some content show, each once. */
export function symbolsIn(value: unknown, notation: Notation): readonly string[] {
  const macros = [...contentOf(value, 'math')].flatMap(({ tex }) =>
    [...tex.matchAll(/\\([A-Za-z]+)/g)].map(([, name = '']) => name),
  );
  return [...new Set(macros)].filter(
    (name) => Object.hasOwn(notation, name) && notation[name]?.tex !== undefined,
  );
}

/** The terms of the registry that the text and the diagrams of some content name, each once. */
export function termsIn(value: unknown, notation: Notation): readonly string[] {
  const labels = [...contentOf(value, 'diagram')].map(({ source }) =>
    source.replace(/^\s*%%.*$/gm, ' '),
  );
  let text = plain([textOf(value), ...labels].join(' \n '));
  const terms = Object.entries(notation)
    .filter(([, { tex, name }]) => tex === undefined && name.trim() !== '')
    .map(([key, { name }]) => ({ key, name: plain(name) }))
    // A longer name goes first and takes its words along: a "sea lion" is no "lion".
    .sort((a, b) => b.name.length - a.name.length);
  const found = terms.filter(({ name }) => {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])${escaped(name)}(?:s|es)?(?![\\p{L}\\p{N}])`,
      'gu',
    );
    const rest = text.replace(pattern, '|');
    const isThere = rest !== text;
    text = rest;
    return isThere;
  });
  const keys = new Set(found.map(({ key }) => key));
  return Object.keys(notation).filter((key) => keys.has(key));
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
