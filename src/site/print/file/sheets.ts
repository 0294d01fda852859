import {
  type PDFDict,
  type PDFDocument,
  PDFName,
  PDFRef,
  PDFStream,
} from '../../../pdf/library.ts';
import { at, bytesOf, dictAt, nameAt } from '../../../pdf/values.ts';
import { type Content, edited, type Part, type Piece, readContent } from './content.ts';
import { packedMeanwhile } from './streams.ts';
import { type Element, isMark, key, type Mark, type Structure, within } from './structure.ts';

interface Edit extends Part {
  readonly text: string;
}

/** The content of a page, or of a form on it that has pieces of its own, with what is changed in it. */
export interface Sheet {
  readonly ref: PDFRef;
  readonly content: Content;
  /** The places in the structure of its pieces, by their numbers. */
  readonly marks: Map<number, Mark>;
  readonly edits: Edit[];
  /** Parts of the content that are one piece now. */
  readonly joined: Part[];
  /** Whether it stands inside of a piece of a page. */
  readonly isInside: boolean;
  /** Whether a form that it shows has pieces of its own. */
  readonly isShared: (name: string) => boolean;
}

/** Reads all pages of a file, and finds the place of each piece in its structure. */
export function readSheets(pdf: PDFDocument, { top }: Structure): readonly Sheet[] {
  const marks = new Map<PDFRef, Map<number, Mark>>();
  for (const element of within(top)) {
    for (const mark of element.kids.filter(isMark)) {
      const ofPage = marks.get(mark.page) ?? new Map<number, Mark>();
      marks.set(mark.page, ofPage.set(mark.id, mark));
    }
  }
  return pdf.getPages().flatMap((page): readonly Sheet[] => {
    const ref = page.node.get(key('Contents'));
    const stream = page.node.lookup(key('Contents'));
    if (!(ref instanceof PDFRef && stream instanceof PDFStream)) return [];
    const ofPage = marks.get(page.ref) ?? new Map<number, Mark>();
    return readSheet(ref, stream, page.node.Resources(), ofPage, false);
  });
}

function readSheet(
  ref: PDFRef,
  stream: PDFStream,
  resources: PDFDict | undefined,
  marks: Map<number, Mark>,
  isInside: boolean,
): readonly Sheet[] {
  const content = readContent(bytesOf(stream) ?? new Uint8Array(), resources);
  const forms = new Map<string, readonly Sheet[]>();
  for (const { name, piece } of content.placed) {
    const form = dictAt(resources, 'XObject')?.get(PDFName.of(name));
    const found = at(dictAt(resources, 'XObject'), name);
    if (!(form instanceof PDFRef && found instanceof PDFStream)) continue;
    if (nameAt(found, 'Subtype') !== 'Form' || forms.has(name)) continue;
    const own = new Map<number, Mark>();
    const inner = readSheet(form, found, dictAt(found, 'Resources'), own, piece !== undefined);
    const [first] = inner;
    if (!first || (first.content.pieces.length === 0 && inner.length === 1)) continue;
    for (const { id } of first.content.pieces) {
      const mark = marks.get(id);
      if (!mark) continue;
      mark.form = form;
      own.set(id, mark);
      marks.delete(id);
    }
    forms.set(name, inner);
  }
  const sheet: Sheet = {
    ref,
    content,
    marks,
    edits: [],
    joined: [],
    isInside,
    isShared: (name) => forms.has(name),
  };
  return [sheet, ...[...forms.values()].flat()];
}

/** Another piece of the same element, right after one. */
export function newMark({ marks }: Sheet, after: Mark): Mark {
  const id = Math.max(...marks.keys()) + 1;
  const mark: Mark = { ...after, id };
  const { kids } = after.owner;
  kids.splice(kids.indexOf(after) + 1, 0, mark);
  marks.set(id, mark);
  return mark;
}

/** What is drawn and says nothing (grounds, rules, frames), and what stands in the margins of all pages. */
export function markDecoration(sheets: readonly Sheet[]): void {
  for (const { content, marks, edits, joined, isInside, isShared } of sheets) {
    const isJoined = ({ start }: Part) =>
      joined.some((each) => each.start <= start && start < each.end);
    for (const piece of content.pieces) {
      const mark = marks.get(piece.id);
      if (isJoined(piece.open) || !isDecoration(piece, mark)) continue;
      edits.push({ ...piece.open, text: '/Artifact BMC' });
      if (!mark) continue;
      mark.owner.kids = mark.owner.kids.filter((kid) => kid !== mark);
      marks.delete(piece.id);
    }
    if (isInside) continue;
    const pictures = content.placed.filter(({ name, piece }) => !piece && !isShared(name));
    for (const part of [...content.loose, ...pictures]) {
      if (isJoined(part)) continue;
      const opened = 'shows' in part ? '/Artifact <</Type /Pagination>> BDC' : '/Artifact BMC';
      edits.push({ start: part.start, end: part.start, text: `${opened}\n` });
      edits.push({ start: part.end, end: part.end, text: '\nEMC' });
    }
  }
}

/** Elements of which all that is drawn is content. */
const drawn = new Set(['Figure', 'Formula', 'Lbl', 'Form']);

function isDecoration({ runs }: Piece, mark: Mark | undefined): boolean {
  if (runs.some(({ shows }) => shows.length > 0)) return mark === undefined;
  for (let above: Element | undefined = mark?.owner; above; above = above.parent) {
    if (drawn.has(above.type)) return false;
  }
  return true;
}

/** Writes what was changed; it is made small beside other work. */
export async function writeSheets(pdf: PDFDocument, sheets: readonly Sheet[]): Promise<void> {
  const changed = sheets.filter(({ edits }) => edits.length > 0);
  const packing = changed.map(({ ref, content, edits }) => {
    const old = pdf.context.lookup(ref);
    const facts = old instanceof PDFStream ? Object.fromEntries(kept(old.dict)) : {};
    const { stream, done } = packedMeanwhile(pdf, edited(content.bytes, edits), facts);
    pdf.context.assign(ref, stream);
    return done;
  });
  await Promise.all(packing);
}

function kept(dict: PDFDict) {
  return dict
    .entries()
    .map(([name, value]) => [name.decodeText(), value] as const)
    .filter(([name]) => !['Length', 'Filter', 'DecodeParms'].includes(name));
}
