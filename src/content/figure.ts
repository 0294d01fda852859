import type { SymbolName } from '../register.ts';
import type { Figure, FigureControl, Html } from './content.ts';
import type { Chart } from './data/kinds.ts';
import { type Labels, relabel } from './relabel.ts';

/** What the controls are set to, by their names. */
export type Settings<Name extends string = string> = Readonly<Record<Name, number>>;

/**
 * The second view of a figure, which a reader opens from the slide by a key, a button or an address of its
 * own: all controls, and as much of the model as one likes. What is left out is as it is on the slide.
 */
export interface Laboratory<State = unknown, Name extends string = string> {
  /** Controls that stand here alone, after those of the slide; on the slide they keep their values. */
  readonly controls?: readonly FigureControl<Name>[];
  readonly alt?: string;
  readonly caption?: string;
  /** The width of its own picture's coordinates, whose text is as large as on a slide of 1280 px. */
  readonly width?: number;
  readonly height?: number;
  /** The inside of its svg: of the same state as on the slide. */
  draw?(state: State, settings: Settings<Name>): Html;
  say?(state: State, settings: Settings<Name>): string;
}

/** One view of a figure in another language. */
interface ViewWords<State, Name extends string> {
  readonly alt?: string;
  readonly caption?: string;
  say?(state: State, settings: Settings<Name>): string;
}

/** What a figure says in another language than its own; what is left out stays as it is. */
export interface FigureWords<State = unknown, Name extends string = string>
  extends ViewWords<State, Name> {
  readonly action?: string;
  /** The labels of controls, those of the laboratory too, by the names of the controls. */
  readonly controls?: { readonly [Control in Name]?: string };
  /** What stands in its pictures, by what it is in its own language, as `relabel` takes it. */
  readonly labels?: Labels;
  readonly laboratory?: ViewWords<State, Name>;
}

/**
 * A model's result drawn. The same code draws the still picture when the deck is built and the live
 * one in the reader's browser, so it uses neither node nor the DOM, and its states can be cloned.
 * It is the default export of its file, for the browser loads it by that.
 */
export interface FigureDefinition<State = unknown, Name extends string = string> {
  readonly kind: 'figure-definition';
  /** In kebab-case, unique in the project. */
  readonly id: string;
  /** The text alternative: what the picture shows, whatever the settings. */
  readonly alt: string;
  readonly caption: string;
  /** The width of the picture's coordinates, in px of a slide; a slide's text is 1120 wide. */
  readonly width: number;
  /** Their height, in px of a slide, which has some 450 for a picture below its title. */
  readonly height: number;
  readonly controls: readonly FigureControl<Name>[];
  /**
   * What the button is called that starts a run, such as "Train": the run is long then, and goes on
   * in a worker. Without it, the picture follows its controls at once.
   */
  readonly action?: string;
  /** Symbols of the notation that its picture shows, by their names; a slide has to introduce them. */
  readonly uses?: readonly SymbolName[];
  /**
   * The state of the still picture, where its run would hold up every build; a test holds it to the
   * last state of `run` at the settings that the controls begin with.
   */
  readonly still?: State;
  /**
   * With it the figure has two views of one model: on the slide one picture with one control or two, in
   * the laboratory everything. Paper shows the slide's picture with a link to it.
   */
  readonly laboratory?: Laboratory<State, Name>;
  /** What it says on slides in other languages, by their tags: `{ de: { alt: '…', say: … } }`. */
  readonly languages?: Readonly<Record<string, FigureWords<NoInfer<State>, NoInfer<Name>>>>;
  /** A run by what all controls are set to: its states, the last one the result, and `undefined` where one takes long. */
  run(settings: Settings<Name>): Iterable<State | undefined>;
  /** The inside of an svg, which may hold text and other `html` only; or a chart, as large as the figure. */
  draw(state: State, settings: Settings<Name>): Html | Chart;
  /** The result in a sentence, for all who do not see it. */
  say(state: State, settings: Settings<Name>): string;
  /** How much of a run is done, from 0 to 1. */
  progress?(state: State): number;
}

/**
 * Types a figure; nothing is run or drawn yet.
 *
 * @example
 * export default defineFigure({
 *   id: 'decay',
 *   alt: 'A curve that falls from one towards zero',
 *   caption: 'What is left after some time.',
 *   width: 1120,
 *   height: 400,
 *   controls: [{ name: 'rate', label: 'Rate', kind: 'range', min: 0, max: 1, step: 0.1, value: 0.5 }],
 *   run: ({ rate, days }) => [curveOf(rate, days)],
 *   draw: (curve) => html`<path d="${pathOf(curve)}"/>`,
 *   say: (curve) => `${curve.at(-1)} is left.`,
 *   laboratory: {
 *     controls: [{ name: 'days', label: 'Days', kind: 'number', min: 1, max: 99, step: 1, value: 9 }],
 *   },
 * });
 */
export function defineFigure<State, const Name extends string>(
  definition: Omit<FigureDefinition<State, Name>, 'kind'>,
): FigureDefinition<State, Name> {
  return { kind: 'figure-definition', ...definition };
}

/**
 * A figure on a slide, as data: nothing is run or drawn until the slide is rendered.
 *
 * @example
 * html`${figure(decay)}`
 */
