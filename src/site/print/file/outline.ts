import type { Deck } from '../../../deck.ts';
import {
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFString,
} from '../../../pdf/library.ts';
import { partNames } from '../../../render/frame/parts.ts';
import type { Word } from '../../../words/message.ts';

/** An entry of the outline with those below it. */
interface Entry {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly title: string;
  readonly inner: readonly Entry[];
}

/**
 * Chromium makes the outline of headings. It joins their lines without a space between, so the
 * titles of slides are set anew; and the slides of each section go below its name.
 */
export function mendOutline(pdf: PDFDocument, deck: Deck, word: Word): void {
  const root = pdf.catalog.get(key('Outlines'));
  const dict = pdf.catalog.lookupMaybe(key('Outlines'), PDFDict);
  if (!dict || !(root instanceof PDFRef)) return;
  const slides = new Map(deck.slides.map((slide) => [squeeze(slide.title), slide]));
  const names = partNames(deck, word);
  const sections = new Set(names.values());
  const all = readEntries(dict);
  for (const entry of flat(all)) {
    const slide = slides.get(squeeze(entry.title));
    if (slide) entry.dict.set(key('Title'), PDFHexString.fromText(slide.title));
  }
  const sectionOf = (entry: Entry) => names.get(slides.get(squeeze(entry.title))?.id ?? '');
  // An article has its sections as headings already.
  const grouped = flat(all).some(({ title, inner }) => inner.length > 0 && sections.has(title))
    ? all
    : group(pdf, all, sectionOf);
  writeEntries({ ref: root, dict, title: '', inner: grouped });
}

const key = (name: string): PDFName => PDFName.of(name);
const squeeze = (text: string): string => text.replace(/\s+/g, '');

const flat = (entries: readonly Entry[]): readonly Entry[] =>
  entries.flatMap((entry) => [entry, ...flat(entry.inner)]);

function readEntries(parent: PDFDict): readonly Entry[] {
  const entries: Entry[] = [];
  let ref = parent.get(key('First'));
  while (ref instanceof PDFRef) {
    const dict = parent.context.lookup(ref, PDFDict);
    const title = dict.lookupMaybe(key('Title'), PDFString, PDFHexString)?.decodeText() ?? '';
    entries.push({ ref, dict, title, inner: readEntries(dict) });
    ref = dict.get(key('Next'));
  }
  return entries;
}

function group(
  pdf: PDFDocument,
  entries: readonly Entry[],
  sectionOf: (entry: Entry) => string | undefined,
): readonly Entry[] {
  const out: Entry[] = [];
  let open: { section: string; inner: Entry[] } | undefined;
  for (const entry of entries) {
    const section = sectionOf(entry);
    const inner = group(pdf, entry.inner, sectionOf);
    const kept = { ...entry, inner };
    if (section === undefined) {
      open = undefined;
      out.push(kept);
    } else if (open?.section === section) {
      open.inner.push(kept);
    } else {
      open = { section, inner: [kept] };
      out.push(newEntry(pdf, section, entry.dict, open.inner));
    }
  }
  return out;
}

/** An entry that leads to where its first slide is. */
function newEntry(pdf: PDFDocument, title: string, first: PDFDict, inner: readonly Entry[]): Entry {
  const dict = pdf.context.obj({}) as PDFDict;
  dict.set(key('Title'), PDFHexString.fromText(title));
  for (const target of ['Dest', 'A']) {
    const value = first.get(key(target));
    if (value) dict.set(key(target), value);
  }
  return { ref: pdf.context.register(dict), dict, title, inner };
}

/** Links an entry with those below it; returns how many entries there are, itself left out. */
function writeEntries({ ref, dict, inner }: Entry): number {
  for (const name of ['First', 'Last', 'Count']) dict.delete(key(name));
  let count = inner.length;
  for (const [index, entry] of inner.entries()) {
    const [before, after] = [inner[index - 1], inner[index + 1]];
    entry.dict.set(key('Parent'), ref);
    for (const name of ['Prev', 'Next']) entry.dict.delete(key(name));
    if (before) entry.dict.set(key('Prev'), before.ref);
    if (after) entry.dict.set(key('Next'), after.ref);
    count += writeEntries(entry);
  }
  const [first, last] = [inner[0], inner.at(-1)];
  if (first && last) {
    dict.set(key('First'), first.ref);
    dict.set(key('Last'), last.ref);
    dict.set(key('Count'), dict.context.obj(count));
  }
  return count;
}
