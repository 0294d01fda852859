import { notationIn } from '../../content/notation.ts';
import { droppables } from '../../plan/droppable.ts';
import { renderSpeakerPage, type SlideFacts } from '../../render/pages/speaker.ts';
import { kitPrefix } from '../../shared/addresses.ts';
import type { LoadedDeck } from '../project/load-deck.ts';
import { minutesLine } from '../project/minutes.ts';
import type { Project } from '../project/project.ts';
import { dressEarly } from './early.ts';
import type { DeckParts } from './parts.ts';

/** The speaker view: the notes, and what plans the talk. */
export async function speakerPage(parts: DeckParts): Promise<string> {
  const { loaded, project, render, style } = parts;
  // What is wrong with a deck shows on its own page, which the speaker view shows in turn.
  const deck = loaded.error ? { id: loaded.id, title: loaded.id, slides: [] } : loaded.deck;
  const slides = loaded.error ? [] : await render(deck);
  const assets = {
    styles: [style('speaker', deck)],
    scripts: [`${kitPrefix}shell/speaker/speaker`],
    early: dressEarly(parts.wears(loaded.error ? undefined : loaded.deck)),
    wears: parts.wears(loaded.error ? undefined : loaded.deck),
    toRoot: '../../',
    languages: project.languages,
  };
  return renderSpeakerPage(deck, slides, assets, slideFacts(loaded, project));
}

/** What a speaker view has to know of each slide of a deck beside its notes. */
export function slideFacts(loaded: LoadedDeck, project: Project): readonly SlideFacts[] {
  if (loaded.error) return [];
  const { deck, file: deckFile } = loaded;
  // A slide that is no slide shows what is wrong with it on the deck's page.
  if (!deck.slides.every((slide) => typeof slide?.id === 'string')) return [];
  const others = project.decks.flatMap((each) => (each.error ? [] : [each.deck]));
  const dropped = droppables(deck, notationIn(project.notation, deck.lang), others);
  return deck.slides.map((slide) => {
    const place = { root: project.root, deckFile, file: project.fileOf(slide) };
    return { ...dropped.get(slide), minutesLine: minutesLine(slide, place) };
  });
}
