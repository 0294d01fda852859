import type { Notation } from 'mesa-deck';
import { describe, expect, test } from 'vitest';
import complete from '../../slides/decks/complete.ts';
import registry from '../../slides/notation.ts';
import references from '../../slides/references.json' with { type: 'json' };
import { checks } from '../../src/check/checks.ts';
import { lineOf } from '../../src/check/finding.ts';
import { contentOf } from '../../src/content/content.ts';
import { notationIn } from '../../src/content/notation.ts';
import type { Deck, Slide } from '../../src/deck.ts';
import { labelsIn, textOf } from '../../src/plan/text.ts';
import { symbolsIn } from '../../src/plan/uses.ts';
import type { Reference } from '../../src/render/slide/citation.ts';
import { standardsOf } from '../../src/site/project/packages.ts';
import { decks, talks, translations } from './decks.ts';

const notation: Notation = registry;
const each = <D extends Deck>(all: readonly D[]) => all.map((deck) => [deck.id, deck] as const);

/** All that a slide shows or its notes say. */
const wordsOf = ({ title, body, notes }: Slide) =>
  [title, textOf(body), ...labelsIn(body), ...sourcesOf(body), textOf(notes ?? null)].join(' ');
const sourcesOf = (body: unknown) =>
  [...contentOf(body, 'diagram')].map(({ source, alt }) => `${source} ${alt}`);

describe.each(each([...decks, ...translations]))('the deck %s', (_, deck) => {
  const patient = {
    deck,
    decks,
    notation: notationIn(notation, deck.lang),
    references: references as unknown as readonly Reference[],
    standards: standardsOf(process.cwd()),
    root: process.cwd(),
  };

  test.each(Object.entries(checks))('has nothing to hear of the doctor on %s', (_, check) => {
    expect([...check(patient)].map(lineOf)).toEqual([]);
  });

  test('goes through its sections in order, and back to none', () => {
    const sections = deck.slides.flatMap(({ section }) => section ?? []);
    const turns = sections.filter((section, i) => section !== sections[i - 1]);
    expect(turns).toEqual([...new Set(sections)]);
  });

  test('spells out an abbreviation where it first stands', () => {
    const long = {
      SGD: /stochastic gradient descent|stochastischer Gradientenabstieg/i,
      RL: /reinforcement learning|bestärkende[sm] Lernen/i,
      AUROC: /area under the ROC curve/i,
    };
    for (const [short, words] of Object.entries(long)) {
      const first = deck.slides.find(
        (slide) =>
          slide.layout !== 'references' && new RegExp(`\\b${short}\\b`).test(wordsOf(slide)),
      );
      if (first)
        expect([first.id, short, words.test(wordsOf(first))]).toEqual([first.id, short, true]);
    }
  });
});

test.each(each(decks))('the deck %s shows the symbols that a slide introduces', (_, deck) => {
  for (const { id, body, introduces = [] } of deck.slides) {
    const shown = new Set(symbolsIn(body, notation));
    const symbols = introduces.filter((name) => notation[name]?.tex !== undefined);
    expect([id, symbols.filter((name) => !shown.has(name))]).toEqual([id, []]);
  }
});

/** What the talk must say, whatever its length. */
const seed: Readonly<Record<string, RegExp>> = {
  interpretability: /interpretability/i,
  'training data cannot show the gap': /cannot see|cannot tell them apart|score both goals alike/i,
  'being caught means being modified':
    /caught.{0,40}(modified|changed)|changed when it is caught/is,
  'outputs are reinforced, whatever they were done for': /whatever it was done for/i,
  'more training can entrench': /more of the same training can entrench/i,
  'training schemes can constrain': /training (schemes )?(that |can )+constrains? what is learned/i,
};

test.each(each(talks))('the talk %s says all that the seed asks for', (_, deck) => {
  const said = deck.slides.map(wordsOf).join(' ').replace(/\s+/g, ' ');
  expect(Object.keys(seed).filter((idea) => !seed[idea]?.test(said))).toEqual([]);
});

test('the five minutes have a case from the world', () => {
  expect(talks[0]?.slides.map(({ id }) => id)).toContain('coinrun');
});

test('every reference is cited by some slide, and every slide is in the complete deck', () => {
  const all = complete.slides.map(({ body, notes, sources }) => [body, notes, sources]);
  const cited = new Set<string>([...contentOf(all, 'cite')].map(({ id }) => id));
  expect(references.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  const ids = new Set<string>(complete.slides.map(({ id }) => id));
  for (const { id, slides } of talks) {
    const others = slides.filter((slide) => !ids.has(slide.id)).map((slide) => slide.id);
    expect([id, others]).toEqual([id, []]);
  }
});

test('what rests on a model of our own says that it is a toy, or an argument', () => {
  for (const { id, body, status } of complete.slides) {
    if ([...contentOf(body, 'figure')].length === 0) continue;
    expect([id, ['toy', 'argued'].includes(status ?? '')]).toEqual([id, true]);
  }
});

test('the English is plain, and a level is inside or outside', () => {
  const wrong =
    /\bfor ever\b|\bcan not\b|\binside of\b|\bgives alarm\b|\bhangs on\b|\bmend(ed|s|ing)?\b|\bwhoever can afford\b|\blevel (down|up|below|above)\b/i;
  for (const slide of complete.slides) {
    expect([slide.id, wrong.exec(wordsOf(slide))?.[0]]).toEqual([slide.id, undefined]);
  }
});
