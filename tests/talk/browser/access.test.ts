import { expect, test } from 'vitest';
import { violationsByAxe, violationsIn, violationsOn } from '../../browser/axe.ts';
import { useBrowser } from '../../browser/page.ts';
import { decks, newSlides } from '../decks.ts';

useBrowser('talk');

// All decks, each step, by both engines and in every theme: `npm run test:long`.
const some = decks.filter(({ id }) => ['lightning', 'talk', 'gallery'].includes(id));
const sweeps = some.map((deck) =>
  deck.id === 'lightning'
    ? (['two engines find', deck.id, deck, violationsOn] as const)
    : (['axe finds', deck.id, deck, violationsByAxe] as const),
);

test.each(sweeps)(
  '%s nothing on any new slide of %s (WCAG 2.2, A and AA), with no rule off',
  async (_, id, deck, look) => {
    expect(await violationsIn(id, newSlides(deck), { look })).toEqual([]);
  },
);
