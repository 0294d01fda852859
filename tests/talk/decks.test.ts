import { readFileSync } from 'node:fs';
import type { Notation } from 'mesa-deck';
import { describe, expect, test } from 'vitest';
import complete from '../../slides/decks/complete.ts';
import registry from '../../slides/notation.ts';
import { contentOf, type Value } from '../../src/content/content.ts';
import { decks, talks } from './decks.ts';

const references = new Set<string>(
  JSON.parse(readFileSync('slides/references.json', 'utf8')).map(({ id }: { id: string }) => id),
);

/** The words of a slide or its notes; pictures, formulas and markup left out. */
function textOf(content: Value | undefined = null): string {
  return [...contentOf(content, 'html')]
    .flatMap(({ strings }) => strings)
    .join(' ')
    .replace(/<svg.*?<\/svg>|<[^>]*>/gs, ' ')
    .trim();
}

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

  test('cites what is in the references', () => {
    for (const { id, body, notes, sources } of deck.slides) {
      for (const cited of contentOf([body, notes, sources], 'cite')) {
        expect(references.has(cited.id), `${id}: ${cited.id}`).toBe(true);
      }
    }
  });
});

test('every reference is cited by some slide, and every slide is in the complete deck', () => {
  const all = complete.slides.map(({ body, notes, sources }) => [body, notes, sources]);
  const cited = new Set([...contentOf(all, 'cite')].map(({ id }) => id));
  expect([...references].filter((id) => !cited.has(id))).toEqual([]);
  const ids = new Set<string>(complete.slides.map(({ id }) => id));
  for (const { id, slides } of talks) {
    expect([id, slides.filter((slide) => !ids.has(slide.id)).map((slide) => slide.id)]).toEqual([
      id,
      [],
    ]);
  }
});

test('titles are claims: no question, no heading that only names a subject', () => {
  const names = /^(what|when|where|which|who|why|how|on|about|the words|words|references)\b/i;
  for (const { id, title, layout } of complete.slides) {
    if (layout === 'title') continue;
    const isName = names.test(title) && !title.includes(', ') && !/ (can|is|has) /.test(title);
    expect([id, title.split(/\s+/).length > 3, title.includes('?'), isName]).toEqual([
      id,
      true,
      false,
      false,
    ]);
  }
});

test('notes say enough for a stranger, with the question that comes and its answer', () => {
  for (const { id, notes, layout } of complete.slides) {
    const words = textOf(notes).split(/\s+/).length;
    const least = layout === 'section' || layout === 'references' ? 40 : 50;
    expect([id, words >= least ? 'enough' : words]).toEqual([id, 'enough']);
    const answer = textOf(notes).split(/question:|question that comes/i)[1] ?? '';
    expect([id, /[?:.].+\./s.test(answer)]).toEqual([id, true]);
  }
});

test('slides hold no more text than can be heard beside them', () => {
  // About forty, as the house has it: one in five more is still about that. Numbers are no words.
  for (const { id, body } of complete.slides) {
    const words = textOf(body)
      .split(/\s+/)
      .filter((word) => /\p{L}/u.test(word));
    expect([id, words.length > 48 ? words.length : 'fine']).toEqual([id, 'fine']);
  }
});
