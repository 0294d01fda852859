import type { RevealApi } from 'reveal.js';
import { type FigureDefinition, fixedSettings, type Settings } from '../../content/figure.ts';
import { word } from '../words.ts';
import { hush } from './hush.ts';
import { put } from './put.ts';
import { openRunner, type Runner } from './runner.ts';
import { definitionOf, type Sources } from './sources.ts';

const living = new Map<Element, Promise<LiveFigure>>();

/** The figure of an element of the page; it comes to life when it is asked for first. */
export function live(deck: RevealApi, element: Element, sources: Sources): Promise<LiveFigure> {
  if (living.size === 0) follow(deck);
  let figure = living.get(element);
  if (!figure) {
    figure = bringToLife(element, sources);
    living.set(element, figure);
    // Without a network it fails; with the next touch it is tried again.
    figure.catch(() => living.delete(element));
  }
  return figure;
}

async function bringToLife(element: Element, sources: Sources): Promise<LiveFigure> {
  return new LiveFigure(element, await definitionOf(element, sources));
}

/** A figure stops when its slide is left and goes on when it comes back; on paper it is still. */
function follow(deck: RevealApi): void {
  const each = async (act: (figure: LiveFigure, element: Element) => void) => {
    for (const [element, figure] of living) {
      const loaded = await figure.catch(() => undefined);
      if (loaded) act(loaded, element);
    }
  };
  const shown = (element: Element) => deck.getCurrentSlide()?.contains(element) === true;
  deck.on('slidechanged', () => each((figure, element) => figure.show(shown(element))));
  addEventListener('beforeprint', () => each((figure) => figure.print(true)));
  addEventListener('afterprint', () => each((figure) => figure.print(false)));
}

/** One run of a figure's model; what it still brings once it is over is not shown. */
interface Run {
  readonly settings: Settings;
  readonly over: AbortController;
  /** Its last state; undefined before the first. */
  state: unknown;
}

export class LiveFigure {
  private readonly definition: FigureDefinition;
  private readonly svg: Element;
  private readonly output: Element;
  private readonly fields: readonly HTMLInputElement[];
  private readonly button: HTMLElement | null;
  /** What the slide calls it as long as nothing runs. */
  private readonly action: string;
  private readonly bar: HTMLProgressElement | null;
  private readonly drawn: readonly [picture: string, words: string];
  private readonly runner: Runner;
  /** The picture as it came; a run that goes on, stands, or has come to its end. */
  private phase: 'still' | 'running' | 'paused' | 'done' = 'still';
  private run: Run | undefined;
  /** The run of another view that was shown last. */
  private followed: Run | undefined;
  /** Ends the loop that asks for states: of two there would be twice as many. */
  private asking: AbortController | undefined;

  constructor(element: Element, definition: FigureDefinition) {
    const find = <E extends Element>(selector: string) => element.querySelector<E>(selector);
    this.definition = definition;
    this.svg = find('svg') as Element;
    this.output = find('output') as Element;
    this.fields = [...element.querySelectorAll('input')];
    this.button = find<HTMLElement>('[data-do="run"]');
    this.action = this.button?.textContent ?? '';
    this.bar = find<HTMLProgressElement>('progress');
    this.drawn = [this.svg.innerHTML, this.output.innerHTML];
    this.runner = openRunner(definition);
  }

  handle({ type, target }: Event): void {
    if (!(target instanceof Element)) return;
    const long = this.definition.action !== undefined;
    if (target instanceof HTMLInputElement) {
      showValue(target);
      if (target.type === 'range') hush(this.output, type === 'input');
      if (type === (long ? 'change' : 'input') && target.reportValidity()) this.restart();
    } else if (type === 'click') {
      const order = target.closest<HTMLElement>('[data-do]')?.dataset['do'];
      if (order === 'run') this.toggle();
      else if (order === 'step') this.step();
      else if (order === 'reset') this.reset();
      else this.choose(target);
    }
  }

  /** Goes on, stops, or starts anew. */
  toggle(): void {
    if (this.phase === 'running') this.stand();
    else void this.go(this.phase === 'paused' ? this.run : this.begin());
  }

