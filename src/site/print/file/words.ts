import type { Show } from '../../../pdf/content/show.ts';
import { readCMap } from '../../../pdf/fonts/cmap.ts';
import { type PDFDict, type PDFDocument, PDFRef } from '../../../pdf/library.ts';
import { at, bytesOf, nameAt } from '../../../pdf/values.ts';
import type { Content, Span } from './content.ts';
import { packed } from './streams.ts';
import { key } from './structure.ts';

/** What the signs of a font mean, by their codes. */
interface Meaning {
  /** Of a code, in bytes. */
  readonly length: number;
  readonly texts: Map<number, string>;
}

/** Marks of what is there for lines to break at: it is never shown. */
export function isSilent({ text }: Span): boolean {
  return text !== undefined && /^[\u00ad\u200b]+$/.test(text);
}

/**
 * The words of a file. Chromium says of single signs what they mean (of ligatures, Arabic and
 * Japanese ones) where they stand, in marks that some readers lose their place in; said once, by
 * the font, all readers know.
 */
export class Words {
  private readonly meanings = new Map<PDFDict, Meaning>();

  /** What is shown; what is read from the right was drawn from the left. */
  textOf({ font, bytes }: Pick<Show, 'font' | 'bytes'>, isReversed = false): string {
    const { texts, length } = this.of(font);
    if (bytes.length === length) return texts.get(codeAt(bytes, 0, length)) ?? '';
    const signs = codesIn(bytes, length).map((code) => texts.get(code) ?? '');
    return (isReversed ? signs.toReversed() : signs).join('');
  }

  /** A space in a font, as a stream has it; undefined if the font has none. */
  spaceIn(font: PDFDict): string | undefined {
    const { texts, length } = this.of(font);
    for (const [code, text] of texts) if (text === ' ') return hexOf(code, length);
    return undefined;
  }

  /**
   * Teaches fonts the meaning of signs that is the same wherever they stand; returns the marks that
   * say no more than the fonts do now.
   */
  learn(pdf: PDFDocument, contents: readonly Content[]): ReadonlySet<Span> {
    const pieces = contents.flatMap((content) => content.pieces);
    const spans = pieces.flatMap((piece) => piece.spans).filter((span) => !isSilent(span));
    const single = new Map<Span, readonly [PDFDict, number]>();
    for (const span of spans) {
      const [show, ...more] = span.shows;
      if (span.text === undefined || !show || more.length > 0) continue;
      const [code = 0, ...others] = codesIn(show.bytes, this.of(show.font).length);
      if (code > 0 && others.length === 0) single.set(span, [show.font, code]);
    }
    for (const font of this.completed(spans)) teach(pdf, font, this.of(font));
    if (single.size === 0) return new Set();
    const said = new Map<PDFDict, Map<number, Set<string>>>();
    const hear = (font: PDFDict, code: number, text: string) => {
      const texts = said.get(font) ?? new Map<number, Set<string>>();
      said.set(font, texts);
      texts.set(code, (texts.get(code) ?? new Set()).add(text));
    };
    for (const [{ text = '' }, [font, code]] of single) hear(font, code, text);
    const marked = new Set(spans.flatMap(({ shows }) => shows));
    for (const show of pieces.flatMap(({ runs }) => runs.flatMap(({ shows }) => shows))) {
      const texts = said.get(show.font);
      if (!texts || marked.has(show)) continue;
      const { length, texts: known } = this.of(show.font);
      for (const code of codesIn(show.bytes, length)) {
        if (texts.has(code)) hear(show.font, code, known.get(code) ?? '');
      }
    }
    for (const [font, texts] of said) {
      const meaning = this.of(font);
      for (const [code, [text = '', ...others]] of texts) {
        if (others.length === 0) meaning.texts.set(code, text);
      }
      teach(pdf, font, meaning);
    }
    const isLearnt = ([font, code]: readonly [PDFDict, number]) =>
      said.get(font)?.get(code)?.size === 1;
    return new Set([...single].filter(([, sign]) => isLearnt(sign)).map(([span]) => span));
  }

