import { labelOf } from '../../../shared/keys/keymap.ts';
import { speakerKeys } from '../../../shared/keys/speaker.ts';

/** A slide by its number: digits, then Enter. Any other key forgets them. */
export class Jump {
  private readonly ids: readonly string[];
  private readonly tell: (word: string) => void;
  private typed = '';

  constructor(ids: readonly string[], tell: (word: string) => void) {
    this.ids = ids;
    this.tell = tell;
  }

  type(digit: string): void {
    this.typed = `${this.typed}${digit}`.slice(0, 4);
    this.tell(`Slide ${this.typed} of ${this.ids.length}, then ${labelOf(speakerKeys.show)}`);
  }

  /** The slide of the number, which is forgotten; a number too large is the last slide's. */
  take(): string | undefined {
    const { typed, ids } = this;
    this.forget();
    if (typed === '') return undefined;
    return ids[Math.min(Math.max(Number(typed), 1), ids.length) - 1];
  }

  forget(): void {
    if (this.typed === '') return;
    this.typed = '';
    this.tell('');
  }
}
