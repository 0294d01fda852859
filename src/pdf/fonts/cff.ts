import { cffStrings } from './names.ts';
import { type FontProgram, View } from './program.ts';

/** Reads a font in the Compact Font Format (Adobe Technical Note 5176): names, numbers and widths of its glyphs. */
export function readCff(bytes: Uint8Array): FontProgram | undefined {
  const view = new View(bytes);
  if (view.byte(0) !== 1) return undefined;
  const names = indexAt(view, view.byte(2));
  const tops = indexAt(view, names.end);
  const strings = indexAt(view, tops.end);
  const subrs = indexAt(view, strings.end);
  const [topBytes] = tops.items;
  if (!topBytes) return undefined;
  const top = dictIn(topBytes);
  const charStrings = indexAt(view, top.get(17)?.[0] ?? 0).items;
  if (charStrings.length === 0) return undefined;
  const isCid = top.has(0x0c1e);
  const charset = charsetAt(view, top.get(15)?.[0] ?? 0, charStrings.length, isCid);
  const privates = isCid ? cidPrivates(view, top) : [privateOf(view, top.get(18))];
  const select = isCid ? selectAt(view, top.get(0x0c25)?.[0] ?? 0, charStrings.length) : undefined;
  const nameOf = (id: number) => {
    const own = strings.items[id - 391];
    return id < 391 ? (cffStrings[id] ?? '') : own ? Buffer.from(own).toString('latin1') : '';
  };
  const matrix = top.get(0x0c07);
  const scale = (matrix?.[0] ?? 0.001) * 1000;
  const glyphNames = isCid ? [] : charset.map(nameOf);
  const places = new Map(glyphNames.map((name, index) => [name, index]));
  const cids = new Map(charset.map((cid, index) => [cid, index]));
  return {
    kind: 'cff',
    glyphs: charStrings.length,
    widthOf(glyph) {
      const own = privates[select?.(glyph) ?? 0];
      const code = charStrings[glyph];
      if (!own || !code) return undefined;
      const extra = widthIn(code, subrs.items, own.subrs);
      return (extra === undefined ? own.defaultWidth : own.nominalWidth + extra) * scale;
    },
    named: (name) => places.get(name),
    names: glyphNames,
    cmaps: [],
    ofCid: isCid ? (cid: number) => cids.get(cid) : undefined,
    cids: isCid ? charset : undefined,
  };
}

interface Index {
  readonly items: readonly Uint8Array[];
  readonly end: number;
}

function indexAt(view: View, at: number): Index {
  const count = view.u16(at);
  if (count === 0) return { items: [], end: at + 2 };
  const size = view.byte(at + 2);
  const start = at + 3;
  const data = start + (count + 1) * size - 1;
  const offset = (index: number) => data + view.number(start + index * size, size);
  const items = Array.from({ length: count }, (_, index) =>
    view.bytes.subarray(offset(index), offset(index + 1)),
  );
  return { items, end: offset(count) };
}

type Dict = ReadonlyMap<number, readonly number[]>;

function dictIn(bytes: Uint8Array): Dict {
  const view = new View(bytes);
  const found = new Map<number, readonly number[]>();
  let operands: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const first = view.byte(at);
    if (first <= 21) {
      const isLong = first === 12;
      found.set(isLong ? 0x0c00 + view.byte(at + 1) : first, operands);
      operands = [];
      at += isLong ? 2 : 1;
    } else if (first === 30) {
      const real = realAt(view, at + 1);
      operands.push(real.value);
      at = real.end;
    } else {
      const number = numberAt(view, at);
      operands.push(number.value);
      at = number.end;
    }
  }
  return found;
}

function numberAt(view: View, at: number): { readonly value: number; readonly end: number } {
  const first = view.byte(at);
  if (first === 28) return { value: view.i16(at + 1), end: at + 3 };
  if (first === 29) return { value: view.u32(at + 1) | 0, end: at + 5 };
  if (first <= 246) return { value: first - 139, end: at + 1 };
  if (first <= 250) return { value: (first - 247) * 256 + view.byte(at + 1) + 108, end: at + 2 };
  return { value: -(first - 251) * 256 - view.byte(at + 1) - 108, end: at + 2 };
}

