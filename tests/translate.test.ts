import {
  chart,
  cite,
  type Deck,
  defineDeck,
  defineFigure,
  defineNotation,
  defineSlide,
  type FigureDefinition,
  figure,
  html,
  mermaid,
  relabel,
  type Slide,
  translate,
  translateDeck,
} from 'mesa-deck';
import { describe, expect, test } from 'vitest';
import { checks } from '../src/check/checks.ts';
import { lineOf } from '../src/check/finding.ts';
import type { Slots } from '../src/content/content.ts';
import { notationIn } from '../src/content/notation.ts';
import { slideFaults } from '../src/fields/slide.ts';
import { catalogue } from '../src/render/catalogue.ts';
import { editionsOf, renderEditions } from '../src/render/pages/languages.ts';
import { markup } from '../src/shared/markup.ts';
import { markOf } from '../src/translations/mark.ts';
import { withMark } from '../src/translations/record.ts';
import { skeletonOf } from '../src/translations/structure.ts';
import { kitLanguages } from '../src/words/languages.ts';
import { renderDeck } from './render/fixture.ts';

const picture = (name: string) => html`
  <svg role="img" aria-label="A box"><rect class="${'box'}"/><text x="1">${name}</text>
  <text>in
    training</text></svg>`;
const box = defineSlide({
  id: 'box',
  title: 'A box holds what is in it',
  section: 'Boxes',
  minutes: 2,
  body: html`${picture('inside')}<p>Said</p>`,
  notes: html`<p>Say it</p>`,
});
const flow = (what: string, more = '') => mermaid(`It leads to ${what}`)`
  flowchart LR
    a[${what}]:::base -. goes on .-> b{"${what}"}
    ${more}
    %% step: b
`;
const line = defineSlide({
  id: 'line',
  title: 'One leads to another',
  section: 'Boxes',
  body: html`${flow('Start')} ${cite('one2020' as never)}`,
});
const talk = defineDeck({
  id: 'talk',
  title: 'Boxes',
  author: 'Ann',
  minutes: 3,
  slides: [box, [line, 1]],
});
const german = { lang: 'de', title: 'Ein Kasten enthält, was darin ist' } as const;
const kasten = translate(box, {
  ...german,
  of: markOf(box),
  body: html`${relabel(picture('inside'), { 'A box': 'Ein Kasten', inside: 'innen', 'in training': 'im Training' })}<p>Gesagt</p>`,
  notes: html`<p>Sagen</p>`,
});
const vortrag = translateDeck(talk, {
  lang: 'de',
  title: 'Kästen',
  sections: { Boxes: 'Kästen' },
  slides: [kasten],
});
const told = (deck: Deck, of: Deck = talk, figures: readonly FigureDefinition[] = []) =>
  [
    ...(checks['translations']?.({
      deck,
      decks: [of, deck],
      notation: {},
      figures: new Map(figures.map((definition) => [definition.id, { definition }])),
      references: [],
      standards: {},
      root: '.',
    }) ?? []),
  ].map(lineOf);