export function figure<State, Name extends string>(
  definition: FigureDefinition<State, Name>,
): Figure {
  const { id, alt, caption, width, height, controls, action, uses, laboratory } = definition;
  const parts = { id, alt, caption, width, height, controls };
  const more = {
    ...(action === undefined ? {} : { action }),
    ...(uses ? { uses } : {}),
    ...(laboratory ? { laboratory: { controls: laboratory.controls ?? [] } } : {}),
  };
  return { kind: 'figure', ...parts, ...more };
}

/** The view of a figure that its laboratory shows: the same model with all controls. */
export function laboratoryOf(definition: FigureDefinition): FigureDefinition {
  const { laboratory = {}, ...slide } = definition;
  const controls = [...slide.controls, ...(laboratory.controls ?? [])];
  return { ...slide, ...laboratory, controls };
}

/** What a figure says in a language, or in what that is a region's: `de` for `de-AT`; nothing in its own. */
export function figureWords(
  { languages = {} }: Pick<FigureDefinition, 'languages'>,
  lang: string,
): FigureWords | undefined {
  const parts = lang.split('-');
  const tags = parts.map((_, left) => parts.slice(0, parts.length - left).join('-'));
  return tags
    .map((tag) => (Object.hasOwn(languages, tag) ? languages[tag] : undefined))
    .find(Boolean);
}

/** The same figure as it is on a slide in a language. */
export function figureIn(definition: FigureDefinition, lang: string): FigureDefinition {
  const words = figureWords(definition, lang);
  if (words === undefined) return definition;
  const known = spoken.get(words);
  if (known) return known;
  const { labels = {}, controls: names = {}, laboratory: inLaboratory, ...said } = words;
  const named = (controls: readonly FigureControl[]) =>
    controls.map((each) => ({ ...each, label: names[each.name] ?? each.label }));
  const drawn = <View extends { draw?: FigureDefinition['draw'] }>({ draw }: View) =>
    draw === undefined
      ? {}
      : { draw: (...given: Parameters<typeof draw>) => relabel(draw(...given), labels) };
  const { laboratory } = definition;
  const made: FigureDefinition = {
    ...definition,
    ...said,
    ...drawn(definition),
    controls: named(definition.controls),
    ...(laboratory && {
      laboratory: {
        ...laboratory,
        ...inLaboratory,
        ...(laboratory.draw && {
          draw: (...given) => relabel(laboratory.draw?.(...given), labels) as Html,
        }),
        ...(laboratory.controls && { controls: named(laboratory.controls) }),
      },
    }),
  };
  spoken.set(words, made);
  return made;
}

/** What was made once: what is drawn of a figure is kept by it. */
const spoken = new WeakMap<FigureWords, FigureDefinition>();

/** A figure of a slide that is in a language; what the slide says otherwise than the figure stays. */
export function inLanguage(
  figure: Figure,
  own: FigureDefinition,
  theirs: FigureDefinition,
): Figure {
  const said = (shown: string, before: string | undefined, now: string | undefined) =>
    shown === before && now !== undefined ? now : shown;
  const named = (controls: Figure['controls']) => {
    const labels = (definition: FigureDefinition) =>
      laboratoryOf(definition).controls.map(({ name, label }) => [name, label] as const);
    const [before, now] = [new Map(labels(own)), new Map(labels(theirs))];
    return controls.map((each) => ({
      ...each,
      label: said(each.label, before.get(each.name), now.get(each.name)),
    }));
  };
  const { alt, caption, action, controls, laboratory } = figure;
  return {
    ...figure,
    alt: said(alt, own.alt, theirs.alt),
    caption: said(caption, own.caption, theirs.caption),
    ...(action === undefined ? {} : { action: said(action, own.action, theirs.action) }),
    controls: named(controls),
    ...(laboratory ? { laboratory: { controls: named(laboratory.controls) } } : {}),
  };
}

/** What the controls are set to that stand in the laboratory alone. */
export function fixedSettings({ laboratory }: Pick<FigureDefinition, 'laboratory'>): Settings {
  return valuesOf(laboratory?.controls ?? []);
}

function valuesOf(controls: readonly FigureControl[]): Settings {
  return Object.fromEntries(controls.map(({ name, value }) => [name, value]));
}

/** A figure that does not move: on paper, and until it is used. */
export interface Still {
  readonly picture: Html | Chart;
  readonly words: string;
}

/** The still picture, at what the controls are first set to; runs the figure's own code. */
export function drawStill<State, Name extends string>(
  definition: FigureDefinition<State, Name>,
  controls: readonly FigureControl<Name>[] = definition.controls,
): Still {
  const fixed = valuesOf(definition.laboratory?.controls ?? []);
  const settings = { ...fixed, ...valuesOf(controls) } as Settings<Name>;
  const result = definition.still ?? lastOf(definition.run(settings));
  return { picture: definition.draw(result, settings), words: definition.say(result, settings) };
}

function lastOf<State>(run: Iterable<State | undefined>): State {
  const last = [...run].findLast((state) => state !== undefined);
  if (last === undefined) throw new Error('its run has no state');
  return last;
}
