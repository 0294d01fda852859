import type { ScriptSlide } from '../speaker/talk/slides.ts';
import type { Talk } from '../speaker/talk/talk.ts';
import { keep, kept } from '../storage.ts';
import { word } from '../words.ts';
import { resultsOf } from './results.ts';
import { type Run, type Runs, readRuns, runOf, withRun } from './runs.ts';

export interface RehearsalOptions {
  /** The speaker view. */
  readonly root: HTMLElement;
  readonly slides: readonly ScriptSlide[];
  /** The deck's own length, in minutes; 0 if it has none. */
  readonly minutes: number;
  /** The name of the talk, under which its runs are kept. */
  readonly name: string;
  tell(said: string): void;
}

/** Records how long each slide of a talk takes, run by run, and shows what came of it. */
export class Rehearsal {
  private readonly options: RehearsalOptions;
  private readonly store: string;
  private panel: HTMLElement | undefined;
  private talk: Talk | undefined;

  constructor(options: RehearsalOptions) {
    this.options = options;
    this.store = `${options.name} runs`;
    const { dropped } = readRuns(kept(this.store));
    if (dropped) options.tell(word(`rehearsal.${dropped}`));
    // What is not kept when a window dies is the time since the last move.
    addEventListener('pagehide', () => this.record());
  }

  /** Takes note of a talk that has changed; a new beginning ends the run before. */
  follow(talk: Talk): void {
    if (this.talk && this.talk.began !== talk.began) this.record();
    this.talk = talk;
    this.record();
    this.options.root.querySelector('.elapsed-label')?.replaceChildren(this.sayRun(talk));
  }

  /** Shows what all runs say. */
  show(): void {
    this.hide();
    const { root, slides, minutes, tell } = this.options;
    this.panel = resultsOf(this.runs(), {
      slides,
      minutes,
      tell,
      name: root.dataset['deck'] ?? 'talk',
      erase: (run) => this.erase(run),
    });
    root.querySelector('.tools')?.before(this.panel);
    this.mark(true);
    this.panel.focus({ preventScroll: true });
  }

  /** Hides what is shown; whether anything was. */
  hide(): boolean {
    const { panel } = this;
    panel?.remove();
    this.panel = undefined;
    this.mark(false);
    return panel !== undefined;
  }

  private mark(shown: boolean): void {
    const { root } = this.options;
    root.classList.toggle('shows-results', shown);
    const button = root.querySelector('.tools [data-do="results"]');
    button?.replaceChildren(word(shown ? 'speaker.backToSlides' : 'speaker.endRun'));
  }

  private record(): void {
    const run = this.talk && runOf(this.talk, Date.now());
    if (run) this.keep(withRun(this.runs(), run));
  }

  private erase(run: Run | undefined): void {
    this.keep(run ? this.runs().filter(({ began }) => began !== run.began) : []);
    this.options.tell(word(run ? 'rehearsal.erased' : 'rehearsal.allErased'));
    this.show();
  }

  private runs(): readonly Run[] {
    return readRuns(kept(this.store)).runs;
  }

  private keep(runs: readonly Run[]): void {
    keep(this.store, JSON.stringify({ version: 1, runs } satisfies Runs));
  }

  private sayRun({ began }: Talk): string {
    const others = this.runs().filter((run) => run.began !== began);
    return word('rehearsal.run', { number: others.length + 1 });
  }
}
