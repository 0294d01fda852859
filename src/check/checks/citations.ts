import { contentOf } from '../../content/content.ts';
import type { Deck } from '../../deck.ts';
import { didYouMean } from '../../errors.ts';
import type { Reference } from '../../render/slide/citation.ts';
import { say } from '../../say.ts';
import type { Check } from '../check.ts';
import { type Finding, findingIn } from '../finding.ts';

/** Whatever is cited is in the references, and a deck that cites has a list of them. */
export const citations: Check = function* ({ deck, references }) {
  const known = new Set(references.map(({ id }) => id));
  for (const slide of deck.slides) {
    for (const id of new Set(citedBy([slide]))) {
      if (known.has(id)) continue;
      const hint = didYouMean(id, known, say`add it to slides/references.json`);
      const what = say`there is no reference '${id}'`;
      yield { ...findingIn(deck, 'error', slide, what, hint), stops: true };
    }
  }
  const cites = citedBy(deck.slides).length > 0;
  const lists = deck.slides.filter(({ body }) => [...contentOf(body, 'references')].length > 0);
  if (cites && lists.length === 0) {
    const hint = say`end it with a slide whose body is references()`;
    yield findingIn(deck, 'advice', undefined, say`the deck cites and lists no references`, hint);
  }
  if (!cites && lists[0]) {
    const hint = say`cite what the claims rest on, or leave the slide out`;
    yield findingIn(deck, 'advice', lists[0], say`the list of references is empty`, hint);
  }
};

/** The references that no slide of any deck cites. */
export function* uncited(
  decks: readonly Deck[],
  references: readonly Reference[],
): Iterable<Finding> {
  const cited = new Set(citedBy(decks.flatMap(({ slides }) => slides)));
  for (const { id } of references) {
    if (cited.has(id)) continue;
    yield {
      severity: 'advice',
      deck: 'slides/references.json',
      what: say`no slide cites '${id}'`,
      hint: say`cite it where a claim rests on it, or leave it out`,
    };
  }
}

function citedBy(slides: Deck['slides']): readonly string[] {
  const all = slides.map(({ body, notes, sources }) => [body, notes, sources]);
  return [...contentOf(all, 'cite')].map(({ id }) => id);
}
