import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFString,
} from '../../../pdf/library.ts';
import type { Sheet } from './sheets.ts';
import { Element, isArea, isMark, key, type Mark, type Structure, within } from './structure.ts';
import { isSilent, type Words } from './words.ts';

/** The words of each piece, to name links by. */
export function wordsByMark(sheets: readonly Sheet[], words: Words): (element: Element) => string {
  const texts = new Map<Mark, string>();
  for (const { content, marks } of sheets) {
    for (const { id, runs, spans } of content.pieces) {
      const mark = marks.get(id);
      if (!mark) continue;
      const silent = new Set(spans.filter(isSilent).flatMap(({ shows }) => shows));
      const reversed = new Set(
        spans.filter(({ tag }) => tag === 'ReversedChars').flatMap(({ shows }) => shows),
      );
      const lines = runs.map(({ shows }) => {
        const isReversed = shows.some((show) => reversed.has(show));
        const signs = shows.map((show) => (silent.has(show) ? '' : words.textOf(show, isReversed)));
        return (isReversed ? signs.toReversed() : signs).join('');
      });
      texts.set(mark, (reversed.size > 0 ? lines.toReversed() : lines).join(' '));
    }
  }
  const textOf = (element: Element): string =>
    element.alt ??
    element.kids
      .map((kid) => (kid instanceof Element ? textOf(kid) : isMark(kid) ? texts.get(kid) : ''))
      .join('');
  return (element) => textOf(element).replace(/\s+/g, ' ').trim();
}

/** Each link says where it leads: its words, and the address of another place. */
export function nameLinks(
  pdf: PDFDocument,
  structure: Structure,
  textOf: (element: Element) => string,
): void {
  adopt(pdf, structure);
  for (const element of within(structure.top)) {
    for (const { area } of element.kids.filter(isArea)) {
      const annotation = pdf.context.lookupMaybe(area, PDFDict);
      if (!annotation || annotation.has(key('Contents'))) continue;
      const address = addressOf(annotation);
      const text = textOf(element);
      const isSaid = !address || text === address || text === address.replace(/^\w+:(\/\/)?/, '');
      const said = [text, isSaid && text ? '' : address].filter(Boolean).join(', ');
      annotation.set(key('Contents'), PDFHexString.fromText(said || 'link'));
    }
  }
}

/** Areas of links that stand in no element, as those in what is hidden from readers, get one on their page. */
function adopt(pdf: PDFDocument, structure: Structure): void {
  const known = new Set<PDFRef>();
  const lastOn = new Map<PDFRef, Element>();
  for (const element of within(structure.top)) {
    for (const kid of element.kids) {
      if (kid instanceof Element) continue;
      if (isArea(kid)) known.add(kid.area);
      lastOn.set(kid.page, element);
    }
  }
  for (const { ref: page, node } of pdf.getPages()) {
    const areas = node.lookupMaybe(key('Annots'), PDFArray)?.asArray() ?? [];
    for (const area of areas) {
      if (!(area instanceof PDFRef) || known.has(area)) continue;
      const type = pdf.context.lookupMaybe(area, PDFDict)?.get(key('Subtype'));
      const isLink = type === key('Link');
      const link = structure.create(isLink ? 'Link' : 'Annot');
      link.take([{ page, area, owner: link }]);
      const block = blockOf(lastOn.get(page) ?? structure.top);
      const above = block.parent ?? block;
      const place = above.kids.indexOf(block) + 1;
      const paragraph = structure.create('P').take([link]);
      above.take([...above.kids.slice(0, place), paragraph, ...above.kids.slice(place)]);
    }
  }
}

/** The part of the document that an element stands in. */
function blockOf(element: Element): Element {
  let block = element;
  while (block.parent?.parent) block = block.parent;
  return block;
}

function addressOf(annotation: PDFDict): string | undefined {
  const action = annotation.lookupMaybe(key('A'), PDFDict);
  return action?.lookupMaybe(PDFName.of('URI'), PDFString, PDFHexString)?.decodeText();
}
