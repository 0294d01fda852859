import { expect, test } from 'vitest';
import { violationsIn } from '../../browser/axe.ts';
import { useBrowser } from '../../browser/page.ts';
import { decks, newSlides } from '../decks.ts';

useBrowser('talk');

test.each(decks.map((deck) => [deck.id, deck] as const))(
  'two engines find nothing on any new slide of %s (WCAG 2.2, A and AA), with no rule off',
  async (id, deck) => {
    expect(await violationsIn(id, newSlides(deck))).toEqual([]);
  },
);
