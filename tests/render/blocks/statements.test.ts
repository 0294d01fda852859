import {
  adapt,
  definition,
  equation,
  html,
  lemma,
  math,
  omit,
  pick,
  proof,
  ref,
  type Slide,
  theorem,
} from 'mesa-deck';
import { describe, expect, test } from 'vitest';
import { labelsOf } from '../../../src/plan/labels.ts';
import { deckOf, renderDeck } from '../fixture.ts';

const deck = deckOf(
  { section: 'One', body: html`<p>See ${ref('lack')} and (${ref('yield')}).</p>` },
  {
    section: 'One',
    body: html`${definition('clutch')`Eggs.`}${math.display`\begin{equation}a\end{equation}`}`,
  },
  {
    section: 'Two',
    body: html`<div>${equation('yield')`Y = n`}</div>${theorem('lack', 'Lack’s rule')`As large.`}`,
  },
  {
    body: html`${proof('lack')`By ${ref('clutch')}.`}${lemma()`More.`}${definition('brood')`Chicks.`}`,
  },
);
const faultOf = (...slides: readonly Partial<Slide>[]) =>
  renderDeck(deckOf(...slides)).then(
    () => 'nothing is wrong',
    (error: Error) => error.message,
  );
/** The text of a slide, its references with what they lead to. */
const textOf = (section = '') =>
  section
    .replace(/<a class="ref" href="(#[^"]*)"[^>]*>/g, '[$1 ')
    .replace(/<\/a>/g, ']')
    .replace(/<[^>]*>/g, '')
    .replace(/\u00a0/g, ' ');

describe('numbers', () => {
  test('are those of each kind over the deck, also of what comes later', async () => {
    const [first, second, third, fourth] = await renderDeck(deck);
    expect(textOf(first?.section)).toContain('See [#at-lack Theorem 1] and ([#at-yield (2)]).');
    expect(second?.section).toContain(
      '<div class="statement statement-definition" id="at-clutch" data-sort="definition">',
    );
    expect(third?.section).toContain(
      '<span class="equation"><span id="at-yield" data-line="1"></span>',
    );
    expect(textOf(third?.section)).toContain('Theorem 1 (Lack’s rule)');
    expect(textOf(fourth?.section)).toMatch(
      /Proof of \[#at-lack Theorem 1\]\..*By \[#at-clutch Definition 1\]/s,
    );
    expect(textOf(fourth?.section)).toContain('Definition 2');
    for (const each of [first, fourth]) expect(each?.section).not.toContain('<!--');
  });

  test('begin anew with each section where the deck asks for it', async () => {
    const [first, , third, fourth] = await renderDeck({ ...deck, numbering: 'section' });
    expect(textOf(first?.section)).toContain('See [#at-lack Theorem 2.1] and ([#at-yield (2.1)])');
    expect(textOf(third?.section)).toContain('(2.1)');
    // A slide without a section belongs to the one before it.
    expect(textOf(fourth?.section)).toContain('Definition 2.1');
  });

  test('of several lines have a name each', async () => {
    const body = html`<div>${equation('one', 'two')`\begin{align} a &= 1 \\ b &= 2 \end{align}`}</div><p>${ref('two')}</p>`;
    const [slide] = await renderDeck(deckOf({ body }));
    expect(textOf(slide?.section)).toContain('[#at-two (2)]');
    expect(slide?.section).toContain('<span id="at-two" data-line="2"></span>');
  });

  test('are in the language of the deck', async () => {
    const [first] = await renderDeck({ ...deck, lang: 'de-AT' });
    expect(textOf(first?.section)).toContain('Satz 1');
  });
});

describe('a reference to what a deck leaves out', () => {
  const known = { labels: labelsOf(deck.slides) };

  test('has its title or name in words', async () => {
    const [first] = await renderDeck(omit(deck, 'slide-3'), known);
    expect(first?.section).toContain(
      'See <span class="ref" data-ref="lack">Theorem “Lack’s rule”</span> and (<span class="ref" data-ref="yield">“yield”</span>).',
    );
  });

  test('has them at hand for a page that shows some of the slides', async () => {
    const [first] = await renderDeck(deck);
    expect(first?.section).toContain('data-words="Theorem “Lack’s rule”" data-on="slide-3"');
  });

  test('is none of a slide of a package that nobody loaded whole', async () => {
    const alone = pick(deck, 'slide-1');
    const fileOf = () => '../node_modules/birds/slides/one.ts';
    const [first] = await renderDeck(alone, { fileOf });
    expect(first?.section).toContain('See <span class="ref" data-ref="lack">“lack”</span>');
  });
});

describe('names', () => {
  test('that nothing has are told with the nearest', async () => {
    expect(await faultOf({ body: html`${lemma('share')`x`}<p>${ref('shore')}</p>` })).toBe(
      [
        "error: nothing is called 'shore'",
        "   at: slides/test/slide-1.ts, slide 'slide-1', reference 1",
        " hint: did you mean 'share'?",
      ].join('\n'),
    );
    expect(await faultOf({ body: proof('no-such')`x` })).toContain("nothing is called 'no-such'");
  });

  test('belong to one thing', async () => {
    const twice = await faultOf(
      { body: lemma('share')`x` },
      { body: html`<div>${equation('share')`x`}</div>` },
    );
    expect(twice).toBe(
      [
        "error: two things are called 'share'",
        "   at: slides/test/slide-2.ts, slide 'slide-2', formula 1",
        " hint: lemma 1 of slide 'slide-1' is called so too: rename one of them",
      ].join('\n'),
    );
  });

  test('are in kebab-case, and of what has a number', async () => {
    expect(await faultOf({ body: lemma('Big One')`x` })).toContain('"Big One" can\'t be a name');
    const body = html`<div>${equation('a')`\begin{align*} x \end{align*}`}</div>`;
    expect(await faultOf({ body })).toContain("the equation 'a' has no number to refer to");
    expect(await faultOf({ body: theorem()`` })).toContain('the theorem says nothing');
  });

  test('are those of the things themselves, too', async () => {
    const lack = theorem('lack')`x`;
    const named = equation('yield')`x`;
    const [slide] = await renderDeck(
      deckOf({ body: html`${lack}<div>${named}</div><p>${ref(lack)}, ${ref(named)}</p>` }),
    );
    expect(textOf(slide?.section)).toContain('[#at-lack Theorem 1], [#at-yield (1)]');
    expect(await faultOf({ body: ref(theorem()`x`) })).toContain('what is referred to has no name');
  });

  test('stay with a slide that is adapted', () => {
    const [, , third] = deck.slides;
    expect([...labelsOf([adapt(third as Slide, { minutes: 3 })]).keys()]).toEqual([
      'lack',
      'yield',
    ]);
  });
});
