import { Fault } from '../../errors.ts';
import { say } from '../../say.ts';
import {
  endedBy,
  endsForeign,
  endsParagraph,
  isEndedByParent,
  isIntegration,
  isOfPage,
  isRaw,
  isScope,
  isText,
  isVoid,
  kindOf,
} from './elements.ts';

/** A tag as a template has it. */
export interface Tag {
  /** In small letters. */
  readonly name: string;
  readonly line: number;
  /** As it is written, for errors. */
  readonly source: string;
  readonly selfClosing: boolean;
}

interface Open extends Tag {
  readonly language: 'html' | 'svg' | 'math';
}

/** The elements that are open, and the rules of what may stand in them and when they end. */
export class Nesting {
  private readonly open: Open[] = [];
  /** Below it are the elements around a nested template, which is not to end them. */
  private floor = 0;
  /** The last block that ended a paragraph, for who then ends it again. */
  private ended: Tag | undefined;

  /** What the content of the innermost element is. */
  get content(): 'markup' | 'text' | 'raw' {
    const last = this.open.at(-1);
    if (this.open.some(({ name }) => name === 'script' || name === 'style')) return 'raw';
    if (last?.language !== 'html') return 'markup';
    return isRaw.has(last.name) ? 'raw' : isText.has(last.name) ? 'text' : 'markup';
  }

  get last(): Tag | undefined {
    return this.open.at(-1);
  }

  /** Whether the innermost element is read up to its end tag as text. */
  get isClosedToTags(): boolean {
    const last = this.open.at(-1);
    return last?.language === 'html' && (isRaw.has(last.name) || isText.has(last.name));
  }

  /** Begins what has to end what it opens. */
  enter(): number {
    const floor = this.floor;
    this.floor = this.open.length;
    return floor;
  }

  leave(floor: number): void {
    while (this.open.length > this.floor) {
      const { name, source, line } = this.open.pop() as Open;
      if (isEndedByParent.has(name)) continue;
      throw new Fault(say`the tag ${source} is not closed`, say`close it with </${name}>`, line);
    }
    this.floor = floor;
  }

  begin(tag: Tag): void {
    const { name, line, source, selfClosing } = tag;
    if (isOfPage.has(name)) {
      throw new Fault(say`a slide can't have a <${name}>`, say`it is a part of a page`, line);
    }
    const language = this.languageOf(tag);
    if (language === 'html') this.endBefore(tag);
    if (language === 'html' ? isVoid.has(name) : selfClosing) return;
    if (selfClosing) {
      const hint = say`HTML closes only with an end tag: <${name}></${name}>`;
      throw new Fault(say`the tag ${source} is not closed`, hint, line);
    }
    this.open.push({ ...tag, language });
  }

  end({ name, line }: Tag): void {
    if (!this.has(name)) {
      const block = name === 'p' ? this.ended : undefined;
      const hint = block
        ? say`<${block.name}> in line ${block.line} can't stand in a paragraph: end the paragraph before it, with </p>`
        : say`take it away, or open it: <${name}>`;
      throw new Fault(say`</${name}> closes nothing`, hint, line);
    }
    for (let last = this.open.pop(); last && last.name !== name; last = this.open.pop()) {
      if (isEndedByParent.has(last.name)) continue;
      const hint = say`close it before, with </${last.name}>; it began in line ${last.line}`;
      throw new Fault(say`</${name}> stands where ${last.source} is open`, hint, line);
    }
  }

  private has(name: string): boolean {
    return this.open.slice(this.floor).some((each) => each.name === name);
  }

  private languageOf({ name, line }: Tag): Open['language'] {
    const parent = this.open.at(-1);
    const around = !parent || isIntegration.has(parent.name) ? 'html' : parent.language;
    if (around !== 'html' && endsForeign.has(name)) {
      const hint =
        around === 'svg' ? say`put it into a <foreignObject>` : say`put it into an <mtext>`;
      throw new Fault(say`<${name}> can't stand in <${parent?.name}>`, hint, line);
    }
    if (around !== 'html') return around;
    return name === 'svg' || name === 'math' ? name : 'html';
  }

  /** Ends what can't go on when an element begins, as a browser does. */
  private endBefore(tag: Tag): void {
    const kind = kindOf(tag.name);
    const twin = kind && this.inScope((each) => kindOf(each.name) === kind);
    if (twin) this.refuse(tag, twin);
    const ends = endedBy[tag.name];
    for (let last = this.open.at(-1); last && ends?.has(last.name); last = this.open.at(-1)) {
      this.endBy(tag, last);
    }
    if (!endsParagraph.has(tag.name)) return;
    const paragraph = this.inScope(({ name }) => name === 'p');
    if (paragraph === undefined) return;
    if (paragraph !== this.open.at(-1)) this.refuse(tag, paragraph);
    this.endBy(tag, paragraph);
    this.ended = tag;
  }

  private endBy(tag: Tag, last: Open): void {
    if (this.open.length <= this.floor) this.refuse(tag, last);
    this.open.pop();
  }

  private inScope(matches: (open: Open) => boolean): Open | undefined {
    for (const each of this.open.toReversed()) {
      if (matches(each)) return each;
      if (isScope.has(each.name)) return undefined;
    }
    return undefined;
  }

  private refuse(tag: Tag, around: Tag): never {
    const close =
      around.name === 'p' ? say`end the paragraph before it, with </p>` : say`close it before`;
    const hint = say`a browser ends ${around.source} there: ${close}`;
    throw new Fault(say`${tag.source} can't stand in <${around.name}>`, hint, tag.line);
  }
}
