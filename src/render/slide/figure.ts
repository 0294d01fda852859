import type { Figure } from '../../content/content.ts';
import {
  figure as asFigure,
  drawStill,
  type FigureDefinition,
  type Still,
} from '../../content/figure.ts';
import { fail, type Place } from '../../errors.ts';
import { contentFlaw } from '../../fields/content.ts';
import { figureFlaws, figureWordsFlaws } from '../../fields/figure.ts';
import { say } from '../../say.ts';
import { figureMarkup, type LaboratoryWays } from '../../shared/figures/markup.ts';
import { markup } from '../../shared/markup.ts';
import { messageOf, quoted } from '../../shared/quoted.ts';
import type { Resources } from './resources.ts';

/** The figure as it is on a slide, with the ways to its laboratory, if it has one. */
export function renderFigure(
  figure: Figure,
  inside: string,
  words: string,
  { word, deck }: Pick<Resources, 'word' | 'deck'>,
  place: Place,
): string {
  const ways = waysTo(figure.id, deck, place);
  return markup(figureMarkup(figure, inside, words, word, figure.laboratory && ways));
}

/** The laboratory's address from its deck's own page, which other pages mend. */
function waysTo(id: string, deck: string, { slide }: Place): LaboratoryWays {
  const asked = `?laboratory=${id}`;
  return { href: slide === undefined ? asked : `${asked}#/${slide}`, shown: `${deck}/${asked}` };
}

export function checkFigure(figure: Figure, place: Place): void {
  for (const { what, hint } of figureFlaws(figure)) fail(what, place, hint);
}

/** What a figure says in other languages is said in languages that there are, of controls that it has. */
export function checkFigureWords(definition: FigureDefinition, place: Place): void {
  for (const { what, hint } of figureWordsFlaws(definition)) fail(what, place, hint);
}

/** What was drawn already: two decks may show one figure, and a run may be long. */
const drawn = new WeakMap<FigureDefinition, Map<string, Still>>();

/** The still picture; drawing it runs the figure's own code, which may fail. */
export function stillOf(figure: Figure, definition: FigureDefinition, place: Place): Still {
  const stills = drawn.get(definition) ?? new Map<string, Still>();
  drawn.set(definition, stills);
  const key = JSON.stringify(figure.controls.map(({ name, value }) => [name, value]));
  const still = stills.get(key) ?? drawNow(figure, definition, place);
  stills.set(key, still);
  return still;
}

/** Whether a figure's picture is a chart. What is wrong with it is told where it is shown. */
export function drawsChart(definition: FigureDefinition): boolean {
  try {
    return stillOf(asFigure(definition), definition, {}).picture.kind === 'chart';
  } catch {
    return true;
  }
}

function drawNow({ id, controls }: Figure, definition: FigureDefinition, place: Place): Still {
  const hint = say`run, draw and say of the figure '${id}' are at fault`;
  let still: Still;
  try {
    still = drawStill(definition, controls);
  } catch (error) {
    return fail(say`the figure can't be drawn: ${messageOf(error)}`, place, hint, { cause: error });
  }
  const flaw = contentFlaw(still.picture);
  if (flaw) fail(flaw.what, place, flaw.hint);
  if (typeof still.words === 'string') return still;
  return fail(say`what the figure says is ${quoted(still.words)}, not a text`, place, hint);
}
