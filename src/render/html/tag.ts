import { Fault } from '../../errors.ts';
import { say } from '../../say.ts';
import { type Attribute, checkAttribute, checkPlace } from './attribute.ts';
import { short } from './lines.ts';
import type { Tag } from './nesting.ts';

/** Reads a tag from after its name on, piece by piece, and what is put into its attributes. */
export class TagReader {
  /** In small letters, with the slash of an end tag. */
  private readonly name: string;
  private readonly line: number;
  private readonly names = new Set<string>();
  /** What was read of it, for errors. */
  private source: string;
  private attribute:
    | { name: string; quote: string; parts: Attribute['parts'][number][] }
    | undefined;
  private isQuoted = false;
  /** Whether a value would stand in an attribute, but not in quotes. */
  private isBare = false;

  constructor(source: string, line: number) {
    this.source = source;
    this.name = source.slice(1).toLowerCase();
    this.line = line;
  }

  /** Reads on from a place to another; with the tag, if it ends there. */
  read(piece: string, from: number, line: number): { readonly at: number; readonly tag?: Tag } {
    if (this.isQuoted) return { at: this.readQuoted(piece, from, line) };
    const rest = piece.slice(from);
    const space = /^\s+/.exec(rest)?.[0].length ?? 0;
    if (space > 0) {
      this.source += ' ';
      this.isBare = false;
      return { at: from + space };
    }
    const end = /^\/?>/.exec(rest)?.[0];
    if (end !== undefined) return { at: from + end.length, tag: this.finish(end) };
    if (rest[0] === '/') return { at: from + 1 };
    return { at: this.readName(rest, from, line) };
  }

  /** Checks that a value may stand after what was read. */
  hole(line: number): void {
    if (!this.isQuoted || !this.attribute) {
      if (this.isBare) {
        const what = say`a value stands in a tag without quotes`;
        throw new Fault(what, say`put it in quotes: name="…"`, line);
      }
      throw valueInTag(this.source, line);
    }
    const { name, parts } = this.attribute;
    checkPlace(this.name, name, line);
    if (!/&#?\w*$/.test(parts.at(-1)?.text ?? '')) return;
    const hint = say`write the whole of it in the template, or & as &amp;`;
    throw new Fault(say`a value stands in an entity, after &`, hint, line);
  }

  /** Takes the value. */
  put(text: string): void {
    this.attribute?.parts.push({ text, own: false });
  }

  /** What is left open where the template ends. */
  get open(): Fault {
    if (this.isQuoted) return this.openQuote();
    const what = say`the tag ${short(this.source)} has no >`;
    return new Fault(what, say`write the whole of it in one template`, this.line);
  }

  private readName(rest: string, from: number, line: number): number {
    const [match = '', name = '', equals, quote, bare = ''] =
      /^([^\s"'<>/=]+)(?:(\s*=\s*)(?:(["'])|([^\s"'<>=`]*)))?/.exec(rest) ?? [];
    if (match === '') {
      const hint = say`is a quote left open before it? text in an attribute writes " as &quot;`;
      throw new Fault(say`${short(this.source)} goes on with ${rest[0]}`, hint, line);
    }
    if (!/\s$/.test(this.source)) throw this.joined(name, line);
    this.source += match;
    const small = name.toLowerCase();
    if (this.names.has(small)) {
      const hint = say`a browser reads only the first: write it once`;
      throw new Fault(say`${short(this.source)} has ${name} twice`, hint, line);
    }
    this.names.add(small);
    this.isQuoted = quote !== undefined;
    if (quote !== undefined) this.attribute = { name: small, quote, parts: [] };
    this.isBare = equals !== undefined && match.length === rest.length;
    if (equals !== undefined && quote === undefined && bare === '' && !this.isBare) {
      const hint = say`write it in quotes: ${name}="…"`;
      throw new Fault(say`${short(this.source)} has no value`, hint, line);
    }
    return from + match.length;
  }

  private readQuoted(piece: string, from: number, line: number): number {
    const attribute = this.attribute as NonNullable<typeof this.attribute>;
    const end = piece.indexOf(attribute.quote, from);
    const text = piece.slice(from, end === -1 ? undefined : end);
    attribute.parts.push({ text, own: true });
    this.source += text;
    if (end === -1) return piece.length;
    this.source += attribute.quote;
    this.isQuoted = false;
    if (attribute.parts.some(({ own }) => !own)) {
      checkAttribute({ ...attribute, tag: this.name }, line);
    }
    return end + 1;
  }

  private finish(end: string): Tag {
    const { name, line, names } = this;
    const source = short(`${this.source.trim()}${end}`);
    if (name.startsWith('/') && names.size > 0) {
      const hint = say`only the tag that opens has attributes`;
      throw new Fault(say`the end tag ${source} has an attribute`, hint, line);
    }
    return { name, line, source, selfClosing: end === '/>' };
  }

  /** Two attributes without a space between them: a quote was left open before, as a rule. */
  private joined(next: string, line: number): Fault {
    const text = this.attribute?.parts.map((part) => part.text).join('') ?? '';
    if (/[<>]/.test(text)) return this.openQuote();
    const what = say`${short(this.source)} and ${next} have no space between them`;
    return new Fault(what, say`put one there`, line);
  }

  private openQuote(): Fault {
    const { name, quote, parts } = this.attribute ?? { name: '', quote: '"', parts: [] };
    const text = parts.map((part) => part.text).join('');
    const begin = /^[^\s<>]*/.exec(text)?.[0] ?? '';
    const what = say`the quote of ${name}=${quote}${short(text)} is not closed`;
    return new Fault(what, say`close it: ${name}=${quote}${begin}${quote}`, this.line);
  }
}

/** A value would be a part of a tag's or an attribute's name. */
export function valueInTag(source: string, line: number): Fault {
  const hint = say`write names in the template, and put only what stands in quotes into a value; a < of a text is &lt;`;
  return new Fault(say`a value stands in the tag ${short(source)}`, hint, line);
}
