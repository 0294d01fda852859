import { test } from 'vitest';
import { useBrowser } from '../../browser/page.ts';
import { expectOnPages, expectOnPaper } from '../../browser/words.ts';
import { sweep } from '../../sweep.ts';
import { decks } from '../decks.ts';

useBrowser('talk');

// The gallery has every kind of content; with the other it is every slide.
const every = ['gallery', 'complete'];
const ofIds = (ids: readonly string[]) => decks.filter(({ id }) => ids.includes(id));

test.each(ofIds(sweep(['gallery'], every)).map(({ id }) => id))(
  'every word of %s that the screen shows, and no other, is on each page made of it',
  expectOnPages,
);

// What paper does to each kind is tried on fixtures every day.
test.each(ofIds(sweep(['lightning'], every)).map((deck) => [deck.id, deck] as const))(
  'every word of %s, and no other, is on its page of the PDF, in the handout, and in the offline file',
  (_, deck) => expectOnPaper(deck, process.cwd()),
);
