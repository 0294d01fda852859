import { droppables } from '../../plan/droppable.ts';
import type { SlideFacts } from '../../render/pages/speaker.ts';
import type { LoadedDeck } from '../project/load-deck.ts';
import { minutesLine } from '../project/minutes.ts';
import type { Project } from '../project/project.ts';

/** What a speaker view has to know of each slide of a deck beside its notes. */
export function slideFacts(loaded: LoadedDeck, project: Project): readonly SlideFacts[] {
  if (loaded.error) return [];
  const { deck, file: deckFile } = loaded;
  // A slide that is no slide shows what is wrong with it on the deck's page.
  if (!deck.slides.every((slide) => typeof slide?.id === 'string')) return [];
  const others = project.decks.flatMap((each) => (each.error ? [] : [each.deck]));
  const dropped = droppables(deck, project.notation, others);
  return deck.slides.map((slide) => {
    const file = project.fileOf(slide);
    const place = { root: project.root, deckFile, ...(file === undefined ? {} : { file }) };
    const line = minutesLine(slide, place);
    return { ...dropped.get(slide), ...(line === undefined ? {} : { minutesLine: line }) };
  });
}
