import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import { fail, type Place } from '../../errors.ts';
import { say } from '../../say.ts';
import { attributes, markup } from '../../shared/markup.ts';
import type { Theme } from './theme.ts';

/**
 * The drawing that a theme puts at the head of the shelf: the file `<theme>.motif.svg` beside its stylesheet,
 * coloured by tokens (`fill="var(--base)"`). It becomes part of the page, so it may hold shapes and
 * gradients alone: nothing that runs, links or loads. Nothing if the theme has none.
 */
export function readMotif({ file: stylesheet }: Pick<Theme, 'file'>): string | undefined {
  const file = stylesheet.replace(/\.css$/, '.motif.svg');
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  const at = (offset: number): Place => ({
    file: `themes/${basename(file)}`,
    line: text.slice(0, offset).split('\n').length,
  });
  const { root } = parsed(text, at);
  if (root?.name !== 'svg') {
    return fail(
      say`a motif is an SVG`,
      at(0),
      say`begin it with <svg xmlns="http://www.w3.org/2000/svg" …`,
    );
  }
  return written(root, at, { class: 'motif', 'aria-hidden': 'true' });
}

type PlaceAt = (offset: number) => Place;

function parsed(text: string, at: PlaceAt) {
  try {
    return parseXml(text, { includeOffsets: true });
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const [what = ''] = error.message.split('\n');
    return fail(say`the motif can't be read: ${what}`, at(error.pos), say`mend it there`);
  }
}

const shapes =
  /^(?:svg|g|path|rect|circle|ellipse|line|polyline|polygon|defs|linearGradient|radialGradient|stop|clipPath|mask)$/;
/** What says what a drawing is called: the page needs no name for its ornament. */
const names = /^(?:title|desc|metadata)$/;
const properties =
  /^(?:id|d|[xy][12]?|[cf][xy]|rx?|ry|width|height|points|transform|viewBox|preserveAspectRatio|offset|(?:gradient|clipPath|mask)(?:Content)?Units|gradientTransform|spreadMethod|(?:fill|stroke|stop)(?:-[a-z]+)*|opacity|clip-(?:path|rule)|mask)$/;

/** An element as markup, and what is in it. */
function written(
  element: XmlElement,
  at: PlaceAt,
  added: Readonly<Record<string, string>> = {},
): string {
  const { name, start } = element;
  if (!shapes.test(name)) refuse(`<${name}>`, at(start));
  const kept = Object.entries(element.attributes).filter(([key]) => !/^xmlns(?::|$)/.test(key));
  for (const [key, value] of kept) {
    if (!properties.test(key)) refuse(`${key}="…"`, at(start));
    if (/url\(\s*['"]?(?!#)|\\/i.test(value)) refuse(`${key}="${value}"`, at(start));
  }
  const inner = element.children
    .filter((child) => child instanceof XmlElement)
    .filter((child) => !names.test(child.name))
    .map((child) => written(child, at));
  const all = markup(attributes({ ...added, ...Object.fromEntries(kept) }));
  return `<${name}${all}>${inner.join('')}</${name}>`;
}

function refuse(what: string, place: Place): never {
  const hint = say`draw it of shapes and gradients, coloured by attributes: fill="var(--base)"`;
  return fail(say`a motif can't have ${what}: it becomes part of the page`, place, hint);
}
