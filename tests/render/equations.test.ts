import { html, math } from 'mesa-deck';
import { expect, test } from 'vitest';
import { deckOf, renderDeck } from './fixture.ts';

const two = math.display`\begin{align} a &= b \\ c &= d \end{align}`;
const one = math.display`\begin{equation} e = f \end{equation}`;

/** The numbers in a piece of markup: those drawn, and those in the MathML that is read. */
const numbersIn = (markup: string) => ({
  drawn: [...markup.matchAll(/<span class="equation-no">(?:<span[^>]*>)?(\([^)]*\))/g)].map(
    ([, no]) => no,
  ),
  read: [...markup.matchAll(/<mtext>(?:<span[^>]*>)?(\([^)]*\))/g)].map(([, no]) => no),
});

test('equations are numbered through the slides, and those of notes by themselves', async () => {
  const slides = await renderDeck(
    deckOf(
      { body: two, notes: html`${one}` },
      { body: html`${one}${math.display`g = h`}` },
      { body: one, notes: one },
    ),
  );
  const both = (...numbers: string[]) => ({ drawn: numbers, read: numbers });
  expect(slides.map(({ section }) => numbersIn(section))).toEqual([
    both('(1)', '(2)'),
    both('(3)'),
    both('(4)'),
  ]);
  expect(slides.map(({ notes = '' }) => numbersIn(notes))).toEqual([
    both('(N1)'),
    both(),
    both('(N2)'),
  ]);
});

test("an author's tags stand in their rows, and take no number", async () => {
  const lines = math.display`\begin{align} a &= b \tag{7} \\ c &= d \nonumber \\ e &= f \end{align}`;
  const [slide] = await renderDeck(deckOf({ body: lines }));
  expect(numbersIn(slide?.section ?? '')).toEqual({ drawn: ['(1)'], read: ['(7)', '(1)'] });
});

test('nothing is left that a page would count', async () => {
  const [slide] = await renderDeck(deckOf({ body: html`${two}${one}` }));
  expect(slide?.section).not.toMatch(/eqn-num/);
});
