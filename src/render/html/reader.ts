import { type Attribute, checkAttribute, checkPlace } from './attribute.ts';
import { MarkupFault } from './fault.ts';
import { Nesting } from './nesting.ts';

/** Where a value stands: it decides what may stand there, and how it is written. */
export type Hole = 'content' | 'text' | 'attribute' | 'comment';

/**
 * Reads the markup of templates as a browser will, piece by piece, so that it is known at each value what
 * stands around it. What a browser would have to guess at (a quote or a tag that is left open, tags
 * that end in the wrong order) is a MarkupFault.
 */
export class MarkupReader {
  private readonly nesting = new Nesting();
  /** What comes next, where a piece ended in the middle of something. */
  private state: 'text' | 'tag' | 'value' | 'comment' = 'text';
  private line = 1;
  private comment = '';
  /** What was read of a text that only its end tag ends. */
  private rest = '';
  private tag: { name: string; source: string; line: number; names: Set<string> } | undefined;
  private attribute: { name: string; quote: string; parts: Attribute['parts'][number][] } | undefined;
  /** Where a value can't stand: what it would be a part of. */
  private torn: 'unquoted' | 'name' | undefined;

  /** Reads a template of its own: what it opens, it ends. */
  whole<T>(read: () => T): T {
    const { line } = this;
    this.line = 1;
    const floor = this.nesting.enter();
    const result = read();
    this.finish();
    this.nesting.leave(floor);
    this.line = line;
    return result;
  }

  /** Reads a piece of a template. */
  read(piece: string): void {
    let at = 0;
    while (at < piece.length) {
      const start = at;
      if (this.state === 'text') at = this.readText(piece, at);
      else if (this.state === 'comment') at = this.readComment(piece, at);
      else if (this.state === 'value') at = this.readValue(piece, at);
      else at = this.readTag(piece, at);
      this.line += count(piece, start, at);
    }
  }

  /** What a value stands in that comes after the pieces read so far. */
  hole(): Hole {
    if (this.state === 'comment') return 'comment';
    if (this.state === 'tag') return this.refuseInTag();
    if (this.state === 'value') return this.holeInAttribute();
    const { content, last } = this.nesting;
    if (content === 'raw') {
      const hint = 'write it in the template; what a script needs goes into a data-… attribute';
      throw new MarkupFault(`a value stands in <${last?.name}>`, hint, this.line);
    }
    if (/<[/!]?[a-z-]*$/i.test(this.rest)) return this.refuseInTag();
    return content === 'text' ? 'text' : 'content';
  }

  /** Takes the value of a hole in an attribute. */
  put(text: string): void {
    this.attribute?.parts.push({ text, own: false });
  }

  private readText(piece: string, from: number): number {
    if (this.nesting.isClosedToTags) return this.readRaw(piece, from);
    const start = piece.indexOf('<', from);
    if (start === -1) {
      this.rest = '';
      return piece.length;
    }
    const next = piece[start + 1];
    if (piece.startsWith('<!--', start)) {
      this.state = 'comment';
      this.comment = '';
      return start + 4;
    }
    const name = /^<\/?[a-z][^\s/>]*/i.exec(piece.slice(start, start + 100))?.[0];
    if (name !== undefined) {
      this.rest = '';
      this.state = 'tag';
      const line = this.line + count(piece, from, start);
      this.tag = { name: name.slice(1).toLowerCase(), source: name, line, names: new Set() };
      this.torn = start + name.length === piece.length ? 'name' : undefined;
      this.checkName(name);
      return start + name.length;
    }
    if (next === '!' || next === '/' || next === '?') {
      const rest = piece.slice(start);
      if (/^<(?:\/|!-?)$/.test(rest)) return this.keep(rest, piece);
      const what = `${rest.slice(0, 12)} is no tag`;
      throw new MarkupFault(what, 'write < as &lt;, and a comment as <!-- … -->', this.line);
    }
    if (next === undefined) return this.keep('<', piece);
    return start + 1;
  }

  /** Keeps the end of a piece, for it might go on as a tag. */
  private keep(rest: string, piece: string): number {
    this.rest = rest;
    return piece.length;
  }

  private readRaw(piece: string, from: number): number {
    const { name = '' } = this.nesting.last ?? {};
    const text = this.rest + piece.slice(from);
    const end = new RegExp(`</${name}(?=[\\s/>])`, 'i').exec(text);
    if (name === 'script' && text.slice(0, end?.index).includes('<!--')) {
      throw new MarkupFault('a <script> has a comment of HTML', 'take the <!-- away', this.line);
    }
    if (end === null) {
      this.rest = /<\/?[a-z]*$/i.exec(text)?.[0] ?? '';
      return piece.length;
    }
    const line = this.line + count(text, this.rest.length, end.index);
    this.state = 'tag';
    this.tag = { name: `/${name}`, source: end[0], line, names: new Set() };
    this.torn = undefined;
    const at = from + end.index + end[0].length - this.rest.length;
    this.rest = '';
    return at;
  }

  private readComment(piece: string, from: number): number {
    const known = this.comment.length;
    const text = this.comment + piece.slice(from);
    const end = /^-?>|--!?>/.exec(text);
    this.comment = text;
    if (end === null) return piece.length;
    this.state = 'text';
    return from + end.index + end[0].length - known;
  }

