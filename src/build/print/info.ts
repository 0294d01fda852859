import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { Deck } from '../../deck.ts';
import { sectionsOf } from '../../render/deck.ts';
import { licenseOf } from '../../render/license.ts';
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
  if (deck.license) {
    const info = pdf.context.lookup(pdf.context.trailerInfo.Info, PDFDict);
    info.set(PDFName.of('License'), PDFHexString.fromText(licenseOf(deck.license).name));
  }
  addXmp(pdf, deck, keywords);
  mendOutline(pdf, deck);
  return pdf.save();
}

/** Chromium joins the lines of a heading without a space between them: the titles are set anew. */
function mendOutline(pdf: PDFDocument, deck: Deck): void {
  const squeeze = (text: string) => text.replace(/\s+/g, '');
  const titles = new Map(deck.slides.map(({ title }) => [squeeze(title), title]));
  const visit = (parent: PDFDict): void => {
    let item = parent.lookupMaybe(PDFName.of('First'), PDFDict);
    for (; item; item = item.lookupMaybe(PDFName.of('Next'), PDFDict)) {
      const text = item.lookupMaybe(PDFName.of('Title'), PDFString, PDFHexString)?.decodeText();
      const title = titles.get(squeeze(text ?? ''));
      if (title) item.set(PDFName.of('Title'), PDFHexString.fromText(title));
      visit(item);
    }
  };
  const outline = pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  if (outline) visit(outline);
}
