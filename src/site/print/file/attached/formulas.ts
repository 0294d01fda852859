import type { PDFDocument } from '../../../../pdf/library.ts';
import type { Word } from '../../../../words/message.ts';
import { type FormulaSource, formulaMark } from '../../formulas.in-page.ts';
import { speakFormula } from '../../speech/formula.ts';
import type { Piece } from '../content.ts';
import type { Sheet } from '../sheets.ts';
import { type Element, key, type Mark, marksIn, type Structure, within } from '../structure.ts';
import { utf16 } from '../words.ts';
import { type Attached, AttachedFiles } from './files.ts';

/**
 * Makes formulas of what Chromium tagged as figures with our mark. They are read as one says them, and
 * copied in a notation of one line, in the place of single signs in the order in which they were drawn;
 * their source in TeX and in MathML is with them as files.
 */
export function tagFormulas(
  pdf: PDFDocument,
  { top }: Structure,
  sheets: readonly Sheet[],
  sources: readonly FormulaSource[],
  word: Word,
): void {
  const files = new AttachedFiles(pdf);
  // A talk has the same formulas over and over.
  const spoken = new Map<string, string | undefined>();
  const speak = (mathml: string) => {
    const known = spoken.get(mathml) ?? speakFormula(mathml, word);
    spoken.set(mathml, known);
    return known;
  };
  const sheetOf = new Map<Mark, Sheet>();
  for (const sheet of sheets) for (const mark of sheet.marks.values()) sheetOf.set(mark, sheet);
  for (const element of within(top)) {
    const { alt = '' } = element;
    if (element.type !== 'Figure' || !alt.startsWith(formulaMark)) continue;
    const [number = '', ...said] = alt.slice(formulaMark.length).split(': ');
    element.type = 'Formula';
    const source = sources[Number(number)];
    const copied = said.join(': ');
    element.alt = (source && speak(source.mathml)) || copied;
    if (source) element.facts.set(key('AF'), files.list(filesOf(source)));
    const drawnOn = new Set(marksIn(element).flatMap((mark) => sheetOf.get(mark) ?? []));
    for (const sheet of drawnOn) join(sheet, element, copied);
  }
}

/** The pieces of a formula become one, if nothing else is drawn between them. */
function join(sheet: Sheet, formula: Element, copied: string): void {
  const ids = new Set(
    marksIn(formula).flatMap((mark) => (sheet.marks.get(mark.id) === mark ? [mark.id] : [])),
  );
  if (ids.size === 0) return;
  const { pieces } = sheet.content;
  const own = pieces.filter(({ id }) => ids.has(id));
  const [first, ...rest] = own;
  if (!first) return;
  const all = marksIn(formula);
  const start = pieces.indexOf(first);
  // A formula that goes on over a page stays in pieces.
  const isWhole = all.length === own.length && own.every((each, at) => each === pieces[start + at]);
  if (!isWhole) {
    if (all.length > own.length) return;
    // The first says all, and the others nothing.
    for (const each of own) {
      sheet.edits.push({ ...each.open, text: opened(each, each === first ? copied : '') });
      for (const span of each.spans) sheet.edits.push(...[span.open, span.close].map(removed));
    }
    return;
  }
  const last = own.at(-1) ?? first;
  sheet.edits.push({ ...first.open, text: opened(first, copied) });
  for (const { spans } of own) {
    for (const { open, close } of spans) sheet.edits.push(removed(open), removed(close));
  }
  for (const { open } of rest) sheet.edits.push(removed(open));
  for (const each of own) if (each !== last) sheet.edits.push(removed(each.close));
  // The copied text is as large as the last sign, which may be an index: so the first one is set anew.
  const font = own.flatMap(({ runs }) => runs).flatMap(({ shows }) => shows)[0]?.set;
  const again = font ? `BT ${font} 1 0 0 -1 0 0 Tm <> Tj ET EMC` : 'EMC';
  sheet.edits.push({ ...last.close, text: again });
  sheet.joined.push({ start: first.open.start, end: last.close.end });
  for (const { id } of rest) sheet.marks.delete(id);
  formula.take(all.filter(({ id }) => id === first.id));
}

const removed = <P extends object>(part: P) => ({ ...part, text: '' });

/** Opens a piece that is copied as a text. */
function opened({ id }: Piece, text = ''): string {
  return `/Span <</MCID ${id} /ActualText <feff${utf16(text)}>>> BDC`;
}

function filesOf({ tex, mathml }: FormulaSource): readonly Attached[] {
  return [
    { text: tex, name: 'formula.tex', type: 'text/x-tex', relation: 'Source' },
    { text: mathml, name: 'formula.mml', type: 'application/mathml+xml', relation: 'Supplement' },
  ];
}