  /** From after the name of a tag, or an attribute, on. */
  private readTag(piece: string, from: number): number {
    const tag = this.tag as NonNullable<typeof this.tag>;
    const rest = piece.slice(from);
    const space = /^\s+/.exec(rest)?.[0].length ?? 0;
    if (space > 0) {
      tag.source += ' ';
      this.torn = 'name';
      return from + space;
    }
    const end = /^\/?>/.exec(rest)?.[0];
    if (end !== undefined) return this.endTag(end, from);
    if (rest[0] === '/') return from + 1;
    const [match = '', name = '', , equals, quote = '', bare = ''] =
      /^([^\s"'<>/=]+)((\s*=\s*)(?:(["'])|([^\s"'<>=`]*)))?/.exec(rest) ?? [];
    if (match === '') {
      const hint = 'is a quote left open before it? text in an attribute writes " as &quot;';
      throw new MarkupFault(`${tag.source.trim()} goes on with ${rest[0]}`, hint, this.line);
    }
    if (!/\s$/.test(tag.source)) this.refuseJoined(name);
    tag.source += match;
    const small = name.toLowerCase();
    if (tag.names.has(small)) {
      const hint = 'a browser reads only the first: write it once';
      throw new MarkupFault(`${tag.source.trim()} has ${name} twice`, hint, this.line);
    }
    tag.names.add(small);
    if (quote !== '') {
      this.state = 'value';
      this.attribute = { name: small, quote, parts: [] };
    } else if (from + match.length === piece.length) {
      this.torn = equals === undefined ? 'name' : 'unquoted';
    } else if (equals !== undefined && bare === '') {
      const what = `${tag.source.trim()} has no value`;
      throw new MarkupFault(what, `write it in quotes: ${name}="…"`, this.line);
    }
    return from + match.length;
  }

  private readValue(piece: string, from: number): number {
    const attribute = this.attribute as NonNullable<typeof this.attribute>;
    const tag = this.tag as NonNullable<typeof this.tag>;
    const end = piece.indexOf(attribute.quote, from);
    const text = piece.slice(from, end === -1 ? undefined : end);
    attribute.parts.push({ text, own: true });
    tag.source += text;
    if (end === -1) return piece.length;
    tag.source += attribute.quote;
    this.state = 'tag';
    this.torn = 'name';
    if (attribute.parts.some(({ own }) => !own)) {
      this.atLine(() => checkAttribute({ ...attribute, tag: tag.name }));
    }
    return end + 1;
  }

  private endTag(end: string, from: number): number {
    const { name, source, line, names } = this.tag as NonNullable<typeof this.tag>;
    const tag = { line, source: short(`${source.trim()}${end}`), selfClosing: end === '/>' };
    this.state = 'text';
    this.torn = undefined;
    if (!name.startsWith('/')) this.nesting.begin({ ...tag, name });
    else if (names.size > 0) {
      const hint = 'only the tag that opens has attributes';
      throw new MarkupFault(`the end tag ${tag.source} has an attribute`, hint, line);
    } else this.nesting.end({ ...tag, name: name.slice(1) });
    return from + end.length;
  }

  private holeInAttribute(): Hole {
    const { name, parts } = this.attribute as NonNullable<typeof this.attribute>;
    const { name: tag } = this.tag as NonNullable<typeof this.tag>;
    this.atLine(() => checkPlace(tag, name));
    if (/&#?\w*$/.test(parts.at(-1)?.text ?? '')) {
      const hint = 'write the whole of it in the template, or & as &amp;';
      throw new MarkupFault('a value stands in an entity, after &', hint, this.line);
    }
    return 'attribute';
  }

  private checkName(name: string): void {
    if (/^<\/?[a-z][\w:.-]*$/i.test(name)) return;
    throw new MarkupFault(`${short(name)} is no tag`, 'write < as &lt;', this.line);
  }

  /** Two attributes without a space between them: a quote was left open before, as a rule. */
  private refuseJoined(next: string): never {
    const { name, parts } = this.attribute ?? { name: '', parts: [] };
    const text = parts.map((part) => part.text).join('');
    if (/[<>]/.test(text)) throw this.openQuote(name, text);
    const what = `${this.tag?.source} and ${next} have no space between them`;
    throw new MarkupFault(what, 'put one there', this.line);
  }

  private openQuote(name: string, text: string): MarkupFault {
    const begin = /^[^\s<>]*/.exec(text)?.[0] ?? '';
    const hint = `close it: ${name}="${begin}"`;
    const { line } = this.tag ?? this;
    return new MarkupFault(`the quote of ${name}="${short(text)} is not closed`, hint, line);
  }

  private refuseInTag(): never {
    if (this.torn === 'unquoted') {
      const what = 'a value stands in a tag without quotes';
      throw new MarkupFault(what, 'put it in quotes: name="…"', this.line);
    }
    const what = `a value stands in the tag ${short(this.tag?.source.trim() ?? this.rest)}`;
    const hint =
      'names are written in the template, and values in quotes: name="${…}"; a < of a text is &lt;';
    throw new MarkupFault(what, hint, this.line);
  }

  /** At the end of a template nothing is left open. */
  private finish(): void {
    const { tag, attribute, nesting } = this;
    if (this.state === 'value' && attribute) {
      throw this.openQuote(attribute.name, attribute.parts.map(({ text }) => text).join(''));
    }
    if (this.state === 'tag') {
      const what = `the tag ${short(tag?.source.trim() ?? '')} has no >`;
      throw new MarkupFault(what, 'write the whole of it in one template', tag?.line);
    }
    if (this.state === 'comment') {
      throw new MarkupFault('a comment is not closed', 'close it with -->', this.line);
    }
    if (this.rest !== '' && !nesting.isClosedToTags) {
      throw new MarkupFault(`${this.rest} is no tag`, 'write < as &lt;', this.line);
    }
  }

  private atLine(check: () => void): void {
    try {
      check();
    } catch (error) {
      if (!(error instanceof MarkupFault)) throw error;
      throw new MarkupFault(error.message, error.hint, this.line);
    }
  }
}

function count(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) {
    lines += 1;
  }
  return lines;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
