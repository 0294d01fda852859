/** Each check with a deck that is at fault, and beside it one that is not. */
import {
  cite,
  type Deck,
  defineFigure,
  defineNotation,
  figure,
  html,
  references as listOfReferences,
  math,
  omit,
  ref,
  type Slide,
  theorem,
} from 'mesa-deck';
import { describe, expect, test } from 'vitest';
import { uncited } from '../../src/check/checks/citations.ts';
import { checks } from '../../src/check/checks.ts';
import { countsOf, lineOf } from '../../src/check/finding.ts';
import type { Standards } from '../../src/fields/standards.ts';
import { labelsOf } from '../../src/plan/labels.ts';

const notation = defineNotation({
  rate: { tex: 'r', name: 'rate', meaning: 'how fast', role: 'neutral' },
  gap: { name: 'inner gap', meaning: 'a gap', role: 'neutral' },
});
const references = [{ id: 'smith2020', title: 'On gaps' }];

const slide = (id: string, more: Partial<Slide> = {}): Slide => ({
  id,
  title: 'A claim in a sentence',
  minutes: 1,
  body: html`<p>Text</p>`,
  notes: html`<p>Say this.</p>`,
  ...more,
});
const deckOf = (slides: readonly Slide[], more: Partial<Deck> = {}): Deck => ({
  id: 'bad',
  title: 'Bad',
  slides,
  ...more,
});
const root = process.cwd();
const run = (name: string, deck: Deck, standards: Standards = {}) =>
  [...(checks[name]?.({ deck, notation, references, standards, root }) ?? [])].map(lineOf);
const words = (count: number) => html`<p>${'word '.repeat(count)}</p>`;

test('what of a deck is a draft, and left out', () => {
  const patient = { notation, references, standards: {}, root, deck: deckOf([slide('a')]) };
  const told = (drafts: readonly Slide[]) =>
    [...(checks['drafts']?.({ ...patient, drafts }) ?? [])].map(lineOf);
  expect(told([])).toEqual([]);
  expect(told([slide('b', { draft: true })])).toEqual([
    'bad/b: advice: the slide is a draft, and left out of what is built, take out draft: true when it is ready',
  ]);
});

test('what a deck refers to and leaves out', () => {
  const whole = deckOf([
    slide('a', { body: html`<p>By ${ref('lack')}.</p>` }),
    slide('b', { body: theorem('lack')`As large as feeds most.` }),
  ]);
  const patient = { notation, references, standards: {}, root, labels: labelsOf(whole.slides) };
  const told = (deck: Deck) => [...(checks['labels']?.({ ...patient, deck }) ?? [])].map(lineOf);
  expect(told(whole)).toEqual([]);
  expect(told(omit(whole, 'b'))).toEqual([
    "bad-part/a: advice: the slide refers to the theorem 'lack', which the deck leaves out, add 'b', which has it, or say it in words: adapt(slide, { body: … })",
  ]);
});

describe('a sound deck', () => {
  const sound = deckOf(
    [
      slide('title', { title: 'Inner gaps', layout: 'title' }),
      slide('a', { introduces: ['rate', 'gap'], body: html`${math`\rate`} ${cite('smith2020')}` }),
      slide('b', { body: html`The inner gap ${math`\rate`}. <a href="#a">back</a>` }),
      slide('sources', { title: 'Sources', layout: 'references', body: listOfReferences() }),
    ],
    { minutes: 4.1 },
  );
  test.each(Object.keys(checks))('has nothing to hear of %s', (name) => {
    expect(run(name, sound)).toEqual([]);
  });
});

