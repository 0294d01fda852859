import { defineNotation, html, math, mermaid, unsafeHtml } from 'mesa-deck';
import { expect, test } from 'vitest';
import { countWords, textOf } from '../../src/plan/text.ts';
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
