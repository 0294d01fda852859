import { parseXml, XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml';

/** An element of a drawing; its text lies in children without a name. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** Reads markup into a tree of elements. */
export function parse(svg: string): Element {
  const { root } = parseXml(svg);
  if (!root) throw new Error('a drawing without an svg element');
  return toElement(root);
}

function toElement(node: XmlNode): Element {
  if (!(node instanceof XmlElement)) {
    const text = node instanceof XmlText ? decode(node.text) : '';
    return { name: '', attributes: {}, children: [], text };
  }
  const { name, attributes, children } = node;
  return { name, attributes, children: children.map(toElement), text: '' };
}

/** Some labels come with their entities written out. */
function decode(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };
  return text.replace(/&(?:#(\d+)|(\w+));/g, (entity, code?: string, name = '') =>
    code ? String.fromCodePoint(Number(code)) : (named[name] ?? entity),
  );
}

/** Number in an attribute, 0 if there is none. */
export function number(element: Element, attribute: string): number {
  return Number.parseFloat(element.attributes[attribute] ?? '') || 0;
}

export function classes(element: Element): string[] {
  return (element.attributes['class'] ?? '').split(/\s+/).filter(Boolean);
}

export function hasClass(element: Element, name: string): boolean {
  return classes(element).includes(name);
}

/** All elements inside, in document order. */
export function* inside(parent: Element): Generator<Element> {
  for (const child of parent.children) {
    if (child.name) yield child;
    yield* inside(child);
  }
}

/** The first element inside that passes the test. */
export function find(parent: Element, test: (child: Element) => boolean): Element | undefined {
  for (const child of inside(parent)) if (test(child)) return child;
  return undefined;
}

/** The text of an element and all in it. */
export function textOf(element: Element): string {
  return element.text + element.children.map(textOf).join('');
}

/** Where an element's own `translate` moves it to. */
export function translation(element: Element): readonly [x: number, y: number] {
  const found = /translate\(\s*([-\d.e]+)(?:[\s,]+([-\d.e]+))?\s*\)/.exec(
    element.attributes['transform'] ?? '',
  );
  return [Number(found?.[1] ?? 0), Number(found?.[2] ?? 0)];
}