test('figures', () => {
  const control = (name: string) => {
    return { name, label: name, kind: 'range', min: 0, max: 1, step: 1, value: 0 } as const;
  };
  const drawn = (...names: readonly string[]) =>
    figure({
      ...defineFigure({
        id: 'pick',
        alt: 'a',
        caption: '',
        width: 9,
        height: 9,
        controls: names.map(control),
        laboratory: { controls: [control('d'), control('e')] },
        run: () => [0],
        draw: () => html``,
        say: () => '',
      }),
    });
  const bad = deckOf([
    slide('a', { body: drawn('a', 'b', 'c') }),
    slide('b', { body: drawn('a') }),
  ]);
  expect(run('figures', bad)).toEqual([
    "bad/a: advice: the figure 'pick' has 3 controls, and a slide holds 2, " +
      'move the others into its laboratory: laboratory: { controls: [ … ] }',
  ]);
  expect(run('figures', bad, { controls: 3 })).toEqual([]);
});

test('length', () => {
  const bad = [slide('a'), untimed('c')];
  expect(run('length', deckOf(bad, { minutes: 5 }))).toMatchInlineSnapshot(`
    [
      "bad/c: advice: the slide has no minutes, say how long you speak to it: minutes: 1",
      "bad: error: the slides take 1 minutes, 80 % under the 5 stated, add slides or time, or state 1",
    ]
  `);
  expect(run('length', deckOf([slide('a')], { minutes: 0.9 }))).toMatchInlineSnapshot(`
    [
      "bad: error: the slides take 1 minutes, 11 % over the 0.9 stated, leave some out (npm run new -- my-talk --from bad --minutes 0.9), or state 1",
    ]
  `);
  // Nobody plans to the half minute: it is told, and no failure.
  expect(run('length', deckOf([slide('a')], { minutes: 1.07 }))).toEqual([
    expect.stringMatching(/^bad: advice: the slides take 1 minutes, 7 % under/),
  ]);
  expect(run('length', deckOf([slide('a')], { minutes: 1.05 }))).toEqual([]);
  expect(run('length', deckOf([untimed('c')]))).toEqual([]);
});

test('fields', () => {
  const later = slide('a', { future: 1 } as Partial<Slide>);
  expect(run('fields', deckOf([later]))).toMatchInlineSnapshot(`
    [
      "bad/a: advice: a slide has no field 'future', the fields are id, title, body, notes, minutes, introduces, section, layout, transition, lang, status, sources, authors, license, class, style, background, draft, skip, appendix, adapted, translates",
    ]
  `);
});

test('length leaves time for questions', () => {
  const slides = [slide('a'), slide('b')];
  expect(run('length', deckOf(slides, { minutes: 3, questions: 1 }))).toEqual([]);
  expect(run('length', deckOf(slides, { minutes: 2, questions: 1 }))).toMatchInlineSnapshot(`
    [
      "bad: error: the slides take 2 minutes, 100 % over the 1 that 1 for questions leave, leave some out (npm run new -- my-talk --from bad --minutes 1), or state 3",
    ]
  `);
  expect(run('length', deckOf(slides, { minutes: 2, questions: 2 }))).toMatchInlineSnapshot(`
    [
      "bad: error: 2 minutes for questions leave none for the slides, give less than the 2 minutes of the deck",
    ]
  `);
});

test('pace', () => {
  const quick = { notes: words(160) };
  const aside = { notes: html`${words(100)}<p class="aside">${'more '.repeat(90)}</p>` };
  expect(run('pace', deckOf([slide('a', quick)]))).toMatchInlineSnapshot(`
    [
      "bad/a: advice: 160 spoken words of notes in 1 minute: 160 a minute, say less, give it 1.1 minutes, or mark what is not said: <p class="aside">",
      "bad: advice: 160 spoken words of notes in 1 minutes: 160 a minute, a room can follow 130; say less, or mark what is not said: <p class="aside">",
    ]
  `);
  expect(run('pace', deckOf([slide('a', quick), slide('b')]))).toMatchInlineSnapshot(`
    [
      "bad/a: advice: 160 spoken words of notes in 1 minute: 160 a minute, say less, give it 1.1 minutes, or mark what is not said: <p class="aside">",
    ]
  `);
  expect(run('pace', deckOf([slide('a', aside), untimed('c')]))).toEqual([]);
  expect(run('pace', deckOf([slide('a', { ...quick, minutes: 0 })]))).toEqual([]);
});

