import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { Deck } from '../deck.ts';

/** A printed deck with what a reader's library shows of it: title, author, subject, language. */
export async function describePdf(printed: Uint8Array, deck: Deck): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  pdf.setTitle(deck.title, { showInWindowTitleBar: true });
  if (deck.author) pdf.setAuthor(deck.author);
  if (deck.description) pdf.setSubject(deck.description);
  pdf.setKeywords([
    ...new Set(deck.slides.map(({ section }) => section).filter((s) => s !== undefined)),
  ]);
  pdf.setLanguage(deck.lang ?? 'en');
  pdf.setCreator('mesa-deck');
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
