import { DeckError } from '../errors.ts';
import { isOfLanguage } from '../render/pages/languages.ts';
import { say } from '../say.ts';
import { listed } from '../shared/text/listed.ts';
import { chooseDecks, type Project } from '../site/project/project.ts';

/**
 * The ids of some decks in a language: of each the deck itself or its translation. Without names, all decks
 * in that language. Throws for a deck that is not in it.
 */
export function idsIn(project: Project, names: readonly string[], lang: string): readonly string[] {
  const decks = project.decks.flatMap((each) => each.deck ?? []);
  if (names.length === 0) {
    const found = decks.filter((deck) => isOfLanguage(deck, lang)).map(({ id }) => id);
    if (found.length > 0) return found;
    const langs = [...new Set(decks.map((deck) => deck.lang ?? 'en'))];
    throw new DeckError(
      say`no deck is in '${lang}'`,
      '--lang',
      say`there are decks in ${listed(langs)}`,
    );
  }
  return chooseDecks(project, names).map((deck) => {
    const original = deck.translates?.id ?? deck.id;
    const editions = decks.filter(({ id, translates }) => (translates?.id ?? id) === original);
    const found = editions.find((each) => isOfLanguage(each, lang));
    if (found) return found.id;
    const langs = editions.map((each) => each.lang ?? 'en');
    const hint = say`it is in ${listed(langs)}; docs/languages.md tells how a deck is translated`;
    throw new DeckError(say`deck '${deck.id}' is not in '${lang}'`, '--lang', hint);
  });
}
