import type { Operand } from './operand.ts';
import { Operator, Reader } from './reader.ts';
import { SignReader } from './sign.ts';
import { kinds } from './signs.ts';

/** Reads a content stream, an operation at a time; what makes no sense is passed over, as viewers do. */
export class Operations {
  /** The operator of the operation that was read last. */
  operator = '';
  /** Where its first operand begins, and where it ends, in bytes. */
  start = 0;
  end = 0;
  /** The sign that was read last. */
  readonly sign: SignReader;
  private readonly reader: Reader;
  private readonly bytes: Uint8Array;
  /** Its operands, and behind them old ones: a page has so many that they take turns in one list. */
  private readonly given: Operand[] = [];
  /** Where numbers stand, which are read if they are asked for; -1 for all else. */
  private readonly numbers: number[] = [];
  private count = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.reader = new Reader(bytes);
    this.sign = new SignReader(bytes);
  }

  /** Reads a move and what it shows, if these come next and show one sign; they are no operation then. */
  nextSign(): boolean {
    const { reader, sign } = this;
    if (!sign.read(reader.place)) return false;
    reader.place = sign.end;
    return true;
  }

  /** Reads the next operation; false at the end. */
  next(): boolean {
    const { reader, given, numbers } = this;
    let start = -1;
    this.count = 0;
    for (;;) {
      const number = this.passNumber();
      const token = number < 0 ? reader.next() : null;
      if (token === undefined) return false;
      if (start < 0) start = number < 0 ? reader.from : number;
      if (!(token instanceof Operator)) {
        numbers[this.count] = number;
        given[this.count] = token;
        this.count += 1;
      } else if (token.name === 'ID') {
        reader.skipImage();
        this.count = 0;
      } else {
        this.operator = token.name === 'EI' ? 'INLINE' : token.name;
        this.start = start;
        this.end = reader.place;
        return true;
      }
    }
  }

  /** An operand, from 0. */
  operand(index: number): Operand | undefined {
    if (index >= this.count) return undefined;
    const { reader, given, numbers } = this;
    const number = numbers[index] ?? -1;
    if (number >= 0) {
      const { place } = reader;
      reader.place = number;
      const token = reader.next();
      reader.place = place;
      given[index] = typeof token === 'number' ? token : 0;
      numbers[index] = -1;
    }
    return given[index];
  }

  /** Passes over a number; where it begins, or -1 if there is none. Most move a pen, which is nothing to who reads. */
  private passNumber(): number {
    const { bytes, reader } = this;
    let at = reader.place;
    while (at < bytes.length && kinds[bytes[at] ?? 0] === 1) at += 1;
    const start = at;
    const sign = bytes[at];
    if (sign === 45 || sign === 46) at += 1;
    const digit = bytes[at] ?? 0;
    if (digit < 48 || digit > 57) return -1;
    while (at < bytes.length && kinds[bytes[at] ?? 0] === 0) at += 1;
    reader.place = at;
    return start;
  }

  get operands(): readonly Operand[] {
    return this.given.slice(0, this.count).map((_, index) => this.operand(index) ?? null);
  }
}
