import { nameIn } from './names.ts';
import { NumberReader } from './number.ts';
import type { Operand } from './operand.ts';
import { hexadecimal, keyOf, kinds, pairOf } from './signs.ts';

/** What does something with the operands before it. */
export class Operator {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}
export type Token = Operand | Operator;

const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };
/** Operators that were met, by their signs; and those of up to four, by these as one number. */
const operators = new Map<string, Operator>();
const shortOperators = new Map<number, Operator>();

/** Reads a content stream, a word at a time. */
export class Reader {
  place = 0;
  /** Where the last token begins. */
  from = 0;
  private readonly bytes: Uint8Array;
  private readonly numbers = new NumberReader();

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  next(): Token | undefined {
    for (;;) {
      this.skipSpace();
      this.from = this.place;
      const byte = this.bytes[this.place];
      if (byte === undefined) return undefined;
      if (kinds[byte] !== 2) return this.word();
      if (byte === 60)
        return this.bytes[this.place + 1] === 60 ? this.dictionary() : this.hexadecimal();
      if (byte === 40) return this.literal();
      if (byte === 47) return this.name();
      if (byte === 91) return this.array();
      this.place += 1;
    }
  }

  /** The data of an image in the line, up to its EI. */
  skipImage(): void {
    this.place += 1;
    for (; this.place < this.bytes.length; this.place += 1) {
      const [before, e, i, after] = [-1, 0, 1, 2].map(
        (step) => this.bytes[this.place + step] ?? 32,
      );
      if (e === 69 && i === 73 && kinds[before ?? 32] === 1 && kinds[after ?? 32] === 1) return;
    }
  }

  private skipSpace(): void {
    for (; this.place < this.bytes.length; this.place += 1) {
      const byte = this.bytes[this.place] ?? 0;
      if (byte === 37)
        while (![10, 13, undefined].includes(this.bytes[this.place])) this.place += 1;
      else if (kinds[byte] !== 1) return;
    }
  }

  private literal(): Uint8Array {
    const out: number[] = [];
    let depth = 0;
    for (this.place += 1; this.place < this.bytes.length; this.place += 1) {
      const byte = this.bytes[this.place] ?? 0;
      if (byte === 92) this.escape(out);
      else if (byte === 41 && depth === 0) break;
      else {
        depth += byte === 40 ? 1 : byte === 41 ? -1 : 0;
        out.push(byte);
      }
    }
    this.place += 1;
    return out.length === 2 ? pairOf(out[0], out[1]) : Uint8Array.from(out);
  }

  private escape(out: number[]): void {
    this.place += 1;
    const sign = String.fromCharCode(this.bytes[this.place] ?? 0);
    const octal = /^[0-7]{1,3}/.exec(
      String.fromCharCode(...this.bytes.slice(this.place, this.place + 3)),
    );
    if (octal) {
      out.push(Number.parseInt(octal[0], 8) & 255);
      this.place += octal[0].length - 1;
    } else if (sign === '\r') {
      if (this.bytes[this.place + 1] === 10) this.place += 1;
    } else if (sign !== '\n') out.push(escapes[sign] ?? sign.charCodeAt(0));
  }

  private hexadecimal(): Uint8Array {
    const end = this.bytes.indexOf(62, this.place);
    const stop = end < 0 ? this.bytes.length : end;
    const pair = stop - this.place === 5 ? this.pair() : undefined;
    if (pair) {
      this.place = stop + 1;
      return pair;
    }
    const out = new Uint8Array((stop - this.place) >> 1);
    let digits = 0;
    for (let at = this.place + 1; at < stop; at += 1) {
      const digit = hexadecimal[this.bytes[at] ?? 0] ?? 16;
      if (digit > 15) continue;
      out[digits >> 1] = (out[digits >> 1] ?? 0) | (digits % 2 ? digit : digit << 4);
      digits += 1;
    }
    this.place = stop + 1;
    const text = out.subarray(0, (digits + 1) >> 1);
    return text.length === 2 ? pairOf(text[0], text[1]) : text;
  }

  /** A string of four digits. */
  private pair(): Uint8Array | undefined {
    let value = 0;
    for (let at = this.place + 1; at < this.place + 5; at += 1) {
      const digit = hexadecimal[this.bytes[at] ?? 0] ?? 16;
      if (digit > 15) return undefined;
      value = value * 16 + digit;
    }
    return pairOf(value >> 8, value & 255);
  }

  private name(): Operand {
    const start = this.place + 1;
    this.place = start;
    while (kinds[this.bytes[this.place] ?? 32] === 0) this.place += 1;
    const end = this.place;
    // What can't begin anything is passed over, so that reading always ends.
    if (end === start && end < this.bytes.length) this.place += 1;
    return nameIn(this.bytes, start, end);
  }

  private array(): Operand {
    this.place += 1;
    return this.until(93);
  }

  private dictionary(): Operand {
    this.place += 2;
    const items = this.until(62);
    this.place += 1;
    const pairs = items.flatMap((key, index): [string, Operand][] => {
      const isKey = index % 2 === 0 && typeof key === 'object' && key !== null && 'name' in key;
      return isKey ? [[key.name, items[index + 1] ?? null]] : [];
    });
    return new Map(pairs);
  }

  private until(end: number): Operand[] {
    const start = this.from;
    const items: Operand[] = [];
    for (;;) {
      this.skipSpace();
      const byte = this.bytes[this.place];
      if (byte === end || byte === undefined) break;
      const token = this.next();
      if (token === undefined) break;
      if (!(token instanceof Operator)) items.push(token);
    }
    this.place += 1;
    this.from = start;
    return items;
  }

  private word(): Token {
    const number = this.number();
    if (number !== undefined) return number;
    const short = this.short();
    if (short) return short;
    const text = this.regular();
    if (text.charCodeAt(0) < 58 && /^[+-]*(\d|\.\d)/.test(text))
      return Number.parseFloat(text.replace(/^[+-]*(?=-)|^\+/, '')) || 0;
    if (text === 'true' || text === 'false') return text === 'true';
    if (text === 'null') return null;
    const operator = operators.get(text) ?? new Operator(text);
    operators.set(text, operator);
    if (text.length <= 4) {
      shortOperators.set(keyOf(this.bytes, this.place - text.length, this.place), operator);
    }
    return operator;
  }

  /** A short operator that was met before: nearly all are. */
  private short(): Operator | undefined {
    const { bytes, place } = this;
    let end = place;
    while (end < place + 5 && kinds[bytes[end] ?? 32] === 0) end += 1;
    if (end === place || end > place + 4) return undefined;
    const operator = shortOperators.get(keyOf(bytes, place, end));
    if (operator) this.place = end;
    return operator;
  }

  /** A number as nearly all are written; undefined if something else stands there. */
  private number(): number | undefined {
    const end = this.numbers.end(this.bytes, this.place);
    if (end < 0) return undefined;
    this.place = end;
    return this.numbers.value;
  }

  private regular(): string {
    const start = this.place;
    let text = '';
    for (; this.place < this.bytes.length; this.place += 1) {
      const byte = this.bytes[this.place] ?? 0;
      if (kinds[byte] !== 0) break;
      text += String.fromCharCode(byte);
    }
    // What can't begin anything is passed over, so that reading always ends.
    if (this.place === start) this.place += 1;
    return text;
  }
}
