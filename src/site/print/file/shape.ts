import type { PDFDict } from '../../../pdf/library.ts';
import { Element, isArea, isMark, type Kid, key, type Structure, within } from './structure.ts';
import { mendTable } from './tables.ts';

const inline = new Set(
  'Span Link Code Em Strong Formula Reference Quote Note Lbl Annot Form Ruby Warichu'.split(' '),
);
/** What holds words, and no blocks. */
const holdsWords = new Set('P H1 H2 H3 H4 H5 H6 Figure Formula Lbl'.split(' '));
const isInline = (kid: Kid) => !(kid instanceof Element) || inline.has(kid.type);
const isLabel = (kid: Kid) => kid instanceof Element && kid.type === 'Lbl';
/** Of these only the place matters. */
const isBare = ({ type, facts }: Element) => type === 'NonStruct' && facts.size === 0;

/**
 * Gives Chromium's tags the shape that PDF/UA-1 asks for. It tags each box and each line of text as
 * "no structure"; here blocks of words become paragraphs, and the rest goes.
 */
export function shapeTags(structure: Structure): void {
  const { top } = structure;
  top.take(inBlocks(structure, top.kids, true));
  lists(structure, top);
  for (const table of within(top).filter(({ type }) => type === 'Table')) {
    mendTable(structure, table);
  }
  areas(structure, top);
  prune(top);
  headings(top);
}

/** A figure without a name is named by the one inside of it; without one it is no more than a block. */
export function nameFigures({ top }: Structure): void {
  for (const figure of within(top)) {
    if (figure.type !== 'Figure' || figure.alt) continue;
    const inner = within(figure).filter((each) => each !== figure && each.type === 'Figure');
    const [only] = inner;
    const captions = figure.elements.filter(({ type }) => type === 'Caption');
    if (only?.alt && inner.length === 1 && !hasOthers(figure, only)) {
      for (const [name, value] of only.facts) figure.facts.set(name, value);
      figure.take([...figure.kids.filter(isMark), ...only.kids, ...captions]);
      continue;
    }
    // A picture that shows something and has no name stays what it is: nobody else can name it.
    if (inner.length === 0 && figure.elements.length === 0 && figure.kids.length > 0) continue;
    figure.type = 'NonStruct';
    for (const caption of captions) caption.type = 'NonStruct';
    const [table] = figure.elements.filter(({ type }) => type === 'Table');
    if (!table || table.elements.some(({ type }) => type === 'Caption')) continue;
    for (const caption of captions) {
      caption.type = 'Caption';
      figure.kids = figure.kids.filter((kid) => kid !== caption);
    }
    table.take([...captions, ...table.kids]);
  }
}

/** Whether a figure holds words or blocks beside the one inside and captions. */
function hasOthers(figure: Element, only: Element): boolean {
  return figure.elements.some((each) => {
    if (each === only || each.type === 'Caption') return false;
    if (!within(each).includes(only)) return true;
    return each.kids.some(isMark) || hasOthers(each, only);
  });
}

/** Takes away what is no structure; words that stand beside blocks become paragraphs. */
function inBlocks(structure: Structure, kids: readonly Kid[], isTop = false): readonly Kid[] {
  const found = kids.flatMap((kid) => shaped(structure, kid));
  if (!isTop && (found.every(isInline) || found.every((kid) => !isInline(kid)))) return found;
  const out: Kid[] = [];
  let words: Element | undefined;
  for (const kid of found) {
    if (!isInline(kid) || (isTop && kid instanceof Element && kid.type === 'Note')) {
      words = undefined;
      out.push(kid);
      continue;
    }
    if (!words) {
      words = structure.create('P');
      out.push(words);
    }
    words.take([...words.kids, kid]);
  }
  return out;
}

function shaped(structure: Structure, kid: Kid): readonly Kid[] {
  if (!(kid instanceof Element)) return [kid];
  if (holdsWords.has(kid.type) || inline.has(kid.type)) return [kid.take(flat(kid.kids))];
  if (!isBare(kid)) {
    // The sign of an item stands before what the item says.
    const labels = kid.type === 'LI' ? kid.kids.filter(isLabel) : [];
    const others = kid.kids.filter((each) => !labels.includes(each));
    const before = labels.flatMap((each) => shaped(structure, each));
    return [kid.take([...before, ...inBlocks(structure, others)])];
  }
  if (kid.elements.length === 0) return kid.kids;
  const inner = inBlocks(structure, kid.kids);
  if (inner.length === 0 || !inner.every(isInline)) return inner;
  return [structure.create('P').take(inner)];
}

