import type { Value } from '../../../content/content.ts';
import { html } from '../../../content/templates.ts';
import type { Deck } from '../../../deck.ts';
import { type PDFDocument, PDFName, PDFRef } from '../../../pdf/library.ts';
import { uaNamespace } from '../../../pdf/xmp.ts';
import { licenseOf } from '../../../render/slide/license.ts';
import { lines, markup } from '../../../shared/markup.ts';

/** Adds what the information dictionary has no place for, above all the licence: XMP, ISO 16684-1. */
export function addXmp(
  pdf: PDFDocument,
  deck: Deck,
  keywords: readonly string[],
  /** Whether the file says that it conforms to PDF/UA-1. */
  conforms: boolean,
): void {
  const facts = { Type: 'Metadata', Subtype: 'XML' };
  const stream = pdf.context.stream(xmpOf(deck, keywords, conforms), facts);
  const name = PDFName.of('Metadata');
  const place = pdf.catalog.get(name);
  if (place instanceof PDFRef) pdf.context.assign(place, stream);
  else pdf.catalog.set(name, pdf.context.register(stream));
}

function xmpOf(deck: Deck, keywords: readonly string[], conforms: boolean): string {
  const license = deck.license === undefined ? undefined : licenseOf(deck.license);
  const list = (name: string, kind: 'Bag' | 'Seq', items: readonly string[]): Value =>
    items.length > 0 &&
    html`<dc:${name}><rdf:${kind}>${items.map((item) => html`<rdf:li>${plain(item)}</rdf:li>`)}</rdf:${kind}></dc:${name}>`;
  const text = (name: string, value: string | undefined): Value =>
    value !== undefined &&
    html`<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${plain(value)}</rdf:li></rdf:Alt></dc:${name}>`;
  const rights = license ? `${license.name}, ${license.url}` : undefined;
  const xml = lines(
    html`<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>`,
    html`<x:xmpmeta xmlns:x="adobe:ns:meta/">`,
    html`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">`,
    html`<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:pdfuaid="${uaNamespace}">`,
    conforms ? html`<pdfuaid:part>1</pdfuaid:part>` : null,
    html`<dc:format>application/pdf</dc:format>`,
    text('title', deck.title),
    text('description', deck.description),
    text('rights', rights),
    list('creator', 'Seq', deck.author === undefined ? [] : [deck.author]),
    list('subject', 'Bag', keywords),
    list('language', 'Bag', [deck.lang ?? 'en']),
    license ? html`<xmpRights:Marked>True</xmpRights:Marked>` : null,
    license ? html`<xmpRights:WebStatement>${license.url}</xmpRights:WebStatement>` : null,
    html`<pdf:Keywords>${plain(keywords.join(', '))}</pdf:Keywords>`,
    html`</rdf:Description></rdf:RDF></x:xmpmeta>`,
    html`<?xpacket end="r"?>`,
  );
  // A stream takes bytes; as text, each of these would become one.
  return Buffer.from(markup(xml), 'utf8').toString('latin1');
}

/** XML has no entity for the control characters that a title should not have. */
function plain(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}
