import { Operations } from '../content/lex.ts';
import type { Operand } from '../content/operand.ts';

/** Whose numbers of characters a font or a CMap uses: `Adobe`, `Japan1`, 2. */
export interface CharacterCollection {
  readonly registry: string | undefined;
  readonly ordering: string | undefined;
  readonly supplement: number | undefined;
}

/** What a CMap says of the codes of a font. */
export interface CMap {
  readonly name: string | undefined;
  /** 0 for lines, 1 for columns. */
  readonly wMode: number | undefined;
  readonly system: CharacterCollection;
  /** The name of the CMap that it builds on. */
  readonly uses: string | undefined;
  /** Cuts a text into codes with their lengths in bytes. */
  codesIn(bytes: Uint8Array): Iterable<{ readonly code: number; readonly length: number }>;
  cidOf(code: number, length: number): number | undefined;
  unicodeOf(code: number, length: number): string | undefined;
  /** The codes that it gives a text for. */
  codes(): Iterable<number>;
}

interface Range {
  readonly length: number;
  readonly low: number;
  readonly high: number;
}

export function readCMap(bytes: Uint8Array): CMap {
  const spaces: Range[] = [];
  const cids: (Range & { readonly cid: number })[] = [];
  const texts: (Range & { readonly to: readonly Uint8Array[] })[] = [];
  const defined = new Map<string, Operand>();
  let uses: string | undefined;
  const operations = new Operations(bytes);
  while (operations.next()) {
    const { operator, operands } = operations;
    if (operator === 'usecmap') uses = nameIn(operands.at(-1));
    else if (operator === 'def') {
      const key = nameIn(operands.at(-2));
      const value = operands.at(-1);
      if (key !== undefined && value !== undefined) defined.set(key, value);
    } else if (operator === 'endcodespacerange') spaces.push(...rangesIn(operands, 2, true));
    else if (operator === 'endcidrange' || operator === 'endcidchar') {
      const width = operator === 'endcidchar' ? 2 : 3;
      for (const [index, range] of rangesIn(operands, width, width === 3).entries()) {
        cids.push({ ...range, cid: Number(operands[index * width + width - 1] ?? 0) });
      }
    } else if (operator === 'endbfrange' || operator === 'endbfchar') {
      const width = operator === 'endbfchar' ? 2 : 3;
      for (const [index, range] of rangesIn(operands, width, width === 3).entries()) {
        const to = operands[index * width + width - 1];
        texts.push({ ...range, to: targetsOf(to) });
      }
    }
  }
  const within = <R extends Range>(ranges: readonly R[], code: number, length: number) =>
    ranges.findLast((each) => each.length === length && each.low <= code && code <= each.high);
  return {
    name: nameIn(defined.get('CMapName')),
    wMode: typeof defined.get('WMode') === 'number' ? Number(defined.get('WMode')) : undefined,
    system: systemIn(defined),
    uses,
    *codesIn(text) {
      for (let place = 0; place < text.length; ) {
        let [code, length] = [0, 0];
        do {
          code = code * 256 + (text[place + length] ?? 0);
          length += 1;
        } while (length < 4 && place + length < text.length && !within(spaces, code, length));
        yield { code, length };
        place += length;
      }
    },
    cidOf(code, length) {
      const range = within(cids, code, length);
      return range && range.cid + code - range.low;
    },
    *codes() {
      for (const { low, high } of texts) for (let code = low; code <= high; code += 1) yield code;
    },
    unicodeOf(code, length) {
      const range = within(texts, code, length);
      if (!range) return undefined;
      const given = range.to[range.to.length > 1 ? code - range.low : 0];
      if (!given) return undefined;
      return range.to.length > 1 ? wide(given) : added(wide(given), code - range.low);
    },
  };
}

function systemIn(defined: ReadonlyMap<string, Operand>): CharacterCollection {
  const given = defined.get('CIDSystemInfo');
  const values = given instanceof Map ? given : defined;
  const textIn = (key: string) => {
    const value = values.get(key);
    return value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : undefined;
  };
  const supplement = values.get('Supplement');
  return {
    registry: textIn('Registry'),
    ordering: textIn('Ordering'),
    supplement: typeof supplement === 'number' ? supplement : undefined,
  };
}

/** Codes of two bytes that are the numbers of glyphs themselves. */
export const identity: Pick<CMap, 'codesIn' | 'cidOf'> = {
  *codesIn(bytes) {
    for (let place = 0; place < bytes.length; place += 2) {
      yield { code: (bytes[place] ?? 0) * 256 + (bytes[place + 1] ?? 0), length: 2 };
    }
  },
  cidOf: (code) => code,
};

/** Codes, so many operands each: alone, or as the first and last of a range. */
function rangesIn(operands: readonly Operand[], width: number, isRange: boolean): readonly Range[] {
  const ranges: Range[] = [];
  for (let index = 0; index + width <= operands.length; index += width) {
    const [low, high] = [operands[index], operands[index + (isRange ? 1 : 0)]];
    if (!(low instanceof Uint8Array && high instanceof Uint8Array)) continue;
    ranges.push({ length: low.length, low: bigEndian(low), high: bigEndian(high) });
  }
  return ranges;
}

function targetsOf(value: Operand | undefined): readonly Uint8Array[] {
  if (value instanceof Uint8Array) return [value];
  return Array.isArray(value) ? value.filter((each) => each instanceof Uint8Array) : [];
}

const bigEndian = (bytes: Uint8Array) => bytes.reduce((sum, byte) => sum * 256 + byte, 0);

const utf16 = new TextDecoder('utf-16be');

function wide(bytes: Uint8Array): string {
  if (bytes.length === 1) return String.fromCharCode(bytes[0] ?? 0);
  return utf16.decode(bytes);
}

/** The text with its last unit so many further on. */
function added(text: string, steps: number): string {
  if (steps === 0 || text === '') return text;
  const last = text.codePointAt(text.length - (isPair(text) ? 2 : 1)) ?? 0;
  const rest = text.slice(0, isPair(text) ? -2 : -1);
  return rest + String.fromCodePoint(Math.min(last + steps, 0x10ffff));
}

const isPair = (text: string) => /[\ud800-\udbff][\udc00-\udfff]$/.test(text);

function nameIn(value: Operand | undefined): string | undefined {
  return typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;
}
