import { test } from 'vitest';
import { ferries, forms, islands, root } from '../fixtures/ferries.ts';
import { useBrowser } from './page.ts';
import { expectOnPages, expectOnPaper } from './words.ts';

useBrowser();

test.each([ferries, islands, forms].map(({ id }) => id))(
  'every word of %s that the screen shows, and no other, is on each page made of it',
  expectOnPages,
);

test.each([islands, forms].map((deck) => [deck.id, deck] as const))(
  'every word of %s, and no other, is on its page of the PDF, in the handout, and in the offline file',
  (_, deck) => expectOnPaper(deck, root),
);