describe('a deck in another language', () => {
  test('has the order, minutes and ids of its original, and falls back slide by slide', async () => {
    expect([vortrag.id, vortrag.lang, vortrag.author]).toEqual(['talk-de', 'de', 'Ann']);
    expect(vortrag.slides.map(({ id, minutes, section }) => [id, minutes, section])).toEqual([
      ['box', 2, 'Kästen'],
      ['line', 1, 'Kästen'],
    ]);
    const [first, second] = await renderDeck({ ...vortrag, slides: [vortrag.slides[0] as Slide] });
    expect(first?.section).toContain('lang="de"');
    expect(second).toBeUndefined();
    expect(vortrag.slides[1]?.lang).toBe('en');
  });

  test('says whose notes are not its own', () => {
    const { notes } = translate(box, { ...german, body: null });
    expect(markup(notes ?? null)).toBe('<div lang="en"><p>Say it</p></div>');
  });

  test('fills slots of its layout anew, and the others as its original does', () => {
    const cards = defineSlide({
      id: 'cards',
      title: 'Two cards',
      layout: 'two-cards' as never,
      slots: { left: html`<p>Left</p>`, right: html`<p>Right</p>`, below: '3' },
    });
    const karten = translate(cards, { ...german, of: markOf(cards), slots: { left: 'Links' } });
    expect(karten.body).toMatchObject({ kind: 'slots', layout: 'two-cards' });
    expect((karten.body as Slots).slots).toEqual({ ...(cards.body as Slots).slots, left: 'Links' });
    const two = defineDeck({ id: 'two', title: 'Two', slides: [cards] });
    const zwei = translateDeck(two, { lang: 'de', title: 'Zwei', slides: [karten] });
    expect(told(zwei, two)).toEqual([
      "two-de/cards: advice: the slot 'right' is not translated, add it: slots: { right: html`…` }",
    ]);
  });

  test('names what it can’t be of', () => {
    // @ts-expect-error A translation has the id of its original.
    const other = translate(box, { ...german, id: 'kasten' });
    const place = { file: 'slides/box.de.ts', slide: 'kasten' };
    expect(slideFaults(other, place).map(({ message }) => message)).toEqual([
      "error: the translation of 'box' has the id 'kasten'\n   at: slides/box.de.ts, slide 'kasten'\n hint: leave its id out: a translation has its original's",
    ]);
    const facts = { lang: 'de', title: 'Kästen' };
    expect(() => translateDeck(talk, { ...facts, slides: [other as Slide<'box'>] })).toThrow(
      "the translation of 'box' has the id 'kasten'",
    );
    const lost = translate({ ...box, id: 'bax' }, german) as unknown as Slide<'box'>;
    expect(() => translateDeck(talk, { ...facts, slides: [lost] })).toThrow(
      "error: there is no slide 'bax' to translate in deck 'talk'\n   at: deck 'talk-de', slide 'bax'\n hint: did you mean 'box'?",
    );
    const longer = { ...kasten, minutes: 5 };
    expect(() => translateDeck(talk, { ...facts, slides: [longer] })).toThrow(
      "error: the translation of 'box' has the minutes 5, its original 2\n   at: deck 'talk-de', slide 'box'\n hint: leave its minutes out: a translation has its original's",
    );
    expect(() => translateDeck(talk, { ...facts, slides: [kasten, kasten] })).toThrow(
      "two slides have the id 'box'",
    );
    expect(() => translateDeck(undefined as never, { ...facts, slides: [] })).toThrow(
      'what is translated is not a deck',
    );
    const nothing = translate(undefined as never, german);
    expect(slideFaults({ ...nothing, id: 'box', body: null }, place)[0]?.what).toBe(
      'what is translated is not a slide',
    );
    expect(slideFaults(translate(box, { ...german, lang: 'german' }), place)[0]?.message).toContain(
      `lang is "german", not a language tag`,
    );
  });

  test('is offered beside its original, and not a second time on the shelf', () => {
    const decks = [vortrag, talk, defineDeck({ ...talk, id: 'other' })];
    const editions = editionsOf(vortrag, decks);
    expect(editions.map(({ id, name }) => [id, name])).toEqual([
      ['talk', 'English'],
      ['talk-de', 'Deutsch'],
    ]);
    expect(editionsOf(talk, [talk])).toEqual([]);
    const place = {
      current: 'talk',
      page: 'read/',
      toRoot: '../../',
      word: kitLanguages.wordIn('en'),
    };
    expect(markup(renderEditions(editions, place))).toBe(
      '<nav class="editions" aria-label="Languages"> <a href="../../talk-de/read/" hreflang="de" lang="de" data-edition="talk-de">Deutsch</a></nav>',
    );
    expect(catalogue(decks).map(({ deck }) => deck.id)).not.toContain('talk-de');
    expect(catalogue([vortrag]).map(({ slide }) => slide.title)).toContain(german.title);
  });
});

describe('relabel', () => {
  test('says other words in the same drawing, and tells which it has not', () => {
    const { body } = kasten;
    const shown = markup(body);
    expect(shown).toContain('aria-label="Ein Kasten"');
    expect(shown).toContain('<rect class="box"/><text x="1">innen</text>');
    expect(shown).toContain('<text>im Training</text>');
    const half = relabel(picture('inside & out'), { 'A box': 'Ein "Kasten"' });
    expect(half.left).toEqual(['in training', 'inside & out']);
    expect(markup(half)).toContain('aria-label="Ein &#34;Kasten&#34;"');
    // A template may begin with words.
    const { left: none, ...fact } = relabel(html`at least ${5} days`, {
      'at least': 'mindestens',
      days: 'Tage',
    });
    expect([markup(fact), none]).toEqual(['mindestens 5 Tage', undefined]);
  });

  test('knows diagrams and charts', () => {
    const labels = {
      Start: 'Anfang',
      'goes on': 'geht weiter',
      b: 'B',
      'It leads to Start': 'Alt',
    };
    expect(relabel(flow('Start'), labels)).toMatchObject({
      alt: 'Alt',
      source: expect.stringMatching(
        /a\[Anfang\]:::base -\. geht weiter \.-> b\{"Anfang"\}\s+%% step: b/,
      ),
    });
    const rain = chart({
      alt: 'It rains',
      data: [{ month: 'May', mm: 3 }],
      mark: 'bars',
      x: 'month',
      y: 'mm',
    });
    expect(relabel(rain, { May: 'Mai', month: 'Monat', 'It rains': 'Es regnet' })).toMatchObject({
      alt: 'Es regnet',
      data: [{ month: 'Mai', mm: 3 }],
      drawn: { x: 'month', xLabel: 'Monat', y: 'mm', yLabel: 'mm' },
    });
  });
});

