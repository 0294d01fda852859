import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deck } from '../../deck.ts';
import { DeckError } from '../../errors.ts';
import { writeWhole } from '../../files/write.ts';
import { picksOf } from '../../plan/picks.ts';
import { say } from '../../say.ts';
import { listed } from '../../shared/text/listed.ts';
import { chooseDecks, loadProject, type Project } from '../../site/project/project.ts';
import { withMark } from '../../translations/record.ts';
import { type SlideState, type State, statesOf } from '../../translations/state.ts';
import { told } from '../../words/told.ts';
import { defineCommand } from '../command.ts';
import { text } from '../options.ts';

export const languages = defineCommand({
  usage: '[deck …]',
  options: {
    seen: text(
      say`ids of slides that were read beside their originals, as in score,gap, or all; for one deck`,
    ),
  },
  async run({ names, values: { seen }, root }) {
    const project = await loadProject({ root });
    const all = project.decks.flatMap((each) => each.deck ?? []);
    const decks = chooseDecks(project, names).flatMap((deck) => {
      if (deck.translates !== undefined) return [deck];
      // Of an original, its translations.
      return names.length > 0 ? all.filter(({ translates }) => translates?.id === deck.id) : [];
    });
    const [deck] = decks;
    if (!deck) {
      const what =
        names.length > 0 ? say`${listed(names)}: not translated` : say`no deck is translated`;
      const hint = say`write export default translateDeck(talk, { lang, title, slides })`;
      throw new DeckError(what, 'slides/decks', hint);
    }
    if (seen === undefined) {
      for (const each of decks) tell(each, project);
      return;
    }
    if (decks.length > 1) {
      const hint = say`name the deck: mesa-deck languages ${deck.id} --seen ${seen}`;
      throw new DeckError(say`--seen is for one deck`, { option: '--seen' }, hint);
    }
    for (const file of record(deck, seen, project)) console.log(file);
  },
});

const said: Readonly<Record<State, string>> = {
  missing: say`not translated`,
  unmarked: say`of an original that it does not name`,
  older: say`older than its original`,
  current: say`translated`,
};

function tell(deck: Deck, project: Project): void {
  const states = statesOf(deck, originalOf(deck, project));
  const count = states.filter(({ state }) => state === 'current').length;
  console.log(
    told(say`${deck.id}: ${count} of ${states.length} slides are translated, in '${deck.lang}'`),
  );
  for (const { slide, state } of states) {
    if (state !== 'current') console.log(told(say`  ${slide.id}: ${said[state]}`));
  }
}

/** Writes the mark of each slide's original into the file of its translation; returns the files that changed. */
function record(deck: Deck, seen: string, project: Project): readonly string[] {
  const states = statesOf(deck, originalOf(deck, project));
  const wanted =
    seen === 'all' ? undefined : new Set(picksOf(deck, seen, '--seen').map(({ id }) => id));
  const asked = states.filter(({ slide, state }) => {
    return wanted === undefined ? state !== 'missing' : wanted.has(slide.id);
  });
  const sources = asked.map((each) => marked(each, deck, project));
  const changed = sources.filter(({ now, before }) => now !== before);
  for (const { file, now } of changed) writeWhole(join(project.root, file), now, project.root);
  return changed.map(({ file }) => file);
}

function marked({ slide, state, mark }: SlideState, deck: Deck, project: Project) {
  const file = project.fileOf(slide);
  if (state === 'missing' || file === undefined) {
    const hint = say`write it first, beside its original`;
    throw new DeckError(say`the slide is not translated`, { deck: deck.id, slide: slide.id }, hint);
  }
  const before = readFileSync(join(project.root, file), 'utf8');
  return { file, before, now: withMark(before, mark, file) };
}

function originalOf({ id, translates }: Deck, { decks }: Project): Deck {
  const original = decks.find((each) => each.id === translates?.id)?.deck;
  if (original) return original;
  const hint = say`put its file into slides/decks/, and mend what keeps it from being loaded`;
  throw new DeckError(say`its original, deck '${translates?.id}', is not here`, { deck: id }, hint);
}
