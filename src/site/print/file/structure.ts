import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFStream,
  PDFString,
} from '../../../pdf/library.ts';
import { named } from '../../../pdf/values.ts';

export const key = named;

/** A piece of a page's content, by its number; what a form draws has the form's own content. */
export interface Mark {
  page: PDFRef;
  id: number;
  form?: PDFRef;
  owner: Element;
}

/** Something on a page that is no content: a link's area. */
export interface Area {
  page: PDFRef;
  readonly area: PDFRef;
  owner: Element;
}

export type Kid = Element | Mark | Area;

/** An element of the structure, to be changed and written again. */
export class Element {
  type: string;
  kids: Kid[] = [];
  parent: Element | undefined;
  readonly ref: PDFRef;
  /** What it says beside its type, place and kids: alternative text, language, attributes. */
  readonly facts: Map<PDFName, PDFObject>;

  constructor(type: string, ref: PDFRef, facts: Map<PDFName, PDFObject> = new Map()) {
    this.type = type;
    this.ref = ref;
    this.facts = facts;
  }

  get alt(): string | undefined {
    const alt = this.facts.get(key('Alt'));
    return alt instanceof PDFString || alt instanceof PDFHexString ? alt.decodeText() : undefined;
  }

  set alt(text: string) {
    this.facts.set(key('Alt'), PDFHexString.fromText(text));
  }

  get elements(): readonly Element[] {
    return this.kids.filter((kid) => kid instanceof Element);
  }

  /** Puts kids in the place of its own. */
  take(kids: readonly Kid[]): this {
    this.kids = [...kids];
    for (const kid of kids) {
      if (kid instanceof Element) kid.parent = this;
      else kid.owner = this;
    }
    return this;
  }
}

export const isMark = (kid: Kid): kid is Mark => 'id' in kid;
export const isArea = (kid: Kid): kid is Area => 'area' in kid;

/** An element with all below it, in the order of reading. */
export function within(element: Element, found: Element[] = []): readonly Element[] {
  found.push(element);
  for (const kid of element.kids) if (kid instanceof Element) within(kid, found);
  return found;
}

export function marksIn(element: Element): readonly Mark[] {
  return element.kids.flatMap((kid) => {
    if (kid instanceof Element) return marksIn(kid);
    return isMark(kid) ? [kid] : [];
  });
}

/** The structure of a file. */
export interface Structure {
  readonly root: PDFDict;
  readonly rootRef: PDFRef;
  readonly top: Element;
  create(type: string): Element;
}

export function readStructure(pdf: PDFDocument): Structure | undefined {
  const rootRef = pdf.catalog.get(key('StructTreeRoot'));
  const root = pdf.catalog.lookupMaybe(key('StructTreeRoot'), PDFDict);
  const topRef = root?.get(key('K'));
  if (!root || !(rootRef instanceof PDFRef) || !(topRef instanceof PDFRef)) return undefined;
  return {
    root,
    rootRef,
    top: readElement(pdf, topRef),
    create: (type) => new Element(type, pdf.context.nextRef()),
  };
}

/** What is written anew, in the place of what was. */
const places = new Set(['Type', 'S', 'P', 'K', 'Pg'].map(key));

function readElement(pdf: PDFDocument, ref: PDFRef): Element {
  const dict = pdf.context.lookup(ref, PDFDict);
  const facts = dict.entries().filter(([name]) => !places.has(name));
  const element = new Element(dict.lookup(key('S'), PDFName).decodeText(), ref, new Map(facts));
  const own = dict.get(key('Pg'));
  return element.take(
    kidsOf(dict).flatMap((kid): Kid[] => {
      if (kid instanceof PDFNumber && own instanceof PDFRef) {
        return [{ page: own, id: kid.asNumber(), owner: element }];
      }
      const inner = kid instanceof PDFRef ? pdf.context.lookup(kid) : kid;
      if (!(inner instanceof PDFDict)) return [];
      if (inner.has(key('S')) && kid instanceof PDFRef) return [readElement(pdf, kid)];
      const page = inner.get(key('Pg')) ?? own;
      if (!(page instanceof PDFRef)) return [];
      const area = inner.get(key('Obj'));
      if (area instanceof PDFRef) return [{ page, area, owner: element }];
      const id = inner.lookupMaybe(key('MCID'), PDFNumber)?.asNumber();
      return id === undefined ? [] : [{ page, id, owner: element }];
    }),
  );
}

