import { parse, parseFragment, type Token, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { markup } from '../../shared/markup.ts';

/** An element of finished markup, and what may be changed about it. */
export interface Found {
  readonly name: string;
  /** The markup or text inside of it, as it is written. */
  readonly inside: string;
  get(attribute: string): string | undefined;
  /** Writes an attribute anew, or gives it one more. */
  set(attribute: string, value: string): void;
  /** Writes what is inside of it anew. */
  fill(markup: string): void;
  prepend(markup: string): void;
  append(markup: string): void;
  /** Puts markup in its place. */
  replace(markup: string): void;
}

/** From where to where of the text something else goes. */
type Edit = readonly [start: number, end: number, markup: string];

/**
 * Changes finished markup, a page or a part of one, by what a parser finds in it: for markup that others
 * made, such as a bundler. All that is not changed stays as it is, to the byte.
 */
export function changeMarkup(page: string, change: (element: Found) => void): string {
  const options = { sourceCodeLocationInfo: true, scriptingEnabled: false };
  const isPage = /^\s*<!doctype/i.test(page);
  const edits = new Map<string, Edit>();
  const note = (edit: Edit) => edits.set(`${edit[0]} ${edit[1]} ${edit[2]}`, edit);
  for (const element of elementsOf(isPage ? parse(page, options) : parseFragment(page, options))) {
    const location = element.sourceCodeLocation;
    if (location?.startTag) change(found(element, location, page, note));
  }
  let at = 0;
  let out = '';
  for (const [start, end, text] of [...edits.values()].sort((a, b) => a[0] - b[0])) {
    if (start < at) continue;
    out += page.slice(at, start) + text;
    at = end;
  }
  return out + page.slice(at);
}

function* elementsOf(node: Tree.Node): Iterable<Tree.Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elementsOf(node.content);
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) yield* elementsOf(child);
}

function found(
  element: Tree.Element,
  location: Token.ElementLocation,
  page: string,
  note: (edit: Edit) => void,
): Found {
  const begin = location.startTag?.endOffset ?? location.endOffset;
  const end = location.endTag?.startOffset ?? location.endOffset;
  const named = (name: string) => element.attrs.find((each) => fullName(each) === name);
  return {
    name: element.tagName.toLowerCase(),
    get inside() {
      return page.slice(begin, end);
    },
    get: (name) => named(name)?.value,
    set(name, value) {
      const text = `${name}="${markup(value)}"`;
      const place = location.attrs?.[name];
      const others = Object.values(location.attrs ?? {}).map(({ endOffset }) => endOffset);
      const last = Math.max(location.startOffset + 1 + element.tagName.length, ...others);
      if (place) note([place.startOffset, place.endOffset, text]);
      else note([last, last, ` ${text}`]);
    },
    fill: (text) => note([begin, end, text]),
    prepend: (text) => note([begin, begin, text]),
    append: (text) => note([end, end, text]),
    replace: (text) => note([location.startOffset, location.endOffset, text]),
  };
}

function fullName({ prefix, name }: Token.Attribute): string {
  return prefix ? `${prefix}:${name}` : name;
}
