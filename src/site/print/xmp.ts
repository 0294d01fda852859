import { type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { Deck } from '../../deck.ts';
import { licenseOf } from '../../render/slide/license.ts';
import { escapeText } from '../../shared/markup.ts';

/** Adds what the information dictionary has no place for, above all the licence: XMP, ISO 16684-1. */
export function addXmp(pdf: PDFDocument, deck: Deck, keywords: readonly string[]): void {
  const stream = pdf.context.stream(xmpOf(deck, keywords), { Type: 'Metadata', Subtype: 'XML' });
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(stream));
}

function xmpOf(deck: Deck, keywords: readonly string[]): string {
  const license = deck.license === undefined ? undefined : licenseOf(deck.license);
  const list = (name: string, kind: 'Bag' | 'Seq', items: readonly string[]) =>
    items.length === 0
      ? ''
      : `<dc:${name}><rdf:${kind}>${items.map((item) => `<rdf:li>${asText(item)}</rdf:li>`).join('')}` +
        `</rdf:${kind}></dc:${name}>`;
  const text = (name: string, value: string | undefined) =>
    value === undefined
      ? ''
      : `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${asText(value)}</rdf:li></rdf:Alt></dc:${name}>`;
  const rights = license ? `${license.name}, ${license.url}` : undefined;
  const xml = [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"' +
      ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">',
    '<dc:format>application/pdf</dc:format>',
    text('title', deck.title),
    text('description', deck.description),
    text('rights', rights),
    list('creator', 'Seq', deck.author === undefined ? [] : [deck.author]),
    list('subject', 'Bag', keywords),
    list('language', 'Bag', [deck.lang ?? 'en']),
    license ? '<xmpRights:Marked>True</xmpRights:Marked>' : '',
    license ? `<xmpRights:WebStatement>${license.url}</xmpRights:WebStatement>` : '',
    `<pdf:Keywords>${asText(keywords.join(', '))}</pdf:Keywords>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ];
  // A stream takes bytes; as text, each of these would become one.
  return Buffer.from(xml.filter(Boolean).join('\n'), 'utf8').toString('latin1');
}

/** XML has no entity for the control characters that a title should not have. */
function asText(text: string): string {
  return escapeText(text.replace(/\p{Cc}/gu, ' '));
}
