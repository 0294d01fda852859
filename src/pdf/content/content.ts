import { type PDFDict, type PDFObject, PDFStream } from '../library.ts';
import type { Tags } from '../tags.ts';
import { at, bytesOf, dict, dictAt, listAt, nameAt, numberAt } from '../values.ts';
import type { Content, FormUse, Item, Mark, Shown } from './found.ts';
import { Operations } from './lex.ts';
import type { Operand } from './operand.ts';
import { fontIn, inherited, looksOf } from './page.ts';
import { isName, propsOf } from './props.ts';

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
  /** What each font is known to show, by the rendering mode: short strings as they are, others as text. */
  readonly known: Map<PDFDict, Map<number, Set<Uint8Array | string>>>;
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
    // A browser shows each sign by itself: those of one piece are one text.
    let shownIn: readonly Mark[] | undefined;
    const text = () => {
      if (shownIn !== marks || marks.length === 0) item('text');
      shownIn = marks;
    };
    const operations = new Operations(bytes);
    while (operations.next()) {
      const { operator } = operations;
      // Most move a pen, which is nothing to a rule.
      if (moving.has(operator)) continue;
      const first = operations.operand(0);
      if (operator === 'BMC' || operator === 'BDC')
        marks = [...marks, this.mark(first, operations.operand(1), marks, scope)];
      else if (operator === 'EMC')
        marks = marks.length > scope.outer.length ? marks.slice(0, -1) : marks;
      else if (operator === 'q') states.push(state);
      else if (operator === 'Q') state = states.pop() ?? state;
      else if (operator === 'Tf') state = { ...state, font: resource(scope, 'Font', first) };
      else if (operator === 'Tr') state = { ...state, mode: Number(first ?? 0) };
      else if (operator === 'gs')
        state = { ...state, ...fontIn(resource(scope, 'ExtGState', first)) };
      else if (showing.has(operator)) {
        if (this.show(operations, state)) text();
        this.showSigns(operations, state, text);
      } else if (painting.has(operator)) item('path');
      else if (operator === 'sh') item('shading');
      else if (operator === 'INLINE') item('image');
      else if (operator === 'Do') this.place(resource(scope, 'XObject', first), marks, scope, item);
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

  private mark(
    tag: Operand | undefined,
    given: Operand | undefined,
    outer: readonly Mark[],
    scope: Scope,
  ): Mark {
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

  private show(operations: Operations, { font, mode }: TextState): boolean {
    const only = operations.operand(1) === undefined ? operations.operand(0) : undefined;
    const isShort = only instanceof Uint8Array && only.length === 2;
    const known = font && this.knownIn(font, mode);
    if (isShort && known?.has(only)) return true;
    const strings = operations.operands.flat().filter((each) => each instanceof Uint8Array);
    const [first] = strings;
    const bytes = first && strings.length === 1 ? first : Buffer.concat(strings);
    if (!font || !known || bytes.length === 0) return bytes.length > 0;
    const key = isShort ? only : latin1(bytes);
    if (!known.has(key)) this.found.shown.push({ font, bytes, mode, page: this.page });
    known.add(key);
    return true;
  }

  /** Signs that follow in the same font, one by one. */
  private showSigns(operations: Operations, { font, mode }: TextState, text: () => void): void {
    const known = font && this.knownIn(font, mode);
    const { sign } = operations;
    while (operations.nextSign()) {
      text();
      if (!known || known.has(sign.code)) continue;
      this.found.shown.push({ font, bytes: sign.code, mode, page: this.page });
      known.add(sign.code);
    }
  }

  private knownIn(font: PDFDict, mode: number): Set<Uint8Array | string> {
    const ofFont = this.found.known.get(font) ?? new Map<number, Set<Uint8Array | string>>();
    const known = ofFont.get(mode) ?? new Set();
    this.found.known.set(font, ofFont.set(mode, known));
    return known;
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
