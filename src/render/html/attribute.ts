import { parseFragment } from 'parse5';
import { Fault } from '../../errors.ts';
import { say } from '../../say.ts';
import { isSafeAddress } from '../../shared/safe-address.ts';

/** An attribute of a template with what was put into it. */
export interface Attribute {
  /** In small letters, as `tag`. */
  readonly name: string;
  readonly tag: string;
  /** The template's own parts as they are written there, with the values between them. */
  readonly parts: readonly { readonly text: string; readonly own: boolean }[];
}

/** Whether values may stand in an attribute at all; throws a Fault if not. */
export function checkPlace(tag: string, name: string, line: number): void {
  if (/^on/.test(name)) {
    const hint = say`write the code in the template, and give it text through a data-… attribute`;
    throw new Fault(say`a value stands in ${name}="…", which runs what is in it`, hint, line);
  }
  if (name === 'srcdoc' || name === 'sandbox') {
    const hint = say`write it in the template, or show the page by its address: src="…"`;
    throw new Fault(say`a value stands in ${name}="…" of a frame`, hint, line);
  }
  if (name === 'attributename' || name === 'xmlns') {
    throw new Fault(say`a value stands in ${name}="…"`, say`write it in the template`, line);
  }
  const loads = /^(?:base|link|meta|script|style)$/.test(tag);
  if (loads) {
    const hint = say`a page loads and runs only what its template itself names`;
    throw new Fault(say`a value stands in a <${tag}>`, hint, line);
  }
}

/** Checks an attribute that is whole, as a browser will read it; throws a Fault. */
export function checkAttribute(attribute: Attribute, line: number): void {
  const { name, tag } = attribute;
  if (name === 'style') checkStyle(attribute, line);
  const kind = animates.test(tag) && animated.test(name) ? 'values' : addresses.exec(name)?.[0];
  if (kind === undefined) return;
  const text = textOf(attribute);
  const as = pictures.test(tag) && /^(?:(?:xlink:)?href|src(?:set)?|poster)$/.test(name);
  const parts = separator[kind] ? [text, ...text.split(separator[kind])] : [text];
  for (const part of parts) {
    if (isSafeAddress(part, as ? 'picture' : 'link')) continue;
    const hint = say`link to http(s), mailto, tel, a file or #slide-id`;
    throw new Fault(say`the address ${shorten(part)} would run code`, hint, line);
  }
}

const animates = /^(?:set|animate\w*)$/;
const animated = /^(?:to|from|by|values)$/;
const pictures = /^(?:img|image|feimage|source|video|picture)$/;

/** What browsers, reveal.js and older pages follow; `data-src` and the like are followed later. */
const addresses =
  /(?:^|[-:])(?:href|src|srcset|action|formaction|poster|ping|background(?:-\w+)?|cite|manifest|codebase|classid|archive|longdesc|lowsrc|dynsrc|profile|icon|usemap|preview-link)$|^data$/;

const separator: Readonly<Record<string, RegExp>> = {
  values: /;/,
  srcset: /[\s,]+/,
  '-srcset': /[\s,]+/,
  ping: /\s+/,
  archive: /[\s,]+/,
};

/** A value in a style is one value of a property: it can't add another, nor fetch anything. */
function checkStyle(attribute: Attribute, line: number): void {
  const { parts } = attribute;
  const hint = say`write the properties in the template, and only numbers and names as values`;
  const strange = parts.find(
    ({ text, own }) => !own && !/^[\p{L}\p{N}\s.,%#()+*/_-]*$/u.test(text),
  );
  if (strange !== undefined) {
    throw new Fault(say`the style ${shorten(strange.text)} is more than one value`, hint, line);
  }
  const fetches = /(?:url|src|image|image-set|element|paint|expression)\s*\(|\/\*/gi;
  const count = (style: string) => [...style.matchAll(fetches)].length;
  const own = parts.map((part) => (part.own ? decode(part.text) : '\0'));
  const inside = own.slice(0, -1).some((part) => /(?:url|src)\s*\([^)]*$/i.test(part));
  const text = textOf(attribute);
  if (inside || count(text) > count(own.join(''))) {
    throw new Fault(say`the style ${shorten(text)} fetches what a value names`, hint, line);
  }
}

/** The text of an attribute as a browser reads it. */
function textOf({ parts }: Attribute): string {
  return parts.map(({ text, own }) => (own ? decode(text) : text)).join('');
}

/** What is written with entities, without. */
function decode(source: string): string {
  if (!source.includes('&')) return source;
  const [node] = parseFragment(`<i title="${source.replaceAll('"', '&quot;')}">`).childNodes;
  return node && 'attrs' in node ? (node.attrs[0]?.value ?? '') : '';
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
