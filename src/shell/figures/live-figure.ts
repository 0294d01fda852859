import type { RevealApi } from 'reveal.js';
import type { FigureDefinition, Settings } from '../../content/figure.ts';
import { markup } from '../../shared/markup.ts';
import { openRunner, type Runner } from './runner.ts';

/** Loads a figure by its id; the page has them, each in a chunk of its own. */
type Sources = Readonly<Record<string, () => Promise<{ readonly default: FigureDefinition }>>>;

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
  const id = element.getAttribute('data-figure') ?? '';
  const source = sources[id];
  if (!source) throw new Error(`there is no figure '${id}'`);
  return new LiveFigure(element, (await source()).default);
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

class LiveFigure {
  private readonly definition: FigureDefinition;
  private readonly svg: Element;
  private readonly output: Element;
  private readonly fields: readonly HTMLInputElement[];
  private readonly button: HTMLElement | null;
  private readonly bar: HTMLProgressElement | null;
  private readonly still: readonly [picture: string, words: string];
  private readonly runner: Runner;
  private settings: Settings = {};
  /** Counts the runs: what an earlier one still brings is not shown. */
  private round = 0;
  /** Counts the loops that ask for states: only the last one goes on. */
  private loop = 0;
  /** Where a run is; undefined before the first and after a reset. */
  private state: unknown;
  private done = true;
  private running = false;
  private away = false;

  constructor(element: Element, definition: FigureDefinition) {
    const find = <E extends Element>(selector: string) => element.querySelector<E>(selector);
    this.definition = definition;
    this.svg = find('svg') as Element;
    this.output = find('output') as Element;
    this.fields = [...element.querySelectorAll('input')];
    this.button = find<HTMLElement>('[data-do="run"]');
    this.bar = find<HTMLProgressElement>('progress');
    this.still = [this.svg.innerHTML, this.output.innerHTML];
    this.runner = openRunner(definition);
  }

  handle({ type, target }: Event): void {
    if (!(target instanceof Element)) return;
    const long = this.definition.action !== undefined;
    if (target instanceof HTMLInputElement) {
      this.showValue(target);
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
    if (this.running) this.pause();
    else this.resume();
  }

  /** Stops a run whose slide is left. */
  show(shown: boolean): void {
    this.away = !shown;
    if (shown && this.running) void this.go();
  }

  print(paper: boolean): void {
    if (paper) [this.svg.innerHTML, this.output.innerHTML] = this.still;
    else if (this.state !== undefined) this.draw();
  }

  private resume(): void {
    if (this.done) this.begin();
    void this.go();
  }

  private restart(): void {
    this.begin();
    void this.go();
  }

  private begin(): void {
    const entries = this.fields.map((field) => [field.name, field.valueAsNumber]);
    this.settings = Object.fromEntries(entries);
    this.round += 1;
    this.done = false;
    this.runner.start(this.settings);
  }

  private async go(): Promise<void> {
    this.mark(true);
    this.loop += 1;
    const { loop, round } = this;
    // Who asked for less motion sees the result alone.
    const moves = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    while (this.running && !this.away && this.loop === loop && this.round === round) {
      if ((await this.advance(round)) && moves) this.draw();
      if (this.definition.action !== undefined && moves) await painted();
    }
  }

  /** Takes the next state; false if there was none, or it belongs to a run that is over. */
  private async advance(round: number): Promise<boolean> {
    const state = await this.runner.next().catch((error) => {
      this.output.textContent = `The run failed: ${error.message}`;
    });
    if (this.round !== round) return false;
    if (state === undefined) {
      this.done = true;
      this.mark(false);
      if (this.state !== undefined) this.draw();
      return false;
    }
    this.state = state;
    if (this.bar) this.bar.value = this.definition.progress?.(state) ?? 0;
    return true;
  }

  private async step(): Promise<void> {
    this.pause();
    if (this.done) this.begin();
    if (await this.advance(this.round)) this.draw();
  }

  private pause(): void {
    this.mark(false);
    if (this.state !== undefined) this.draw();
  }

  private reset(): void {
    this.round += 1;
    this.done = true;
    this.state = undefined;
    this.mark(false);
    for (const field of this.fields) {
      field.value = field.defaultValue;
      this.showValue(field);
    }
    if (this.bar) this.bar.value = 0;
    [this.svg.innerHTML, this.output.innerHTML] = this.still;
  }

  /** A mark in the picture sets a control: data-set="agent=7". */
  private choose(target: Element): void {
    const [name, value] =
      target.closest<SVGElement>('[data-set]')?.dataset['set']?.split('=') ?? [];
    const field = this.fields.find((each) => each.name === name);
    if (!field || value === undefined) return;
    field.value = value;
    this.showValue(field);
    this.restart();
  }

  private draw(): void {
    this.svg.innerHTML = markup(this.definition.draw(this.state, this.settings));
    // Said once a run stands still, not at every frame.
    if (!this.running) this.output.textContent = this.definition.say(this.state, this.settings);
  }

  private mark(running: boolean): void {
    this.running = running;
    if (this.button) this.button.textContent = running ? 'Pause' : (this.definition.action ?? '');
  }

  private showValue(field: HTMLInputElement): void {
    const shown = field.parentElement?.querySelector('b');
    if (shown) shown.textContent = field.value;
  }
}

const painted = () => new Promise((resolve) => requestAnimationFrame(resolve));