  /** A run waits while its slide is not shown. */
  show(shown: boolean): void {
    this.asking?.abort();
    if (shown && this.phase === 'running') void this.go(this.run);
  }

  /** Shows what another view of the same figure has come to, unless that is as it came. */
  follow({ run, phase }: LiveFigure): void {
    if (!run || phase === 'still' || run === this.followed) return;
    this.followed = run;
    for (const field of this.fields) {
      const value = run.settings[field.name];
      if (value === undefined) continue;
      field.value = String(value);
      showValue(field);
    }
    if (this.definition.action === undefined) {
      this.restart();
      return;
    }
    // A long run is not run again: its state is the same in both views.
    this.asking?.abort();
    this.run?.over.abort();
    this.run = { settings: run.settings, over: new AbortController(), state: run.state };
    this.enter('done');
    this.draw();
  }

  print(paper: boolean): void {
    if (paper) [this.svg.innerHTML, this.output.innerHTML] = this.drawn;
    else this.draw();
  }

  private restart(): void {
    void this.go(this.begin());
  }

  private begin(): Run {
    this.run?.over.abort();
    const entries = this.fields.map((field) => [field.name, field.valueAsNumber]);
    const settings: Settings = {
      ...fixedSettings(this.definition),
      ...Object.fromEntries(entries),
    };
    this.run = { settings, over: new AbortController(), state: undefined };
    this.runner.start(settings);
    return this.run;
  }

  private async go(run: Run | undefined): Promise<void> {
    if (!run) return;
    this.asking?.abort();
    this.asking = new AbortController();
    const { signal } = this.asking;
    this.enter('running');
    // Who asked for less motion sees the result alone.
    const moves = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    while (!signal.aborted && this.phase === 'running' && this.run === run) {
      if ((await this.advance(run)) && moves) this.draw();
      if (this.definition.action !== undefined && moves) await painted();
    }
  }

  /** Takes a run's next state; false if there was none, or the run is over. */
  private async advance(run: Run): Promise<boolean> {
    const { signal } = run.over;
    let failure = '';
    const state = await this.runner.next().catch((error) => {
      failure = word('deck.runFailed', { error: error.message });
    });
    if (signal.aborted) return false;
    if (state === undefined) {
      this.enter('done');
      this.draw();
      if (failure) this.output.textContent = failure;
      return false;
    }
    run.state = state;
    if (this.bar) this.bar.value = this.definition.progress?.(state) ?? 0;
    return true;
  }

  private async step(): Promise<void> {
    this.asking?.abort();
    const run = this.phase === 'running' || this.phase === 'paused' ? this.run : this.begin();
    this.enter('paused');
    if (run && (await this.advance(run))) this.draw();
  }

  private stand(): void {
    this.asking?.abort();
    this.enter('paused');
    this.draw();
  }

  private reset(): void {
    this.asking?.abort();
    this.run?.over.abort();
    this.run = undefined;
    this.enter('still');
    for (const field of this.fields) {
      field.value = field.defaultValue;
      showValue(field);
    }
    if (this.bar) this.bar.value = 0;
    [this.svg.innerHTML, this.output.innerHTML] = this.drawn;
  }

  /** A mark in the picture sets a control: data-set="agent=7". */
  private choose(target: Element): void {
    const [name, value] =
      target.closest<SVGElement>('[data-set]')?.dataset['set']?.split('=') ?? [];
    const field = this.fields.find((each) => each.name === name);
    if (!field || value === undefined) return;
    field.value = value;
    showValue(field);
    this.restart();
  }

  /** Draws the run's last state, if it has one. */
  private draw(): void {
    if (this.run?.state === undefined) return;
    const { state, settings } = this.run;
    put(this.svg, this.definition.draw(state, settings), this.definition);
    // Said once a run stands still, not at every frame.
    if (this.phase !== 'running') this.output.textContent = this.definition.say(state, settings);
  }

  private enter(phase: LiveFigure['phase']): void {
    this.phase = phase;
    const label = phase === 'running' ? word('deck.pause') : this.action;
    if (this.button) this.button.textContent = label;
  }
}

function showValue(field: HTMLInputElement): void {
  field.parentElement?.querySelector('b')?.replaceChildren(field.value);
}

const painted = () => new Promise((resolve) => requestAnimationFrame(resolve));