  /**
   * Of a sign that is drawn in parts, as a Thai one, Chromium knows what all of it means, and not each part: the one
   * that nobody knows means what the others leave. Returns the fonts that had such parts.
   */
  private completed(spans: readonly Span[]): ReadonlySet<PDFDict> {
    const completed = new Set<PDFDict>();
    for (const { text, shows } of spans) {
      const parts = shows.flatMap(({ font, bytes }) =>
        codesIn(bytes, this.of(font).length).map((code) => [font, code] as const),
      );
      const meaningOf = ([font, code]: readonly [PDFDict, number]) =>
        this.of(font).texts.get(code) ?? '';
      const unknown = parts.filter((part) => meaningOf(part) === unsaid);
      const [[font, code] = []] = unknown;
      if (text === undefined || !font || code === undefined) continue;
      completed.add(font);
      const rest = without(text, parts.map(meaningOf).join(''));
      if (rest !== '' && new Set(unknown.map(([, each]) => each)).size === 1) {
        this.of(font).texts.set(code, rest);
      }
    }
    return completed;
  }

  private of(font: PDFDict): Meaning {
    const known = this.meanings.get(font);
    if (known) return known;
    const length = nameAt(font, 'Subtype') === 'Type0' ? 2 : 1;
    const bytes = bytesOf(at(font, 'ToUnicode'));
    const cmap = bytes && readCMap(bytes);
    const codes = cmap ? [...cmap.codes()] : [];
    const texts = new Map(codes.map((code) => [code, cmap?.unicodeOf(code, length) ?? '']));
    const meaning = { length, texts };
    this.meanings.set(font, meaning);
    return meaning;
  }
}

/** What Chromium writes of a part of a sign. */
const unsaid = '\0';

/** The parts of a text that others are not, in their order. */
function without(text: string, others: string): string {
  const left = [...text.normalize('NFKD')];
  for (const each of others.normalize('NFKD')) {
    const place = left.indexOf(each);
    if (place >= 0) left.splice(place, 1);
  }
  return left.join('');
}

function codesIn(bytes: Uint8Array, length: number): readonly number[] {
  const codes: number[] = [];
  for (let place = 0; place + length <= bytes.length; place += length) {
    codes.push(codeAt(bytes, place, length));
  }
  return codes;
}

function codeAt(bytes: Uint8Array, place: number, length: number): number {
  const first = bytes[place] ?? 0;
  return length === 1 ? first : first * 256 + (bytes[place + 1] ?? 0);
}

const hexOf = (code: number, length: number) => code.toString(16).padStart(2 * length, '0');

/** As many as one list of a CMap may hold. */
const most = 100;

function teach(pdf: PDFDocument, font: PDFDict, { length, texts }: Meaning): void {
  const lines = [...texts]
    .filter(([, text]) => text !== '')
    // What means nothing by itself, and stands in marks that say what all of it does.
    .map(([code, text]) => [code, text === unsaid ? '\u200b' : text] as const)
    .map(([code, text]) => `<${hexOf(code, length)}> <${utf16(text)}>`);
  const lists: string[] = [];
  for (let first = 0; first < lines.length; first += most) {
    const some = lines.slice(first, first + most);
    lists.push(`${some.length} beginbfchar`, ...some, 'endbfchar');
  }
  const [lowest, highest] = ['0', 'F'].map((digit) => digit.repeat(2 * length));
  const cmap = [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    `1 begincodespacerange <${lowest}> <${highest}> endcodespacerange`,
    ...lists,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
  const place = font.get(key('ToUnicode'));
  const stream = packed(pdf, Buffer.from(cmap));
  if (place instanceof PDFRef) pdf.context.assign(place, stream);
  else font.set(key('ToUnicode'), pdf.context.register(stream));
}

export function utf16(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex');
}
