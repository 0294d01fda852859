import { fail, type Place } from '../errors.ts';
import { say } from '../say.ts';

/** How a deck's statements and equations are counted. */
export type Numbering = 'deck' | 'section';

/** Gives the next number of a kind. */
export type Next = (kind: string) => string;

/**
 * Counts a deck's equations and statements, each kind by itself; those of notes apart, for not every
 * reader has the notes. What is referred to may come later, so references get their numbers at the end.
 */
export class Numbers {
  private readonly by: Numbering;
  private section = 0;
  private readonly counts = new Map<string, number>();
  private readonly named = new Map<string, { readonly number: string; readonly place: Place }>();
  readonly nextInSlides: Next = (kind) => this.next('', kind);
  readonly nextInNotes: Next = (kind) => this.next('N', kind);

  constructor(by: Numbering = 'deck') {
    this.by = by;
  }

  /** Goes on with a slide of a section, from 1; one without any belongs to the section before it. */
  enter(section: number): void {
    if (section > 0) this.section = section;
  }

  /** Gives a number the name that references call it by. */
  name(name: string, number: string, place: Place): void {
    const first = this.named.get(name);
    if (first) {
      const { part = say`another`, slide } = first.place;
      const hint =
        slide === undefined
          ? say`${part} is called so too: rename one of them`
          : say`${part} of slide '${slide}' is called so too: rename one of them`;
      fail(say`two things are called '${name}'`, place, hint);
    }
    this.named.set(name, { number, place });
  }

  /** Markup whose references have their numbers. */
  resolve(markup: string): string {
    return markup.replace(
      /<!--number of ([a-z\d-]+)-->/g,
      (_, name: string) => this.named.get(name)?.number ?? '–',
    );
  }

  private next(letter: string, kind: string): string {
    const section = this.by === 'section' && this.section > 0 ? `${this.section}.` : '';
    const key = `${letter} ${section} ${kind}`;
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    return `${letter}${section}${count}`;
  }
}

/** Stands in markup for the number of what has a name. */
export function numberOf(name: string): string {
  return `<!--number of ${name}-->`;
}
