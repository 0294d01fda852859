import type { Operand } from './operand.ts';
import { Operator, Reader } from './reader.ts';
import { SignReader } from './sign.ts';

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
  /** Its operands, and behind them old ones: a page has so many that they take turns in one list. */
  private readonly given: Operand[] = [];
  private count = 0;

  constructor(bytes: Uint8Array) {
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
    const { reader, given } = this;
    let start = -1;
    this.count = 0;
    for (let token = reader.next(); token !== undefined; token = reader.next()) {
      if (start < 0) start = reader.from;
      if (!(token instanceof Operator)) {
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
    return false;
  }

  /** An operand, from 0. */
  operand(index: number): Operand | undefined {
    return index < this.count ? this.given[index] : undefined;
  }

  get operands(): readonly Operand[] {
    return this.given.slice(0, this.count);
  }
}
