import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import type { PDFDict } from './library.ts';
import { at, bytesOf } from './values.ts';

/** A property of the metadata, by its namespace and name, with the prefix that the file gives it. */
export interface XmpProperty {
  readonly namespace: string;
  readonly name: string;
  readonly prefix: string;
  readonly value: string;
  /** The languages of its alternatives, where it has some. */
  readonly langs: readonly string[];
}

export interface Xmp {
  readonly properties: readonly XmpProperty[];
}

export const uaNamespace = 'http://www.aiim.org/pdfua/ns/id/';
export const dcNamespace = 'http://purl.org/dc/elements/1.1/';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** The metadata of a document; undefined where it has none, without properties where it can't be read. */
export function readXmp(catalog: PDFDict): Xmp | undefined {
  const bytes = bytesOf(at(catalog, 'Metadata'));
  if (!bytes) return undefined;
  try {
    const { root } = parseXml(packetIn(bytes));
    return { properties: root ? propertiesIn(root, new Map()) : [] };
  } catch {
    return { properties: [] };
  }
}

/** The text of a packet, which may be in UTF-8 or UTF-16, without what stands around its element. */
function packetIn(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide = (first === 0xfe && second === 0xff) || first === 0;
  const encoding = wide ? 'utf-16be' : first === 0xff || second === 0 ? 'utf-16le' : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes);
  return text
    .replace(/<\?xpacket[^>]*\?>/g, '')
    .replace(/\0/g, '')
    .trim();
}

type Scope = ReadonlyMap<string, string>;

function propertiesIn(element: XmlElement, outer: Scope): readonly XmpProperty[] {
  const scope = scopeOf(element, outer);
  const children = element.children.filter((child) => child.type === 'element') as XmlElement[];
  if (!isNamed(element, 'Description', scope)) {
    return children.flatMap((child) => propertiesIn(child, scope));
  }
  const ofAttributes = Object.entries(element.attributes).flatMap(([key, value]) => {
    const { prefix, name } = split(key);
    const namespace = scope.get(prefix);
    if (prefix === 'xmlns' || prefix === '' || namespace === undefined) return [];
    return namespace === rdf ? [] : [{ namespace, name, prefix, value, langs: [] }];
  });
  const ofChildren = children.map((child): XmpProperty => {
    const { prefix, name } = split(child.name);
    const namespace = scopeOf(child, scope).get(prefix) ?? '';
    return { namespace, name, prefix, value: child.text.trim(), langs: langsIn(child) };
  });
  return [...ofAttributes, ...ofChildren];
}

function langsIn(element: XmlElement): readonly string[] {
  const own = element.attributes['xml:lang'];
  const children = element.children.filter((child) => child.type === 'element') as XmlElement[];
  return [...(own === undefined ? [] : [own]), ...children.flatMap(langsIn)];
}

function scopeOf({ attributes }: XmlElement, outer: Scope): Scope {
  const own = Object.entries(attributes).flatMap(([key, value]): [string, string][] => {
    if (key === 'xmlns') return [['', value]];
    return key.startsWith('xmlns:') ? [[key.slice(6), value]] : [];
  });
  return own.length === 0 ? outer : new Map([...outer, ...own]);
}

function isNamed(element: XmlElement, wanted: string, scope: Scope): boolean {
  const { prefix, name } = split(element.name);
  return name === wanted && scope.get(prefix) === rdf;
}

function split(qualified: string): { readonly prefix: string; readonly name: string } {
  const [name = '', prefix = ''] = qualified.split(':').reverse();
  return { prefix, name };
}
