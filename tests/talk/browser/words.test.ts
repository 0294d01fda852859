import { test } from 'vitest';
import { useBrowser } from '../../browser/page.ts';
import { expectOnPages, expectOnPaper } from '../../browser/words.ts';
import { sweep } from '../../sweep.ts';
import { decks } from '../decks.ts';

useBrowser('talk');

// The gallery has every kind of content; with the other it is every slide.
const ids = sweep(['gallery'], ['gallery', 'complete']);
const all = decks.filter(({ id }) => ids.includes(id));

test.each(all.map(({ id }) => id))(
  'every word of %s that the screen shows, and no other, is on each page made of it',
  expectOnPages,
);

test.each(all.map((deck) => [deck.id, deck] as const))(
  'every word of %s, and no other, is on its page of the PDF, in the handout, and in the offline file',
  (_, deck) => expectOnPaper(deck, process.cwd()),
);