function kidsOf(dict: PDFDict): readonly PDFObject[] {
  const kids = dict.get(key('K'));
  const kid = kids instanceof PDFRef ? dict.context.lookup(kids) : kids;
  if (kid instanceof PDFArray) return kid.asArray();
  return kids ? [kids] : [];
}

/** Writes the elements, and the trees that lead to them from what is on the pages. */
export function writeStructure(pdf: PDFDocument, { root, rootRef, top }: Structure): void {
  const { context } = pdf;
  const used = new Set<PDFRef>();
  const parents = new Map<number, PDFRef | (PDFRef | undefined)[]>();
  const ids: [string, PDFRef][] = [];
  let nextKey = root.lookupMaybe(key('ParentTreeNextKey'), PDFNumber)?.asNumber() ?? 0;
  const numberOf = (ref: PDFRef, name: 'StructParents' | 'StructParent'): number => {
    const found = context.lookup(ref);
    const dict = found instanceof PDFStream ? found.dict : context.lookup(ref, PDFDict);
    const number = dict.lookupMaybe(key(name), PDFNumber)?.asNumber() ?? nextKey++;
    dict.set(key(name), PDFNumber.of(number));
    return number;
  };
  const write = (element: Element, parent: PDFRef) => {
    used.add(element.ref);
    const page = element.kids.find(isMark)?.page ?? element.kids.find(isArea)?.page;
    const kids = element.kids.map((kid): PDFObject => {
      if (kid instanceof Element) {
        write(kid, element.ref);
        return kid.ref;
      }
      if (isArea(kid)) {
        parents.set(numberOf(kid.area, 'StructParent'), element.ref);
        return context.obj({ Type: 'OBJR', Obj: kid.area, Pg: kid.page });
      }
      const number = numberOf(kid.form ?? kid.page, 'StructParents');
      const list = parents.get(number) ?? [];
      parents.set(number, list);
      if (Array.isArray(list)) list[kid.id] = element.ref;
      if (kid.page === page && !kid.form) return PDFNumber.of(kid.id);
      const stream = kid.form ? { Stm: kid.form } : {};
      return context.obj({ Type: 'MCR', Pg: kid.page, ...stream, MCID: kid.id });
    });
    const dict = context.obj({ Type: 'StructElem', S: element.type, P: parent }) as PDFDict;
    if (page) dict.set(key('Pg'), page);
    const [only] = kids;
    if (only) dict.set(key('K'), kids.length === 1 ? only : context.obj(kids));
    for (const [name, value] of element.facts) dict.set(name, value);
    const id = element.facts.get(key('ID'));
    if (id instanceof PDFString || id instanceof PDFHexString) {
      ids.push([id.decodeText(), element.ref]);
    }
    context.assign(element.ref, dict);
  };
  write(top, rootRef);
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const isElement = object instanceof PDFDict && object.get(key('Type')) === key('StructElem');
    if (isElement && !used.has(ref)) context.delete(ref);
  }
  const numbers = [...parents].sort(([a], [b]) => a - b);
  const nums = numbers.flatMap(([number, to]) => [
    number,
    to instanceof PDFRef
      ? to
      : context.register(context.obj(Array.from(to, (each) => each ?? null))),
  ]);
  root.set(key('ParentTree'), context.register(context.obj({ Nums: nums })));
  root.set(key('ParentTreeNextKey'), PDFNumber.of(nextKey));
  const names = ids.sort(([a], [b]) => (a < b ? -1 : 1));
  if (names.length === 0) root.delete(key('IDTree'));
  else {
    const pairs = names.flatMap(([id, ref]) => [PDFString.of(id), ref]);
    root.set(key('IDTree'), context.register(context.obj({ Names: pairs })));
  }
}
