import type { Slide } from 'mesa-deck';
import { describe, expect, test } from 'vitest';
import notation from '../../slides/notation.ts';
import { cutDeck } from '../../src/plan/cut.ts';
import { needsOf } from '../../src/plan/needs.ts';
import { decks, talks } from './decks.ts';

const minutesOf = (slides: readonly Slide[]) =>
  slides.reduce((sum, { minutes = 0 }) => sum + minutes, 0);

describe.each(talks.map((deck) => [deck.id, deck] as const))('a cut of %s', (_, deck) => {
  test.each([0.3, 0.5, 0.75, 0.9, 1])('to %d of it keeps what later slides need', (share) => {
    const target = Math.round(minutesOf(deck.slides) * share * 2) / 2;
    const { kept, minutes, dropped } = cutDeck(deck, target, { notation, others: decks });
    expect(minutes).toBeCloseTo(minutesOf(kept));
    expect(Math.abs(minutes / target - 1)).toBeLessThanOrEqual(0.05);
    expect(kept).toEqual(deck.slides.filter((slide) => kept.includes(slide)));
    expect([...kept, ...dropped.map(({ slide }) => slide)].length).toBe(deck.slides.length);
    const needs = needsOf(deck.slides, notation);
    for (const slide of kept) {
      for (const need of needs.get(slide) ?? []) expect(kept).toContain(need.slide);
    }
    expect(dropped.every(({ why }) => why.length > 10)).toBe(true);
  });
});
