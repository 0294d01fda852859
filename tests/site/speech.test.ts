import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { speakFormula } from '../../src/site/print/speech/formula.ts';
import { kitLanguages } from '../../src/words/languages.ts';

const mathml = (tex: string) =>
  /<math.*<\/math>/s.exec(katex.renderToString(tex, { output: 'mathml' }))?.[0] ?? '';
const said = (tex: string, lang = 'en') => speakFormula(mathml(tex), kitLanguages.wordIn(lang));

describe('a formula on paper is read as one says it:', () => {
  test.each([
    [
      String.raw`\theta^* = \operatorname*{arg\,min}_\theta L(\theta)`,
      'theta star equals arg min over theta of L of theta',
    ],
    [String.raw`P(A \mid B) \ge 1 - \rho`, 'P of A given B is at least 1 minus rho'],
    [String.raw`\sum_{i=1}^n x_i^2`, 'the sum from i equals 1 to n of x sub i squared'],
    [String.raw`\frac{\partial L}{\partial \theta}`, 'partial L over partial theta'],
    [
      String.raw`W = \frac{\rho}{2(1-\rho)}`,
      'W equals the fraction rho, over 2 open bracket 1 minus rho close bracket, end of fraction',
    ],
    [String.raw`O_{\mathrm{mesa}} \approx \hat x'`, 'O sub mesa is about x hat prime'],
    [
      String.raw`|x - y|^2 + \lVert z \rVert_2`,
      'the absolute value of x minus y, squared plus the norm of z, sub 2',
    ],
    [
      String.raw`f(x) = \begin{cases} 1 & x > 0 \\ 0 \end{cases}`,
      'f of x equals rows: 1, x is greater than 0; 0',
    ],
    [
      String.raw`\sqrt{x^2 + y^2} \in \mathbb R^n`,
      'the root of x squared plus y squared, end of root, in R to the n',
    ],
  ])('%s', (tex, words) => {
    expect(said(tex)).toBe(words);
  });

  test('in the language of the deck, and with no sign left', () => {
    const tex = String.raw`\theta_t^2 \le \frac{1}{2} \sum_i \Delta_i`;
    expect(said(tex, 'de')).toBe(
      'Theta Index t Quadrat höchstens 1 durch 2 Summe über i von großes Delta Index i',
    );
    for (const lang of ['en', 'de', 'he', 'ja'])
      expect(said(tex, lang)).not.toMatch(/[\p{Sm}\p{Script=Greek}^_]/u);
  });

  test('and what is no MathML is left as it is', () => {
    expect(speakFormula('<math>', kitLanguages.wordIn('en'))).toBeUndefined();
  });
});
