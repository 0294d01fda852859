import { type Deck, defineNotation, defineSlide, html, math, type Slide } from 'mesa-deck';
import { expect, test } from 'vitest';
import { cutDeck } from '../../src/plan/cut.ts';
import { needsOf } from '../../src/plan/needs.ts';
import fc from '../property.ts';

const word = { name: 'word', meaning: 'a word', role: 'neutral', tex: 'w' } as const;
const letters = ['wa', 'wb', 'wc', 'wd'] as const;
const registry = defineNotation({ wa: word, wb: word, wc: word, wd: word });

/** Any deck: slides of some parts, that introduce and use some of the letters. */
const anyDeck = fc
  .array(
    fc.record({
      minutes: fc.integer({ min: 0, max: 30 }).map((tenths) => tenths / 10),
      section: fc.constantFrom('one', 'two', 'three'),
      layout: fc.constantFrom('content', 'content', 'section', 'title'),
      introduces: fc.subarray([...letters], { maxLength: 2 }),
      uses: fc.subarray([...letters]),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map(
    (slides): Deck => ({
      id: 'any',
      title: 'Any',
      slides: slides.map(({ uses, ...slide }, index) => ({
        ...slide,
        layout: slide.layout as 'content',
        id: `s${index}`,
        title: 'Any slide',
        body: uses.map((name) => ({ kind: 'math', tex: `\\${name}`, display: false })),
      })),
    }),
  );

test('every cut of any deck is of the length, in order and complete, or is refused', () => {
  fc.assert(
    fc.property(anyDeck, fc.double({ min: 0.1, max: 40, noNaN: true }), (deck, target) => {
      let cut: ReturnType<typeof cutDeck>;
      try {
        cut = cutDeck(deck, target, { notation: registry });
      } catch (error) {
        expect((error as Error).name).toBe('DeckError');
        return;
      }
      expect(Math.abs(cut.minutes / target - 1)).toBeLessThanOrEqual(0.0501);
      expect(deck.slides.filter((slide) => cut.kept.includes(slide))).toEqual(cut.kept);
      const needs = needsOf(deck.slides, registry);
      for (const slide of cut.kept) {
        for (const need of needs.get(slide) ?? []) expect(cut.kept).toContain(need.slide);
      }
    }),
  );
});

const slide = (id: string, minutes: number, more: Partial<Slide> = {}): Slide =>
  defineSlide({ id, title: id, minutes, body: null, ...more });

test('tells why a slide goes: a part over its share, a use that goes, an empty part', () => {
  const deck: Deck = {
    id: 'small',
    title: 'Small',
    minutes: 10,
    slides: [
      slide('title', 1, { layout: 'title' }),
      slide('part', 0.2, { layout: 'section', section: 'Theory' }),
      slide('symbol', 2, { section: 'Theory', introduces: ['wa'] }),
      slide('use', 3, { section: 'Theory', body: html`${math`\wa`}` }),
      slide('proof', 2, { section: 'Practice' }),
      slide('end', 2, { section: 'Practice' }),
    ],
  };
  const short: Deck = { ...deck, id: 'short', minutes: 3, slides: [slide('end', 2)] };
  const { dropped } = cutDeck(deck, 3, { notation: registry, others: [short] });
  expect(dropped.map(({ slide, why }) => `${slide.id}: ${why}`)).toMatchInlineSnapshot(`
    [
      "part: it opens a part of which one slide is left",
      "use: no later slide needs it, no shorter talk has it; 'Theory' goes from 5.2 to 2 min",
      "proof: no later slide needs it, no shorter talk has it; 'Practice' goes from 4 to 0 min",
      "end: no later slide needs it; 'Practice' goes from 4 to 0 min",
    ]
  `);
});

test('says what can be reached where a length can not', () => {
  const deck: Deck = { id: 'two', title: 'Two', slides: [slide('a', 4), slide('b', 6)] };
  const message = (target: number, of = deck) => {
    try {
      cutDeck(of, target, { notation: registry });
    } catch (error) {
      return (error as Error).message;
    }
    return 'no error';
  };
  const untimed = { ...deck, slides: [{ id: 'c', title: 'C', body: null }] };
  expect(
    [message(5), message(1), message(20), message(5, untimed)].join('\n'),
  ).toMatchInlineSnapshot(`
    "error: no cut of the deck takes 5 min
       at: --minutes 5, deck 'two'
     hint: one takes 4: ask for that, or pick the slides by hand: --pick a,b,c
    error: no cut of the deck takes 1 min
       at: --minutes 1, deck 'two'
     hint: ask for more: the title and a slide with all that it needs take longer
    error: the deck takes just 10 min
       at: --minutes 20, deck 'two'
     hint: ask for less, or cut a longer deck
    error: there is no time given for 'c'
       at: deck 'two'
     hint: give each slide its minutes, or pick slides by hand: --pick a,b,c"
  `);
});