/** Words alone, whatever boxes they are in; what has more to it keeps its place. */
function flat(kids: readonly Kid[]): readonly Kid[] {
  return kids.flatMap((kid): readonly Kid[] => {
    if (!(kid instanceof Element)) return [kid];
    kid.take(flat(kid.kids));
    return isBare(kid) ? kid.kids : [kid];
  });
}

/** What an item says is its body; what stands between items becomes one. */
function lists(structure: Structure, top: Element): void {
  for (const item of within(top).filter(({ type }) => type === 'LI')) {
    const body = item.kids.filter((kid) => !isLabel(kid));
    const labels = item.kids.filter(isLabel);
    const [only] = body;
    const hasBody = only instanceof Element && only.type === 'LBody' && body.length === 1;
    if (body.length > 0 && !hasBody) {
      item.take([...labels, structure.create('LBody').take(body)]);
    }
  }
  for (const each of within(top)) {
    if (each.type === 'L') {
      const isPart = (kid: Kid) =>
        kid instanceof Element && ['LI', 'L', 'Caption'].includes(kid.type);
      each.take(withItems(structure, each.kids, isPart));
    } else if (each.elements.some(({ type }) => type === 'LI')) {
      each.take(gathered(structure, each.kids));
    }
  }
}

/** What is no item belongs to the one before it, as what a term means does. */
function withItems(
  structure: Structure,
  kids: readonly Kid[],
  isPart: (kid: Kid) => boolean,
): readonly Kid[] {
  const out: Kid[] = [];
  for (const kid of kids) {
    const last = out.at(-1);
    const body = last instanceof Element ? last.elements.at(-1) : undefined;
    if (isPart(kid)) out.push(kid);
    else if (body?.type !== 'LBody') {
      out.push(structure.create('LI').take([structure.create('LBody').take([kid])]));
    } else {
      const words = body.kids.every(isInline) ? [structure.create('P').take(body.kids)] : body.kids;
      body.take([...words, kid]);
    }
  }
  return out;
}

/** Items that stand in no list, each row of them in one. */
function gathered(structure: Structure, kids: readonly Kid[]): readonly Kid[] {
  const out: Kid[] = [];
  for (const kid of kids) {
    const last = out.at(-1);
    if (!(kid instanceof Element && kid.type === 'LI')) out.push(kid);
    else if (last instanceof Element && last.type === 'L' && !last.facts.size) {
      last.take([...last.kids, kid]);
    } else out.push(structure.create('L').take([kid]));
  }
  return out;
}

/** The area of a link stands in a link, also in a picture that is read as one. */
function areas(structure: Structure, top: Element): void {
  for (const element of within(top)) {
    if (['Link', 'Annot', 'Form'].includes(element.type)) continue;
    if (!element.kids.some(isArea)) continue;
    element.take(
      element.kids.map((kid) => (isArea(kid) ? structure.create('Link').take([kid]) : kid)),
    );
  }
}

const keptEmpty = new Set(['TD', 'TH', 'TR']);

/** What lost all that it held. */
function prune(element: Element): boolean {
  element.kids = element.kids.filter((kid) => !(kid instanceof Element) || prune(kid));
  return element.kids.length > 0 || keptEmpty.has(element.type);
}

/** The first heading is of the first level, and none is more than one below the heading before it. */
function headings(top: Element): void {
  const open: number[] = [];
  for (const element of within(top)) {
    const level = Number(/^H([1-6])$/.exec(element.type)?.[1] ?? 0);
    if (level === 0) continue;
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    element.type = `H${open.length}`;
  }
}

/** Of these the file's standard has no tag. */
export const roles = { Aside: 'Sect', Em: 'Span', Strong: 'Span' };

export function explainTags({ root }: Structure): void {
  root.set(key('RoleMap'), root.context.obj(roles) as PDFDict);
}
