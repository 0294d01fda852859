import { labelOf } from '../../../shared/keys/labels.ts';
import { speakerKeys } from '../../../shared/keys/speaker.ts';
import { word } from '../../words.ts';

/** A slide by its number: digits, then Enter. Any other key forgets them. */
export class Jump {
  private readonly ids: readonly string[];
  private readonly tell: (said: string) => void;
  private typed = '';

  constructor(ids: readonly string[], tell: (said: string) => void) {
    this.ids = ids;
    this.tell = tell;
  }

  type(digit: string): void {
    this.typed = `${this.typed}${digit}`.slice(0, 4);
    const [typed, total] = [this.typed, this.ids.length];
    this.tell(word('speaker.jump', { typed, total, key: labelOf(speakerKeys.show, word) }));
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
