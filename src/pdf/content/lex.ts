/** An operand of a content stream: a string is bytes, a name is an object, to tell it from a string. */
export type Operand =
  | number
  | boolean
  | null
  | Uint8Array
  | { readonly name: string }
  | readonly Operand[]
  | ReadonlyMap<string, Operand>;

/** An operator with the operands before it. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly Operand[];
}

/** Reads a content stream, an operation at a time; what makes no sense is passed over, as viewers do. */
export function* operationsIn(bytes: Uint8Array): Iterable<Operation> {
  const reader = new Reader(bytes);
  let operands: Operand[] = [];
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (!isOperator(token)) {
      operands.push(token);
      continue;
    }
    const operator = token.operator;
    if (operator === 'ID') reader.skipImage();
    else yield { operator: operator === 'EI' ? 'INLINE' : operator, operands };
    operands = [];
  }
}

interface Operator {
  readonly operator: string;
}
type Token = Operand | Operator;

function isOperator(token: Token): token is Operator {
  return typeof token === 'object' && token !== null && 'operator' in token;
}

const white = new Set([0, 9, 10, 12, 13, 32]);
const delimiters = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));
const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

class Reader {
  private readonly bytes: Uint8Array;
  private place = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  next(): Token | undefined {
    this.skipSpace();
    const sign = this.sign();
    if (sign === undefined) return undefined;
    if (sign === '(') return this.literal();
    if (sign === '/') return this.name();
    if (sign === '[') return this.array();
    if (sign === '<')
      return this.bytes[this.place + 1] === 60 ? this.dictionary() : this.hexadecimal();
    if (delimiters.has(sign.charCodeAt(0))) {
      this.place += 1;
      return this.next();
    }
    return this.word();
  }

  /** The data of an image in the line, up to its EI. */
  skipImage(): void {
    this.place += 1;
    for (; this.place < this.bytes.length; this.place += 1) {
      const [before, e, i, after] = [-1, 0, 1, 2].map(
        (step) => this.bytes[this.place + step] ?? 32,
      );
      if (e === 69 && i === 73 && white.has(before ?? 32) && white.has(after ?? 32)) return;
    }
  }

  private sign(): string | undefined {
    const byte = this.bytes[this.place];
    return byte === undefined ? undefined : String.fromCharCode(byte);
  }

  private skipSpace(): void {
    for (; this.place < this.bytes.length; this.place += 1) {
      const byte = this.bytes[this.place] ?? 0;
      if (byte === 37)
        while (![10, 13, undefined].includes(this.bytes[this.place])) this.place += 1;
      else if (!white.has(byte)) return;
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
    return Uint8Array.from(out);
  }

  private escape(out: number[]): void {
    this.place += 1;
    const sign = this.sign() ?? '';
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
    const digits = Buffer.from(this.bytes.subarray(this.place + 1, stop))
      .toString('latin1')
      .replace(/[^\da-f]/gi, '');
    this.place = stop + 1;
    return Uint8Array.from(Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex'));
  }

  private name(): Operand {
    this.place += 1;
    const text = this.regular();
    return {
      name: text.replace(/#([\da-f]{2})/gi, (_, hex) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      ),
    };
  }

  private array(): Operand {
    this.place += 1;
    return this.until(']');
  }

  private dictionary(): Operand {
    this.place += 2;
    const items = this.until('>');
    this.place += 1;
    const pairs = items.flatMap((key, index): [string, Operand][] => {
      const isKey = index % 2 === 0 && typeof key === 'object' && key !== null && 'name' in key;
      return isKey ? [[key.name, items[index + 1] ?? null]] : [];
    });
    return new Map(pairs);
  }

  private until(end: string): Operand[] {
    const items: Operand[] = [];
    for (;;) {
      this.skipSpace();
      if (this.sign() === end || this.sign() === undefined) break;
      const token = this.next();
      if (token === undefined) break;
      if (!isOperator(token)) items.push(token);
    }
    this.place += 1;
    return items;
  }

  private word(): Token {
    const text = this.regular();
    if (/^[+-]*(\d|\.\d)/.test(text))
      return Number.parseFloat(text.replace(/^[+-]*(?=-)|^\+/, '')) || 0;
    if (text === 'true' || text === 'false') return text === 'true';
    return text === 'null' ? null : { operator: text };
  }

  private regular(): string {
    const start = this.place;
    while (this.place < this.bytes.length) {
      const byte = this.bytes[this.place] ?? 0;
      if (white.has(byte) || delimiters.has(byte)) break;
      this.place += 1;
    }
    // What can't begin anything is passed over, so that reading always ends.
    if (this.place === start) this.place += 1;
    return Buffer.from(this.bytes.subarray(start, this.place)).toString('latin1');
  }
}
