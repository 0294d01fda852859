import { Fault } from '../../errors.ts';
import { say } from '../../say.ts';
import { countLines, short } from './lines.ts';
import { Nesting } from './nesting.ts';
import { TagReader, valueInTag } from './tag.ts';

/** Where a value stands: it decides what may stand there, and how it is written. */
export type Hole = 'content' | 'text' | 'attribute' | 'comment';

/**
 * Reads the markup of templates as a browser will, piece by piece, so that it is known at each value
 * what stands around it. What a browser would have to guess at (a quote or a tag that is left open,
 * tags that end in the wrong order) is a Fault.
 */
export class MarkupReader {
  private readonly nesting = new Nesting();
  private line = 1;
  /** The tag that the last piece ended in. */
  private tag: TagReader | undefined;
  /** The text of the comment that it ended in. */
  private comment: string | undefined;
  /** What might go on as a tag. */
  private rest = '';

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

  /** Reads what stands in an element that no template has, such as the svg of a figure. */
  inside<T>(name: string, read: () => T): T {
    this.read(`<${name}>`);
    const result = read();
    this.read(`</${name}>`);
    return result;
  }

  /** Reads a piece of a template. */
  read(piece: string): void {
    let at = 0;
    while (at < piece.length) {
      const start = at;
      at = this.readFrom(piece, at);
      this.line += countLines(piece, start, at);
    }
  }

  /** What a value stands in that comes after the pieces read so far. */
  hole(): Hole {
    if (this.comment !== undefined) return 'comment';
    if (this.tag) {
      this.tag.hole(this.line);
      return 'attribute';
    }
    const { content, last } = this.nesting;
    if (content === 'raw') {
      const hint = say`write it in the template; what a script needs goes into a data-… attribute`;
      throw new Fault(say`a value stands in <${last?.name}>`, hint, this.line);
    }
    if (this.rest !== '') throw valueInTag(this.rest, this.line);
    return content === 'text' ? 'text' : 'content';
  }

  /** Takes the value of a hole in an attribute. */
  put(text: string): void {
    this.tag?.put(text);
  }

  private readFrom(piece: string, from: number): number {
    if (this.comment !== undefined) return this.readComment(this.comment, piece, from);
    if (!this.tag) {
      return this.nesting.isClosedToTags ? this.readRaw(piece, from) : this.readText(piece, from);
    }
    const { at, tag } = this.tag.read(piece, from, this.line);
    if (tag === undefined) return at;
    this.tag = undefined;
    if (tag.name.startsWith('/')) this.nesting.end({ ...tag, name: tag.name.slice(1) });
    else this.nesting.begin(tag);
    return at;
  }

  private readText(piece: string, from: number): number {
    this.rest = '';
    const start = piece.indexOf('<', from);
    if (start === -1) return piece.length;
    const line = this.line + countLines(piece, from, start);
    const rest = piece.slice(start, start + 100);
    if (/^<(?:[/!]|!-)?$/.test(rest)) {
      this.rest = rest;
      return piece.length;
    }
    if (rest.startsWith('<!--')) {
      this.comment = '';
      return start + 4;
    }
    const name = /^<\/?[a-z][^\s/>]*/i.exec(rest)?.[0];
    if (name !== undefined) {
      if (!/^<\/?[a-z][\w:.-]*$/i.test(name)) throw noTag(name, line);
      this.tag = new TagReader(name, line);
      return start + name.length;
    }
    if (/^<[/!?]/.test(rest)) throw noTag(rest.slice(0, 12), line);
    return start + 1;
  }

  /** What only its own end tag ends. */
  private readRaw(piece: string, from: number): number {
    const { name = '' } = this.nesting.last ?? {};
    const text = piece.slice(from);
    const end = new RegExp(`</${name}(?=[\\s/>])`, 'i').exec(text);
    if (name === 'script' && text.slice(0, end?.index).includes('<!--')) {
      throw new Fault(say`a <script> has a comment of HTML`, say`take the <!-- away`, this.line);
    }
    this.rest = end ? '' : (/<\/?[a-z]*$/i.exec(text)?.[0] ?? '');
    if (!end) return piece.length;
    const at = from + end.index;
    this.tag = new TagReader(end[0], this.line + countLines(piece, from, at));
    return at + end[0].length;
  }

  private readComment(known: string, piece: string, from: number): number {
    const text = known + piece.slice(from);
    const end = /^-?>|--!?>/.exec(text);
    this.comment = end ? undefined : text;
    return end ? from + end.index + end[0].length - known.length : piece.length;
  }

  /** At the end of a template nothing is left open. */
  private finish(): void {
    if (this.tag) throw this.tag.open;
    if (this.comment !== undefined) {
      throw new Fault(say`a comment is not closed`, say`close it with -->`, this.line);
    }
    if (this.rest !== '' && !this.nesting.isClosedToTags) throw noTag(this.rest, this.line);
    this.rest = '';
  }
}

function noTag(source: string, line: number): Fault {
  return new Fault(
    say`${short(source)} is not a tag`,
    say`write < as &lt;, a comment as <!-- … -->`,
    line,
  );
}
