import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { formulaMark } from './formulas.in-page.ts';
import { readMarks } from './marks.ts';

/** A formula among the tags of a file, with the pieces of its pages that draw it. */
interface Formula {
  readonly ref: PDFRef;
  readonly tag: PDFDict;
  readonly said: string;
  readonly pieces: readonly Piece[];
  /** The tags of its single signs. */
  readonly inner: readonly PDFRef[];
}

/** What is drawn between two marks of a page. */
interface Piece {
  readonly page: PDFRef;
  readonly id: number;
}

/**
 * Makes formulas of what Chromium tagged as figures with our mark: their text alternative is also
 * what is copied, in the place of single signs in the order in which they were drawn.
 */
export function tagFormulas(pdf: PDFDocument): void {
  const formulas = formulasOf(pdf);
  for (const { tag, said } of formulas) {
    tag.set(key('S'), key('Formula'));
    tag.set(key('Alt'), PDFHexString.fromText(said));
  }
  const pages = new Set(formulas.flatMap(({ pieces }) => pieces.map(({ page }) => page)));
  for (const page of pdf.getPages()) if (pages.has(page.ref)) joinPieces(pdf, page, formulas);
}

const key = (name: string): PDFName => PDFName.of(name);

function formulasOf(pdf: PDFDocument): readonly Formula[] {
  return pdf.context.enumerateIndirectObjects().flatMap(([ref, tag]) => {
    if (!(tag instanceof PDFDict) || tag.get(key('S')) !== key('Figure')) return [];
    const alt = tag.lookupMaybe(key('Alt'), PDFString, PDFHexString)?.decodeText() ?? '';
    if (!alt.startsWith(formulaMark)) return [];
    return [
      { ref, tag, said: alt.slice(formulaMark.length), pieces: piecesOf(tag), inner: tagsIn(tag) },
    ];
  });
}

function piecesOf(tag: PDFDict): readonly Piece[] {
  const page = tag.get(key('Pg'));
  return kidsOf(tag).flatMap((kid) => {
    if (kid instanceof PDFNumber && page instanceof PDFRef) return [{ page, id: kid.asNumber() }];
    const inner = kid instanceof PDFRef ? tag.context.lookup(kid) : kid;
    return inner instanceof PDFDict ? piecesOf(inner) : [];
  });
}

function tagsIn(tag: PDFDict): readonly PDFRef[] {
  return kidsOf(tag).flatMap((kid) =>
    kid instanceof PDFRef ? [kid, ...tagsIn(tag.context.lookup(kid, PDFDict))] : [],
  );
}

function kidsOf(tag: PDFDict): readonly PDFObject[] {
  const kids = tag.get(key('K'));
  const kid = kids instanceof PDFRef ? tag.context.lookup(kids) : kids;
  if (kid instanceof PDFArray) return kid.asArray();
  return kids ? [kids] : [];
}

/** On each page the pieces of a formula become one, if nothing else is drawn between them. */
function joinPieces(pdf: PDFDocument, page: PDFPage, formulas: readonly Formula[]): void {
  const stream = page.node.Contents();
  if (!(stream instanceof PDFRawStream)) return;
  const marks = readMarks(Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'));
  const owners = tagsByMark(pdf, page);
  for (const formula of formulas) {
    const ids = formula.pieces.flatMap((piece) => (piece.page === page.ref ? [piece.id] : []));
    // A formula that goes on over a page stays in pieces.
    if (ids.length === 0 || ids.length < formula.pieces.length) continue;
    const first = marks.join(ids, formula.said);
    if (first === undefined) continue;
    formula.tag.set(key('K'), PDFNumber.of(first));
    formula.tag.set(key('Pg'), page.ref);
    for (const id of ids) owners?.set(id, formula.ref);
    for (const ref of formula.inner) pdf.context.delete(ref);
  }
  const ref = page.node.get(key('Contents'));
  const joined = pdf.context.flateStream(Buffer.from(marks.text(), 'latin1'));
  if (ref instanceof PDFRef) pdf.context.assign(ref, joined);
}

/** The tag that each mark of a page belongs to, by the mark's number. */
function tagsByMark(pdf: PDFDocument, page: PDFPage): PDFArray | undefined {
  const root = pdf.catalog.lookupMaybe(key('StructTreeRoot'), PDFDict);
  const numbers = root?.lookupMaybe(key('ParentTree'), PDFDict)?.lookupMaybe(key('Nums'), PDFArray);
  const own = page.node.lookupMaybe(key('StructParents'), PDFNumber)?.asNumber();
  for (let at = 0; numbers && at < numbers.size(); at += 2) {
    if (numbers.lookup(at, PDFNumber).asNumber() === own) return numbers.lookup(at + 1, PDFArray);
  }
  return undefined;
}
