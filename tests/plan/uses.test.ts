import { defineFigure, defineNotation, figure, html, math, mermaid, unsafeHtml } from 'mesa-deck';
import { expect, test } from 'vitest';
import { plainOf } from '../../src/plan/letters.ts';
import { countWords, spokenIn, textOf } from '../../src/plan/text.ts';
import { symbolsIn, termsIn } from '../../src/plan/uses.ts';

test('the text of content is what is read, and nothing else', () => {
  const content = html`
    <p>One <b class="base">two</b>three, ${'a < b & c'}<br>four ${5}</p>
    ${[html`<li>five</li>`, null, false, math`\x`]}
    <svg viewBox="0 0 1 1"><text>drawn</text></svg><p title="${'no'}">six&nbsp;&amp; seven</p>
    ${unsafeHtml('a test', '<i>eight</i>')}${mermaid('alt')`flowchart LR
      a --> b`}`;
  expect(textOf(content)).toBe('One twothree, a < b & c four 5 five six & seven eight');
  expect(countWords('One two – three, 4 …')).toBe(4);
  // Languages without spaces are parted by what a dictionary knows.
  expect(
    countWords('学習は探索を生み出すことがあり、誰も書いていない目的を追いかけます'),
  ).toBeGreaterThan(9);
  // As Thai has them: the crossing between islands takes long.
  expect(countWords('การเดินเรือระหว่างเกาะ ใช้เวลานาน')).toBe(8);
  expect(countWords('base-case 학습은 탐색을 만든다')).toBe(4);
});

const of = (name: string, tex?: string) =>
  ({ name, meaning: name, role: 'neutral', ...(tex ? { tex } : {}) }) as const;
const notation = defineNotation({
  rate: of('rate', 'r'),
  optimizer: of('optimizer'),
  mesa: of('mesa-optimizer'),
  gap: of('inner gap'),
});

test('symbols are found in formulas, by their whole name', () => {
  expect(symbolsIn(html`${math`\rate + \rate_1`}`, notation)).toEqual(['rate']);
  expect(symbolsIn(html`rate ${math`\rates \alpha \constructor \optimizer`}`, notation)).toEqual(
    [],
  );
});

test('terms are found in text and diagrams, the longest first', () => {
  expect(termsIn(html`<p>A <b>mesa</b>-optimizer</p>`, notation)).toEqual(['mesa']);
  expect(termsIn(html`<p>Mesa-optimizers are optimizers</p>`, notation)).toEqual([
    'optimizer',
    'mesa',
  ]);
  expect(termsIn(html`<p>preoptimizers, the inner and the gap</p>`, notation)).toEqual([]);
  const drawn = mermaid('alt')`flowchart LR
    a[Inner gap] --> b
    %% step: optimizer`;
  expect(termsIn(drawn, notation)).toEqual(['gap']);
});

test('a symbol is written plainly as it is seen', () => {
  const forms = [
    '\\rho^\\dagger',
    '\\eta^*',
    '\\hat S',
    'V_\\infty',
    '\\mathcal{O}_{\\text{base}}',
    '\\varepsilon',
  ];
  expect(forms.map(plainOf)).toEqual(['ρ†', 'η*', 'Ŝ', 'V_∞', 'O_base', 'ε']);
  // An article, a command that has no letter, an argument.
  expect(['a', '\\sum', 'x_{#1}'].map(plainOf)).toEqual([undefined, undefined, undefined]);
});

const letters = defineNotation({
  payoff: of('payoff', '\\rho'),
  bend: of('bend', '\\rho^\\dagger'),
  episodes: of('episodes', 'T'),
  described: of('description', 'a'),
});

test('symbols are found in the labels of pictures, figures and diagrams', () => {
  const picture = html`<svg viewBox="0 0 9 9"><text x="1">bend <tspan>ρ†</tspan></text></svg>`;
  expect(symbolsIn(picture, letters)).toEqual(['bend']);
  const live = figure(
    defineFigure({
      id: 'a',
      alt: 'T in words is no label',
      caption: 'A caption',
      width: 9,
      height: 9,
      controls: [
        { name: 'rho', label: 'payoff ρ', kind: 'range', min: 0, max: 1, step: 1, value: 0 },
      ],
      uses: ['described'],
      run: () => [0],
      draw: () => html`<text>T = 20</text>`,
      say: () => 'a result',
    }),
  );
  expect(symbolsIn(html`<div>${live}</div>`, letters)).toEqual(['described', 'payoff']);
  const drawn = mermaid('alt')`flowchart LR
    T[first] -->|after T| b`;
  expect(symbolsIn(drawn, letters)).toEqual(['episodes']);
  expect(symbolsIn(mermaid('alt')`flowchart LR\n T[one] --> a[two]`, letters)).toEqual([]);
  expect(symbolsIn(html`<p>T and ρ in a text may be anything.</p>`, letters)).toEqual([]);
});

test('what is said of notes is all but asides', () => {
  const notes = html`<p>Say <b>this</b>.</p><p class="aside">For a <i>question</i>.</p><p class="step">And this.</p>`;
  expect(spokenIn(notes)).toBe('Say this. And this.');
  expect(spokenIn(null)).toBe('');
});