test('symbols', () => {
  const uses = { body: html`${math`\rate`}` };
  const late = [slide('a', uses), slide('b', uses), slide('c', { ...uses, introduces: ['rate'] })];
  expect(run('symbols', deckOf(late))).toMatchInlineSnapshot(`
    [
      "bad/a: error: the symbol \\rate is shown before it is introduced, put 'c', which introduces it, before this slide",
    ]
  `);
  expect(run('symbols', deckOf([slide('a', uses)]))).toMatchInlineSnapshot(`
    [
      "bad/a: error: the symbol \\rate is shown before it is introduced, explain it here and say so, introduces: ['rate'], or add a slide that does",
    ]
  `);
  const label = html`<svg viewBox="0 0 9 9"><text>r</text></svg>`;
  expect(run('symbols', deckOf([slide('a', { body: label })]))).toHaveLength(1);
  const twice = [slide('a', { introduces: ['rate'] }), slide('b', { introduces: ['rate'] })];
  expect(run('symbols', deckOf(twice))).toMatchInlineSnapshot(`
    [
      "bad/b: advice: 'rate' is introduced on 'a' too, leave it out of introduces on one of them",
    ]
  `);
});

test('terms', () => {
  const uses = { body: html`<p>The inner gaps</p>` };
  const late = [slide('a', uses), slide('b', { introduces: ['gap'] })];
  expect(run('terms', deckOf(late))).toMatchInlineSnapshot(`
    [
      "bad/a: advice: the term “inner gap” is used before it is introduced, put 'b', which introduces it, before this slide",
    ]
  `);
  expect(
    run('terms', deckOf([slide('a', { title: 'There is an inner gap' })])),
  ).toMatchInlineSnapshot(`
    [
      "bad/a: advice: the term “inner gap” is used before it is introduced, explain it here and say so, introduces: ['gap'], or add a slide that does",
    ]
  `);
});

test('citations', () => {
  const unknown = slide('a', { sources: [cite('smith2002')], notes: html`${cite('else')}` });
  expect(run('citations', deckOf([unknown]))).toMatchInlineSnapshot(`
    [
      "bad/a: error: there is no reference 'else', add it to slides/references.json",
      "bad/a: error: there is no reference 'smith2002', did you mean 'smith2020'?",
      "bad: advice: the deck cites and lists no references, end it with a slide whose body is references()",
    ]
  `);
  const empty = [slide('a'), slide('sources', { body: listOfReferences() })];
  expect(run('citations', deckOf(empty))).toMatchInlineSnapshot(`
    [
      "bad/sources: advice: the list of references is empty, cite what the claims rest on, or leave the slide out",
    ]
  `);
  expect([...uncited([deckOf([slide('a')])], references)].map(lineOf)).toMatchInlineSnapshot(`
    [
      "slides/references.json: advice: no slide cites 'smith2020', cite it where a claim rests on it, or leave it out",
    ]
  `);
  expect([
    ...uncited([deckOf([slide('a', { sources: [cite('smith2020')] })])], references),
  ]).toEqual([]);
});

test('links', () => {
  const lost = slide('a', { body: html`<a class="x" href="#b">b</a> <a href="#/a">a</a>` });
  expect(run('links', deckOf([lost]))).toMatchInlineSnapshot(`
    [
      "bad/a: error: the link #b leads to no slide of the deck, add that slide, or link to another",
    ]
  `);
});

