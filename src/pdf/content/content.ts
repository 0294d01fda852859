import { type PDFDict, type PDFObject, PDFStream } from '@cantoo/pdf-lib';
import type { Tag, Tags } from '../tags.ts';
import { at, bytesOf, dict, dictAt, listAt, nameAt, numberAt } from '../values.ts';
import { type Operand, operationsIn } from './lex.ts';
import { fontIn, inherited, looksOf } from './page.ts';
import { isName, propsOf } from './props.ts';

/** A piece of content that is marked: tagged, or an artifact, or something else with a name. */
export interface Mark {
  readonly tag: string;
  /** The element of the structure that it belongs to. */
  readonly element: Tag | undefined;
  readonly lang: string | undefined;
  readonly hasActualText: boolean;
  readonly hasAlt: boolean;
  readonly hasExpansion: boolean;
  /** The marks around it, the outermost first. */
  readonly outer: readonly Mark[];
  /** The number of its page, from 1. */
  readonly page: number;
}

/** Something that is painted. */
export interface Item {
  readonly kind: 'text' | 'path' | 'image' | 'shading';
  readonly marks: readonly Mark[];
  readonly page: number;
}

/** A text that is shown in a font; one that is shown again in the same way is left out. */
export interface Shown {
  readonly font: PDFDict;
  readonly bytes: Uint8Array;
  /** The text rendering mode; 3 is invisible. */
  readonly mode: number;
  readonly page: number;
}

/** A form XObject and how often it is put on a page. */
export interface FormUse {
  readonly form: PDFDict;
  readonly page: number;
  count: number;
  /** Whether pieces in it are tagged. */
  hasTagged: boolean;
}

/** All that the pages paint. */
export interface Content {
  readonly marks: readonly Mark[];
  readonly items: readonly Item[];
  readonly shown: readonly Shown[];
  readonly forms: readonly FormUse[];
}

export function contentOfPages(pages: readonly PDFDict[], tags: Tags): Content {
  const found: Found = { marks: [], items: [], shown: [], known: new Map(), forms: new Map() };
  for (const [index, page] of pages.entries()) {
    const bytes = Buffer.concat(
      listAt(page, 'Contents').flatMap((each) => [
        bytesOf(each) ?? new Uint8Array(),
        Buffer.from('\n'),
      ]),
    );
    new Walk(found, tags, index + 1).read(bytes, {
      resources: inherited(page, 'Resources'),
      structParents: numberAt(page, 'StructParents'),
      outer: [],
      within: [],
    });
    for (const annotation of listAt(page, 'Annots')) {
      for (const look of looksOf(annotation)) new Walk(found, tags, index + 1).readLook(look);
    }
  }
  const { marks, items, shown, forms } = found;
  return { marks, items, shown, forms: [...forms.values()] };
}

interface Found {
  readonly marks: Mark[];
  readonly items: Item[];
  readonly shown: Shown[];
  /** What each font is known to show. */
  readonly known: Map<PDFDict, Set<string>>;
  readonly forms: Map<PDFDict, FormUse>;
}

interface Scope {
  readonly resources: PDFDict | undefined;
  readonly structParents: number | undefined;
  /** The marks around what is read. */
  readonly outer: readonly Mark[];
  /** The forms that it is in. */
  readonly within: readonly PDFDict[];
}

interface TextState {
  readonly font: PDFDict | undefined;
  readonly mode: number;
}

const moving = new Set(['Td', 'Tm', 'm', 'l', 'c', 're', 'cm', 'BT', 'ET', 'rg', 'RG']);
const showing = new Set(['Tj', 'TJ', "'", '"']);
const painting = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);

/** Reads a page, and the forms on it. */
class Walk {
  private readonly found: Found;
  private readonly tags: Tags;
  private readonly page: number;

  constructor(found: Found, tags: Tags, page: number) {
    this.found = found;
    this.tags = tags;
    this.page = page;
  }

