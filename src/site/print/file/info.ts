import type { Deck } from '../../../deck.ts';
import { breachesOf } from '../../../pdf/check.ts';
import { pdfOf } from '../../../pdf/document.ts';
import type { Breach } from '../../../pdf/finding.ts';
import { PDFDict, type PDFDocument, PDFHexString, PDFName } from '../../../pdf/library.ts';
import { sectionsOf } from '../../../render/frame/parts.ts';
import { licenseOf } from '../../../render/slide/license.ts';
import { kitLanguages, type Languages } from '../../../words/languages.ts';
import { isRightToLeft } from '../../../words/message.ts';
import type { Booklet } from '../booklet.ts';
import { makeAccessible } from './access.ts';
import { mendOutline } from './outline.ts';
import type { Printed } from './printed.ts';
import { addXmp } from './xmp.ts';

/** What a file breaks of PDF/UA-1, with the title of the slide that its page shows. */
export interface Fault extends Breach {
  readonly slide: string | undefined;
}

/** A file, and what keeps it from conforming to PDF/UA-1. */
export interface Described {
  readonly bytes: Uint8Array;
  readonly faults: readonly Fault[];
}

interface DescribeOptions {
  readonly booklet?: Booklet | undefined;
  /** All that the interface can say; what the kit can if not given. */
  readonly languages?: Languages | undefined;
}

/**
 * A printed deck that anyone can read, with what a reader's library shows of it: title, author,
 * subject, licence, language. It says that it conforms to PDF/UA-1 if it does.
 */
export async function describePdf(
  { pdf, ...sources }: Printed,
  deck: Deck,
  { booklet, languages = kitLanguages }: DescribeOptions = {},
): Promise<Described> {
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
  const word = languages.wordIn(deck.lang);
  mendOutline(pdf, deck, word);
  const isMirrored = isRightToLeft(deck.lang ?? 'en');
  const { headings, packed } = makeAccessible(pdf, sources, word, isMirrored, booklet);
  addXmp(pdf, deck, keywords, true);
  // What is written is this document, so it is not read again; tests hold that its file has the same verdict.
  const breaches = breachesOf(pdfOf(pdf));
  await packed;
  if (breaches.length === 0) return { bytes: await save(pdf), faults: [] };
  addXmp(pdf, deck, keywords, false);
  const squeezed = (text: string) => text.replace(/\s+/g, '');
  const titles = new Set(deck.slides.map(({ title }) => squeezed(title)));
  const faults = breaches.map((each) => ({
    ...each,
    slide:
      headings.ofElement(each.element ?? '').find((text) => titles.has(squeezed(text))) ??
      headings.ofPages[(each.page ?? 0) - 1],
  }));
  return { bytes: await save(pdf), faults };
}

/** Tags are many and alike: packed into streams they take a third off the file. */
function save(pdf: PDFDocument): Promise<Uint8Array> {
  return pdf.save({ useObjectStreams: true, objectsPerTick: Number.POSITIVE_INFINITY });
}
