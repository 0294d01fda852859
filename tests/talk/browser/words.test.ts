import { test } from 'vitest';
import { useBrowser } from '../../browser/page.ts';
import { expectOnPaper } from '../../browser/words.ts';
import { decks } from '../decks.ts';

useBrowser();

test.each(
  decks
    .filter(({ id }) => id === 'complete' || id === 'gallery')
    .map((deck) => [deck.id, deck] as const),
)(
  'every word of %s, and no other, is on its page of the PDF, in the handout, and in the offline file',
  (_, deck) => expectOnPaper(deck, process.cwd()),
);