  read(bytes: Uint8Array, scope: Scope): void {
    let marks = scope.outer;
    let state: TextState = { font: undefined, mode: 0 };
    const states: TextState[] = [];
    const item = (kind: Item['kind']) => this.found.items.push({ kind, marks, page: this.page });
    for (const { operator, operands } of operationsIn(bytes)) {
      // Most move a pen, which is nothing to a rule.
      if (moving.has(operator)) continue;
      if (operator === 'BMC' || operator === 'BDC')
        marks = [...marks, this.mark(operands, marks, scope)];
      else if (operator === 'EMC')
        marks = marks.length > scope.outer.length ? marks.slice(0, -1) : marks;
      else if (operator === 'q') states.push(state);
      else if (operator === 'Q') state = states.pop() ?? state;
      else if (operator === 'Tf') state = { ...state, font: resource(scope, 'Font', operands[0]) };
      else if (operator === 'Tr') state = { ...state, mode: Number(operands[0] ?? 0) };
      else if (operator === 'gs')
        state = { ...state, ...fontIn(resource(scope, 'ExtGState', operands[0])) };
      else if (showing.has(operator)) {
        if (this.show(operands, state)) item('text');
      } else if (painting.has(operator)) item('path');
      else if (operator === 'sh') item('shading');
      else if (operator === 'INLINE') item('image');
      else if (operator === 'Do')
        this.place(resource(scope, 'XObject', operands[0]), marks, scope, item);
    }
  }

  /** What an annotation looks like has its place in the structure by the annotation. */
  readLook(look: PDFStream): void {
    const { dict: facts } = look;
    this.read(bytesOf(look) ?? new Uint8Array(), {
      resources: dictAt(facts, 'Resources'),
      structParents: numberAt(facts, 'StructParents'),
      outer: [{ ...plain, tag: 'Artifact', element: undefined, outer: [], page: this.page }],
      within: [facts],
    });
  }

  private mark(operands: readonly Operand[], outer: readonly Mark[], scope: Scope): Mark {
    const [tag, given] = operands;
    const props = propsOf(given, scope.resources);
    const id = props.mcid;
    const mark: Mark = {
      tag: isName(tag) ? tag.name : '',
      element: id === undefined ? undefined : this.tags.elementOf(scope.structParents, id),
      lang: props.lang,
      hasActualText: props.hasActualText,
      hasAlt: props.hasAlt,
      hasExpansion: props.hasExpansion,
      outer,
      page: this.page,
    };
    this.found.marks.push(mark);
    return mark;
  }

  private show(operands: readonly Operand[], { font, mode }: TextState): boolean {
    const [only] = operands;
    const isPlain = operands.length === 1 && only instanceof Uint8Array;
    const strings = isPlain ? [only] : operands.flat().filter((each) => each instanceof Uint8Array);
    const [first] = strings;
    const bytes = first && strings.length === 1 ? first : Buffer.concat(strings);
    if (!font || bytes.length === 0) return bytes.length > 0;
    const known = this.found.known.get(font) ?? new Set();
    const key = `${mode} ${latin1(bytes)}`;
    if (!known.has(key)) this.found.shown.push({ font, bytes, mode, page: this.page });
    this.found.known.set(font, known.add(key));
    return true;
  }

  private place(
    object: PDFDict | undefined,
    marks: readonly Mark[],
    scope: Scope,
    item: (kind: Item['kind']) => void,
  ): void {
    if (!object) return;
    if (nameAt(object, 'Subtype') !== 'Form') item('image');
    else if (!scope.within.includes(object)) this.enter(object, marks, scope);
  }

  private enter(object: PDFDict, marks: readonly Mark[], scope: Scope): void {
    const use = this.found.forms.get(object) ?? {
      form: object,
      page: this.page,
      count: 0,
      hasTagged: false,
    };
    this.found.forms.set(object, { ...use, count: use.count + 1 });
    const before = this.found.marks.length;
    const element = this.tags.elementOf(numberAt(object, 'StructParent'));
    const whole: readonly Mark[] = element
      ? [{ ...plain, tag: 'Form', element, outer: marks, page: this.page }]
      : [];
    this.read(bytesOf(streamOf(object)) ?? new Uint8Array(), {
      resources: dictAt(object, 'Resources') ?? scope.resources,
      structParents: numberAt(object, 'StructParents'),
      outer: [...marks, ...whole],
      within: [...scope.within, object],
    });
    const now = this.found.forms.get(object);
    if (now && this.found.marks.slice(before).some((mark) => mark.element)) now.hasTagged = true;
  }
}

const plain = {
  lang: undefined,
  hasActualText: false,
  hasAlt: false,
  hasExpansion: false,
} as const;

/** The stream whose dictionary this is. */
const streams = new WeakMap<PDFDict, PDFStream>();
function streamOf(found: PDFDict): PDFObject | undefined {
  return streams.get(found);
}

function resource(
  { resources }: Scope,
  kind: string,
  name: Operand | undefined,
): PDFDict | undefined {
  const value = isName(name) ? at(dictAt(resources, kind), name.name) : undefined;
  const found = dict(value);
  if (found && value instanceof PDFStream) streams.set(found, value);
  return found;
}

const latin1 = ({ buffer, byteOffset, length }: Uint8Array) =>
  Buffer.from(buffer, byteOffset, length).toString('latin1');
