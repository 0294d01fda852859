import type { Deck } from '../deck.ts';

/** What the slides are written with: the kit as a deck file has it. */
type Kit = typeof import('../content/templates.ts') &
  typeof import('../content/code.ts') &
  typeof import('../deck.ts');

/** A deck file with as many slides as are asked for. */
export function manySource(id: string, count: number): string {
  return `import * as kit from 'mesa-deck';\nexport default (${many})(kit, '${id}', ${count});\n`;
}

/** Text, a diagram, a formula and code in turn, no two alike. Its source goes into a file as it is. */
function many(kit: Kit, id: string, count: number): Deck {
  const { code, defineDeck, defineSlide, html, math, mermaid } = kit;
  const lines = ['says what it is about', 'says why', 'says how', 'says what follows'];
  const kinds = [
    (n: number) =>
      html`<ul>${lines.map((line) => html`<li class="step">Slide ${n} ${line}.</li>`)}</ul>`,
    (n: number) => mermaid(`What optimizer ${n} makes`)`
      flowchart LR
        data[(Data ${n})] --> sgd[Optimizer ${n}] --> model[Model ${n}] --> search[Search] --> plan[Plan]
    `,
    (n: number) => html`
      <p>Step ${n} of a descent:</p>
      ${math.display`\theta_{${n}} = \theta_t - \eta \, \sum_{i=1}^{${n}} \nabla L_i(\theta_t)`}`,
    (n: number) => code('ts')`
      export function step${n}(theta: number[], rate = ${n}) {
        return theta.map((each) => each - rate * each);
      }
    `,
  ] as const;
  const slides = Array.from({ length: count }, (_, index) =>
    defineSlide({
      id: `slide-${index + 1}`,
      title: `Slide ${index + 1} is one of many`,
      body: kinds[(index % 4) as 0 | 1 | 2 | 3](index + 1),
      notes: html`<p>What is said with slide ${index + 1}.</p>`,
    }),
  );
  return defineDeck({ id, title: 'Many slides', slides });
}
