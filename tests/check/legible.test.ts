import type { Deck, Slide } from 'mesa-deck';
import { expect, test } from 'vitest';
import { lineOf } from '../../src/check/finding.ts';
import { legible } from '../../src/check/seen/legible.ts';
import type { Cramped } from '../../src/check/seen/meet.in-page.ts';
import type { Seen } from '../../src/check/seen/seen.in-page.ts';

const slide: Slide = { id: 'a', title: 'A', body: null };
const deck: Deck = { id: 'bad', title: 'Bad', slides: [slide] };
const sound: Seen & Cramped = {
  meeting: [],
  wide: [],
  overflowing: [],
  outside: [],
  atEdge: [],
  texts: [{ name: 'p', size: 24 }],
  smallPrint: [{ name: 'cite', size: 16 }],
  labels: [{ name: 'text', size: 23.97 }],
  listings: [],
  figures: [{ name: 'text', size: 24 }],
};
const run = (seen: Partial<Seen & Cramped>) =>
  [...legible(deck, slide, { ...sound, ...seen })].map(lineOf);

test('what is on its slide and large enough is not spoken of', () => {
  expect(run({})).toEqual([]);
});

test('what does not fit, or is small, is told once and with its size', () => {
  expect(
    [
      run({ overflowing: ['div.slide-body “Too much”'] }),
      run({ wide: ['the formula “a = b”'], meeting: [['“one”', 'the formula “c”']] }),
      run({ overflowing: ['div.slide-body'], outside: ['p', 'ul', 'li', 'b'] }),
      run({
        texts: [
          { name: 'p “Small”', size: 18 },
          { name: 'p', size: 20 },
        ],
      }),
      run({ smallPrint: [{ name: 'cite', size: 9.4 }] }),
      run({
        overflowing: ['div.slide-body'],
        listings: [{ lines: 30, held: 18, letters: 120, heldAcross: 98 }],
      }),
      run({
        labels: [
          { name: 'text “A”', size: 12.3 },
          { name: 'text', size: 17 },
        ],
      }),
    ].flat(),
  ).toMatchInlineSnapshot(`
    [
      "bad/a: error: the content of div.slide-body “Too much” does not fit, shorten it, take a layout with more room, or make two slides of it",
      "bad/a: error: the formula “a = b” does not fit, break it into lines: \\begin{aligned} … \\\\ … \\end{aligned}",
      "bad/a: error: “one” and the formula “c” lie upon one another, give them more room, or say less",
      "bad/a: error: p, ul and 2 more reach out of the slide, shorten it, take a layout with more room, or make two slides of it",
      "bad/a: advice: 2 texts are under 24 px: p “Small” has 18.0, say less, so that it can be larger",
      "bad/a: error: a text is under 14 px: cite has 9.4, say less, so that it can be larger",
      "bad/a: error: a listing has 30 lines, and its place holds 18, show a region of it, or make two slides of it",
      "bad/a: error: a listing is 120 letters wide, and its place holds 98, break its longest lines, or give it more room",
      "bad/a: error: a label is under 14 px: text “A” has 12.3, take nodes out, shorten labels, or turn the diagram (LR, TB)",
      "bad/a: advice: a label is under 24 px: text has 17.0, take nodes out, shorten labels, or turn the diagram (LR, TB)",
    ]
  `);
});

test('a diagram with more labels than one can take in is to be split', () => {
  const labels = Array.from({ length: 55 }, (_, at) => ({ name: `text “${at}”`, size: 9 }));
  expect(run({ labels })).toEqual([
    'bad/a: error: 55 labels are under 14 px: text “0” has 9.0, make several diagrams of it: it has 55 labels',
  ]);
});

test('a figure that can be tried has a least size of its own, which a project may lower', () => {
  const figures = [
    { name: 'text “a tick”', size: 18 },
    { name: 'label “Rate”', size: 22 },
  ];
  expect(run({ figures })).toEqual([
    'bad/a: advice: 2 texts of a figure are under 24 px: text “a tick” has 18.0, ' +
      'draw less, and larger, on the slide, and the rest in its laboratory',
  ]);
  const lower = legible(deck, slide, { ...sound, figures }, { figureText: 18 });
  expect([...lower]).toEqual([]);
});
