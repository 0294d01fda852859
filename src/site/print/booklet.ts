import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFStream,
} from '../../pdf/library.ts';
import { numberOf } from '../../pdf/values.ts';
import { packed } from './file/streams.ts';
import { isArea, isMark, key, type Structure, within } from './file/structure.ts';

/** How the pages of a booklet lie on its sheets. */
export interface Booklet {
  /** The sheet, upright, in points. */
  readonly width: number;
  readonly height: number;
  /** Whether it is bound at the right, as what is read from the right is. */
  readonly rightToLeft: boolean;
}

/** Pages beside each other on one side of a sheet, from 0; undefined where the booklet has no more. */
export type Side = readonly [number | undefined, number | undefined];

/**
 * The sides of the sheets of a booklet, in the order in which they are printed on both sides of the
 * paper, which is folded and stapled in the fold.
 */
export function sidesOf(count: number, rightToLeft = false): readonly Side[] {
  const whole = Math.ceil(count / 4) * 4;
  const page = (index: number) => (index < count ? index : undefined);
  return Array.from({ length: whole / 2 }, (_, side): Side => {
    const [outer, inner] = [page(whole - 1 - side), page(side)];
    // On the back of a sheet they change places, and so they do in a booklet that is read from the right.
    const swapped = (side % 2 === 1) !== rightToLeft;
    return swapped ? [inner, outer] : [outer, inner];
  });
}

/** A page in its place on a sheet. */
interface Placed {
  readonly form: PDFRef;
  readonly sheet: PDFRef;
  readonly x: number;
  readonly y: number;
}

/**
 * Lays the pages of a file two by two on the sheets of a booklet: pages that stand beside each other,
 * pages that lie one above the other. What is read, and in which order, stays the same.
 */
export function imposeBooklet(pdf: PDFDocument, structure: Structure, booklet: Booklet): void {
  const pages = pdf.getPages();
  const [first] = pages;
  if (!first) return;
  const lies = first.getWidth() > first.getHeight();
  const [width, height] = lies ? [booklet.width, booklet.height] : [booklet.height, booklet.width];
  const placed = new Map<PDFRef, Placed>();
  for (let left = pages.length; left > 0; left -= 1) pdf.removePage(0);
  for (const side of sidesOf(pages.length, booklet.rightToLeft && !lies)) {
    const sheet = pdf.addPage([width, height]);
    sheet.node.set(key('Tabs'), key('S'));
    const shown: string[] = [];
    const forms: Record<string, PDFRef> = {};
    const annots: PDFRef[] = [];
    for (const [half, index] of side.entries()) {
      const page = index === undefined ? undefined : pages[index];
      if (!page) continue;
      const { width: wide, height: high } = page.getSize();
      // Both touch the fold.
      const x = lies ? (width - wide) / 2 : width / 2 - (half === 0 ? wide : 0);
      const y = lies ? height / 2 - (half === 0 ? 0 : high) : (height - high) / 2;
      const form = formOf(pdf, page.node, [wide, high]);
      if (!form) continue;
      placed.set(page.ref, { form, sheet: sheet.ref, x, y });
      forms[`P${half}`] = form;
      shown.push(`q 1 0 0 1 ${x.toFixed(3)} ${y.toFixed(3)} cm /P${half} Do Q`);
      annots.push(...moveAreas(pdf, page.node, sheet.ref, x, y));
    }
    sheet.node.set(key('Resources'), pdf.context.obj({ XObject: forms }));
    sheet.node.set(
      key('Contents'),
      pdf.context.register(packed(pdf, Buffer.from(shown.join('\n')))),
    );
    if (annots.length > 0) sheet.node.set(key('Annots'), pdf.context.obj(annots));
  }
  for (const kid of within(structure.top).flatMap(({ kids }) => kids)) {
    if (!(isMark(kid) || isArea(kid))) continue;
    const place = placed.get(kid.page);
    if (!place) continue;
    if (isMark(kid)) kid.form ??= place.form;
    kid.page = place.sheet;
  }
  for (const [, object] of pdf.context.enumerateIndirectObjects()) moveTargets(object, placed);
  for (const page of placed.keys()) pdf.context.delete(page);
}

/** What a page shows, to be shown as a part of another. */
function formOf(
  pdf: PDFDocument,
  page: PDFDict,
  size: readonly [number, number],
): PDFRef | undefined {
  const content = page.get(key('Contents'));
  const stream = page.lookup(key('Contents'));
  if (!(content instanceof PDFRef && stream instanceof PDFStream)) return undefined;
  stream.dict.set(key('Type'), key('XObject'));
  stream.dict.set(key('Subtype'), key('Form'));
  stream.dict.set(key('BBox'), pdf.context.obj([0, 0, ...size]));
  for (const name of ['Resources', 'Group']) {
    const value = page.get(key(name));
    if (value) stream.dict.set(key(name), value);
  }
  return content;
}

/** The areas of links, moved with their page. */
function moveAreas(
  pdf: PDFDocument,
  page: PDFDict,
  sheet: PDFRef,
  x: number,
  y: number,
): readonly PDFRef[] {
  const annots = page.lookup(key('Annots'));
  if (!(annots instanceof PDFArray)) return [];
  return annots.asArray().flatMap((ref) => {
    const area = pdf.context.lookup(ref);
    if (!(ref instanceof PDFRef && area instanceof PDFDict)) return [];
    for (const name of ['Rect', 'QuadPoints']) {
      const points = area.lookup(key(name));
      if (points instanceof PDFArray) shift(points, 0, [x, y]);
    }
    if (area.has(key('P'))) area.set(key('P'), sheet);
    return [ref];
  });
}

function shift(numbers: PDFArray, from: number, by: readonly [number, number]): void {
  for (let index = from; index < numbers.size(); index += 1) {
    const value = numberOf(numbers.lookup(index));
    const more = by[(index - from) % 2] ?? 0;
    if (value !== undefined) numbers.set(index, PDFNumber.of(value + more));
  }
}

/** What leads to a place on a page leads there on the sheet: links, names and the outline. */
function moveTargets(object: unknown, placed: ReadonlyMap<PDFRef, Placed>): void {
  if (object instanceof PDFStream) return;
  if (object instanceof PDFDict) {
    for (const value of object.values()) moveTargets(value, placed);
    return;
  }
  if (!(object instanceof PDFArray)) return;
  const [page, kind] = object.asArray();
  const place = page instanceof PDFRef ? placed.get(page) : undefined;
  if (!place || !(kind instanceof PDFName)) {
    for (const value of object.asArray()) moveTargets(value, placed);
    return;
  }
  object.set(0, place.sheet);
  const { x, y } = place;
  const ways: Readonly<Record<string, readonly [number, number]>> = {
    XYZ: [x, y],
    FitR: [x, y],
    FitH: [y, y],
    FitV: [x, x],
  };
  const by = ways[kind.decodeText()];
  if (!by) return;
  // The third number of XYZ is how much it is enlarged.
  const zoom = kind.decodeText() === 'XYZ' ? object.get(4) : undefined;
  shift(object, 2, by);
  if (zoom) object.set(4, zoom);
}