test('licenses', () => {
  const theirs = [slide('a', { authors: ['Jo'] }), slide('b', { license: 'CC-BY-NC-4.0' })];
  expect(run('licenses', deckOf(theirs, { license: 'CC-BY-4.0' }))).toMatchInlineSnapshot(`
    [
      "bad/a: advice: the slide is by Jo and states no licence, ask for one and state it, as in license: 'CC-BY-4.0'",
      "bad/b: advice: its licence CC-BY-NC-4.0 does not fit into a deck under CC-BY-4.0, leave it out, ask its authors, or put the deck under CC-BY-NC-4.0",
    ]
  `);
});

test('title', () => {
  const bad = [
    slide('a', { title: 'Inner gaps' }),
    slide('b', { title: 'What is the inner gap?' }),
    slide('c', { title: 'So what now?', layout: 'section' }),
  ];
  expect(run('title', deckOf(bad))).toMatchInlineSnapshot(`
    [
      "bad/a: advice: the title “Inner gaps” names a topic in 2 words, say what is so, in a sentence",
      "bad/b: advice: the title “What is the inner gap?” asks, give the answer that the slide gives",
    ]
  `);
});

test('notes', () => {
  const { notes, ...silent } = slide('a');
  expect(notes).toBeDefined();
  const bad = [silent, slide('b', { notes: html`<p> </p>` })];
  expect(run('notes', deckOf(bad))).toMatchInlineSnapshot(`
    [
      "bad/a: advice: the slide has no notes, write what you say, for a stranger: notes: html\`<p>…</p>\`",
      "bad/b: advice: the slide has no notes, write what you say, for a stranger: notes: html\`<p>…</p>\`",
    ]
  `);
});

test('words', () => {
  const bad = [
    slide('a', { body: words(61) }),
    slide('b', { body: words(31), layout: 'title' }),
    slide('c', { body: words(500), layout: 'references' }),
    slide('d', { body: words(60) }),
  ];
  expect(run('words', deckOf(bad))).toMatchInlineSnapshot(`
    [
      "bad/a: advice: 61 words, and the layout 'content' holds 60, move some to the notes, or to another slide",
      "bad/b: advice: 31 words, and the layout 'title' holds 30, move some to the notes, or to another slide",
    ]
  `);
});

test('a project may ask for more', () => {
  const deck = deckOf([
    slide('a', { body: words(49), notes: html`<p>${'word '.repeat(49)}</p>` }),
    slide('b', { body: words(31), layout: 'title', notes: words(50) }),
    slide('c', { body: words(500), layout: 'references', notes: words(40) }),
    slide('d', {
      body: words(48),
      notes: html`<p>Say.</p><p class="aside">${'word '.repeat(49)}</p>`,
    }),
  ]);
  const standards = { words: 48, notes: 50, spoken: 16 };
  expect([
    ...run('words', deck, standards),
    ...run('notes', deck, standards),
  ]).toMatchInlineSnapshot(`
    [
      "bad/a: advice: 49 words, and a slide of this project holds 48, move some to the notes, or to another slide",
      "bad/b: advice: 31 words, and the layout 'title' holds 30, move some to the notes, or to another slide",
      "bad/a: advice: the notes have 49 words, and those of this project have 50, say what a stranger needs to give the talk",
      "bad/d: advice: 1 word of the notes is said aloud, and 16 are due, write what you say to the slide",
    ]
  `);
  expect(run('notes', deck)).toEqual([]);
  const sample = { ...standards, samples: ['bad'] };
  const gap = slide('e', { title: 'There is an inner gap' });
  expect(run('notes', deck, sample)).toEqual([]);
  expect(run('terms', deckOf([gap]), sample)).toEqual([]);
});

test('counts are told on one line', () => {
  const deck = deckOf([slide('a', { title: 'No' })], { minutes: 3 });
  const found = Object.values(checks).flatMap((check) => [
    ...check({ deck, notation, references, standards: {}, root }),
  ]);
  expect(countsOf(found, [deck])).toBe('1 error, 1 piece of advice in 1 deck, 1 slide');
});

function untimed(id: string): Slide {
  const { minutes, ...rest } = slide(id);
  expect(minutes).toBe(1);
  return rest;
}
