import { readFileSync } from 'node:fs';
import type { Notation } from 'mesa-deck';
import { describe, expect, test } from 'vitest';
import registry from '../../slides/notation.ts';
import { contentOf } from '../../src/content/content.ts';
import { decks, talks } from '../decks.ts';

const references = new Set<string>(
  JSON.parse(readFileSync('slides/references.json', 'utf8')).map(({ id }: { id: string }) => id),
);

const notation: Notation = registry;
/** Terms stand in the glossary; symbols are those that formulas show. */
const isSymbol = (name: string) => notation[name]?.tex !== undefined;

describe.each(talks.map((deck) => [deck.id, deck] as const))('the talk %s', (_, deck) => {
  test('keeps to its time, within one part in twenty', () => {
    const minutes = deck.slides.reduce((sum, slide) => sum + (slide.minutes ?? Number.NaN), 0);
    expect(Math.abs(minutes / (deck.minutes ?? 0) - 1)).toBeLessThanOrEqual(0.05);
  });
});

describe.each(decks.map((deck) => [deck.id, deck] as const))('the deck %s', (_, deck) => {
  test('introduces each symbol on the slide that shows it first, and not again', () => {
    const known = new Set<string>();
    for (const { id, body, introduces = [] } of deck.slides) {
      for (const symbol of introduces) {
        expect([id, symbol, known.has(symbol)]).toEqual([id, symbol, false]);
        known.add(symbol);
      }
      const used = [...contentOf(body, 'math')]
        .flatMap(({ tex }) => [...tex.matchAll(/\\([A-Za-z]+)/g)].map(([, name = '']) => name))
        .filter(isSymbol);
      expect([id, used.filter((symbol) => !known.has(symbol))]).toEqual([id, []]);
      const shown = introduces.filter((symbol) => used.includes(symbol));
      expect([id, shown]).toEqual([id, introduces.filter(isSymbol)]);
    }
  });

  test('has notes to speak from on every slide, and cites what is in the references', () => {
    for (const { id, body, notes, sources } of deck.slides) {
      const words = [...contentOf(notes, 'html')].flatMap(({ strings }) => strings).join(' ');
      expect(words.length, id).toBeGreaterThan(40);
      for (const cited of contentOf([body, notes, sources], 'cite')) {
        expect(references.has(cited.id), `${id}: ${cited.id}`).toBe(true);
      }
    }
  });
});

test('every reference is cited by some slide, and every slide is in the complete deck', () => {
  const complete = decks.find(({ id }) => id === 'complete');
  const all = complete?.slides.map(({ body, notes, sources }) => [body, notes, sources]) ?? [];
  const cited = new Set([...contentOf(all, 'cite')].map(({ id }) => id));
  expect([...references].filter((id) => !cited.has(id))).toEqual([]);
  const ids = new Set(complete?.slides.map(({ id }) => id));
  for (const { id, slides } of talks) {
    expect([id, slides.filter((slide) => !ids.has(slide.id)).map((slide) => slide.id)]).toEqual([
      id,
      [],
    ]);
  }
});

test('titles are claims: no question marks but on dividers, and not one word alone', () => {
  for (const { slides } of talks) {
    for (const { id, title, layout } of slides) {
      expect([id, title.split(/\s+/).length > 3]).toEqual([id, true]);
      if (layout !== 'section') expect([id, title.endsWith('?')]).toEqual([id, false]);
    }
  }
});

test('slides hold no more text than can be heard beside them', () => {
  for (const { slides } of decks.filter(({ id }) => id !== 'gallery')) {
    for (const { id, body, layout } of slides) {
      if (layout === 'references' || layout === 'compare') continue;
      const words = [...contentOf(body, 'html')]
        .flatMap(({ strings }) => strings)
        .join(' ')
        .replace(/<svg.*?<\/svg>|<[^>]*>/gs, ' ')
        .split(/\s+/)
        .filter((word) => /\w/.test(word));
      expect([id, words.length > 60 ? words.length : 'fine']).toEqual([id, 'fine']);
    }
  }
});
