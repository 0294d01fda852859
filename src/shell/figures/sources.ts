import { type FigureDefinition, figureIn } from '../../content/figure.ts';

/** Loads a figure by its id; the page has them, each in a chunk of its own. */
export type Sources = Readonly<
  Record<string, () => Promise<{ readonly default: FigureDefinition }>>
>;

/** What runs and draws the figure of an element of the page, in the language that it stands in. */
export async function definitionOf(element: Element, sources: Sources): Promise<FigureDefinition> {
  const id = element.getAttribute('data-figure') ?? '';
  const source = sources[id];
  if (!source) throw new Error(`there is no figure '${id}'`);
  return figureIn((await source()).default, languageOf(element));
}

/** The language that an element of the page is in. */
export function languageOf(element: Element): string {
  return element.closest<HTMLElement>('[lang]')?.lang ?? '';
}
