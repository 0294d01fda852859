import type { Deck } from '../../deck.ts';
import { renderSlides, unmadeOf } from '../../render/deck.ts';
import { misfitsOf } from '../../render/misfit.ts';
import { highlightAll } from '../../render/slide/code.ts';
import type { RenderedSlide } from '../../render/slide/slide.ts';
import type { SiteOptions } from '../options.ts';
import type { Project } from '../project/project.ts';
import { enter } from '../project/running.ts';
import type { Theme } from '../styles/theme.ts';

/** All slides of a deck, drawn and then rendered; both may run code of the project's. */
export async function renderNow(
  deck: Deck,
  { notation, references, fileOf, figures }: Project,
  theme: Theme,
  { draw, notes = true, onFault, warn }: SiteOptions,
): Promise<readonly RenderedSlide[]> {
  for (const { slide, what, hint } of misfitsOf(deck)) {
    warn?.(`warning: ${deck.id}/${slide.id}: ${what}, ${hint}`);
  }
  const { move, leave } = enter({ deck: deck.id });
  try {
    const { diagrams, code } = unmadeOf(deck, { notes });
    const [drawings, highlighted] = await Promise.all([draw(diagrams, theme), highlightAll(code)]);
    return renderSlides(deck, {
      notation,
      references,
      fileOf,
      notes,
      figures: new Set(figures.keys()),
      drawings,
      highlighted,
      onSlide: (slide, file) => move({ file, slide: slide?.id }),
      ...(onFault ? { onFault } : {}),
    });
  } finally {
    leave();
  }
}