describe('the doctor', () => {
  test('names what is not translated', () => {
    expect(told(vortrag)).toEqual([
      "talk-de/line: advice: the slide is not translated, and shown in 'en', write it beside its original: translate(slide, { lang: 'de', … })",
    ]);
    const half = translate(box, { ...german, of: markOf(box), body: relabel(box.body, {}) });
    const deck = translateDeck(talk, { lang: 'de', title: 'Kästen', slides: [half] });
    const lines = told(deck);
    expect(lines[0]).toContain('the notes of the slide are not translated');
    expect(lines[1]).toContain('not translated: “Said”, “A box”, “in training” and “inside”');
    expect(lines.at(-1)).toContain("the part 'Boxes' is not translated");
  });

  test('names what is older than its original, however its lines are broken', () => {
    expect(
      markOf({
        ...box,
        notes: html`<p>Say  it</p>
    `,
      }),
    ).toBe(markOf({ ...box, minutes: 9, notes: html`<p>Say it</p> ` }));
    const newer = { ...talk, slides: [{ ...box, title: 'A box holds more' }, line] };
    expect(told(vortrag, newer as Deck)[0]).toContain(
      'talk-de/box: advice: the translation is older than its original, read both, mend it, then say so: mesa-deck languages talk-de --seen box',
    );
  });

  test('names what a live figure does not say in the language', () => {
    const dial = defineFigure({
      id: 'dial',
      alt: 'A dial',
      caption: 'It turns.',
      width: 9,
      height: 9,
      controls: [],
      run: () => [1],
      draw: () => html`<text>high</text><text>low</text>`,
      say: () => 'It turned.',
    });
    const spoken = { ...dial, languages: { de: { alt: 'Eine Skala', labels: { high: 'hoch' } } } };
    const shown = { ...line, body: figure(dial) };
    const zeile = translate(shown, { ...german, of: markOf(shown), body: figure(dial) });
    const dials = { ...talk, slides: [box, shown] } as Deck<'box' | 'line'>;
    const deck = translateDeck(dials, { lang: 'de', title: 'K', slides: [kasten, zeile] });
    const line0 = (definition: object) => told(deck, dials, [definition as FigureDefinition])[0];
    expect(line0(dial)).toBe(
      "talk-de/line: advice: the figure 'dial' says nothing in 'de', say it in its file: languages: { de: { alt, caption, controls, labels, say } }",
    );
    expect(line0(spoken)).toContain('talk-de/line: advice: not translated: “low”');
  });

  test('names where the structure differs', () => {
    const body = html`${flow('Anfang', 'b --> c')}`;
    const other = translate(line, { ...german, of: markOf(line), body });
    const deck = translateDeck(talk, { lang: 'de', title: 'K', slides: [kasten, other] });
    expect(told(deck).map((each) => each.replace(/, a translation shows.*/, ''))).toEqual([
      "talk-de/line: advice: the translation does not have the citation 'one2020'",
      "talk-de/line: advice: the original does not have the line of a diagram 'b --> c'",
      expect.stringContaining("the part 'Boxes' is not translated"),
    ]);
    expect(skeletonOf('sequenceDiagram\n  A->>B: hello there\n  %% why\n  Note over A: x')).toEqual(
      ['sequenceDiagram', 'A->>B:', 'Note over A:'],
    );
  });
});

test('the mark of the original is written where the translation is', () => {
  const source = "export default translate(a, {\n  lang: 'de',\n  title: 'x',\n});\n";
  const marked = withMark(source, 'abc', 'a.de.ts');
  expect(marked).toBe(
    "export default translate(a, {\n  lang: 'de',\n  of: 'abc',\n  title: 'x',\n});\n",
  );
  expect(withMark(marked, 'def', 'a.de.ts')).toBe(marked.replace('abc', 'def'));
  expect(() => withMark(source + source, 'abc', 'a.de.ts')).toThrow(
    "it can't be told where the mark of the original goes",
  );
});

test('symbols and terms have names in other languages', () => {
  const notation = { score: { name: 'score', meaning: 'points', role: 'neutral' } } as const;
  const de = { score: { name: 'Punktzahl', meaning: 'Punkte' } };
  const all = defineNotation(notation, { de });
  expect(notationIn(all, 'de-AT')['score']).toMatchObject(de.score);
  expect(notationIn(all, 'he')['score']?.name).toBe('score');
  expect(() => defineNotation(notation, { de: { scare: de.score } as never })).toThrow(
    "the notation has no 'scare' to name in 'de'",
  );
});
