import { PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import type { Deck } from '../../deck.ts';
import { sectionsOf } from '../../render/deck.ts';
import { licenseOf } from '../../render/slide/license.ts';
import { tagFormulas } from './formula-tags.ts';
import { mendOutline } from './outline.ts';
import { addXmp } from './xmp.ts';

/** A printed deck with what a reader's library shows of it: title, author, subject, licence, language. */
export async function describePdf(printed: Uint8Array, deck: Deck): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  const keywords = [...new Set([...(deck.keywords ?? []), ...sectionsOf(deck)])];
  pdf.setTitle(deck.title, { showInWindowTitleBar: true });
  if (deck.author) pdf.setAuthor(deck.author);
  if (deck.description) pdf.setSubject(deck.description);
  pdf.setKeywords(keywords);
  pdf.setLanguage(deck.lang ?? 'en');
  pdf.setCreator('mesa-deck');
  const info = pdf.context.lookup(pdf.context.trailerInfo.Info, PDFDict);
  // Of one deck two files are the same, whenever they are printed.
  for (const date of ['CreationDate', 'ModDate']) info.delete(PDFName.of(date));
  if (deck.license) {
    info.set(PDFName.of('License'), PDFHexString.fromText(licenseOf(deck.license).name));
  }
  addXmp(pdf, deck, keywords);
  mendOutline(pdf, deck);
  tagFormulas(pdf);
  explainTags(pdf);
  // Tags are many and alike: packed into streams they take a third off the file.
  return pdf.save({ useObjectStreams: true, objectsPerTick: Number.POSITIVE_INFINITY });
}

/** Chromium uses tags of a later standard than the file's; readers of this one know what they are like. */
function explainTags(pdf: PDFDocument): void {
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  root?.set(PDFName.of('RoleMap'), pdf.context.obj({ Aside: 'Sect', Em: 'Span', Strong: 'Span' }));
}