function realAt(view: View, at: number): { readonly value: number; readonly end: number } {
  const signs = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', 'E', 'E-', '', '-'];
  let text = '';
  for (let place = at; place < view.bytes.length; place += 1) {
    for (const half of [view.byte(place) >> 4, view.byte(place) & 15]) {
      if (half === 15) return { value: Number(text) || 0, end: place + 1 };
      text += signs[half] ?? '';
    }
  }
  return { value: 0, end: view.bytes.length };
}

function charsetAt(view: View, at: number, glyphs: number, isCid: boolean): readonly number[] {
  // The three known charsets begin as the list of strings does.
  if (at <= 2 && !isCid) return Array.from({ length: glyphs }, (_, index) => index);
  const found = [0];
  const format = view.byte(at);
  for (let place = at + 1; found.length < glyphs && place < view.bytes.length; ) {
    const first = view.u16(place);
    const left = format === 0 ? 0 : format === 1 ? view.byte(place + 2) : view.u16(place + 2);
    for (let step = 0; step <= left && found.length < glyphs; step += 1) found.push(first + step);
    place += format === 0 ? 2 : format === 1 ? 3 : 4;
  }
  return found;
}

interface Private {
  readonly defaultWidth: number;
  readonly nominalWidth: number;
  readonly subrs: readonly Uint8Array[];
}

function privateOf(view: View, place: readonly number[] | undefined): Private {
  const [size = 0, at = 0] = place ?? [];
  const found = dictIn(view.part(at, size));
  const subrs = found.get(19)?.[0];
  return {
    defaultWidth: found.get(20)?.[0] ?? 0,
    nominalWidth: found.get(21)?.[0] ?? 0,
    subrs: subrs === undefined ? [] : indexAt(view, at + subrs).items,
  };
}

function cidPrivates(view: View, top: Dict): readonly Private[] {
  const fonts = indexAt(view, top.get(0x0c24)?.[0] ?? 0).items;
  return fonts.map((font) => privateOf(view, dictIn(font).get(18)));
}

/** Which of a CID font's dictionaries a glyph belongs to. */
function selectAt(view: View, at: number, glyphs: number): (glyph: number) => number {
  if (at === 0) return () => 0;
  if (view.byte(at) === 0) return (glyph) => (glyph < glyphs ? view.byte(at + 1 + glyph) : 0);
  const count = view.u16(at + 1);
  return (glyph) => {
    for (let index = count - 1; index >= 0; index -= 1) {
      const place = at + 3 + 3 * index;
      if (glyph >= view.u16(place)) return view.byte(place + 2);
    }
    return 0;
  };
}

/** The width that a charstring begins with, as the difference to the nominal one; undefined if it has none. */
function widthIn(
  code: Uint8Array,
  globals: readonly Uint8Array[],
  locals: readonly Uint8Array[],
): number | undefined {
  const stack: number[] = [];
  const run = (bytes: Uint8Array, depth: number): number | undefined | 'on' => {
    const view = new View(bytes);
    for (let at = 0; at < bytes.length && depth < 11; ) {
      const first = view.byte(at);
      if (first === 28 || first >= 32) {
        const isFixed = first === 255;
        const number = isFixed
          ? { value: (view.u32(at + 1) | 0) / 65536, end: at + 5 }
          : numberAt(view, at);
        stack.push(number.value);
        at = number.end;
        continue;
      }
      at += 1;
      if (first === 10 || first === 29) {
        const those = first === 10 ? locals : globals;
        const inner = those[(stack.pop() ?? 0) + biasOf(those.length)];
        const result = inner ? run(inner, depth + 1) : undefined;
        if (result !== 'on') return result;
      } else if (first === 11) return 'on';
      else return hasWidth(first, stack.length) ? stack[0] : undefined;
    }
    return 'on';
  };
  const result = run(code, 0);
  return result === 'on' ? undefined : result;
}

const biasOf = (count: number) => (count < 1240 ? 107 : count < 33900 ? 1131 : 32768);

/** Whether the first operator of a charstring has one operand more than it needs. */
function hasWidth(operator: number, count: number): boolean {
  const stems = [1, 3, 18, 23, 19, 20];
  if (stems.includes(operator)) return count % 2 === 1;
  if (operator === 21) return count > 2;
  if (operator === 4 || operator === 22) return count > 1;
  return operator === 14 && (count === 1 || count === 5);
}
