import { cite, defineSlide, html, math } from 'mesa-deck';

/** Exact losses of the layer of `models/linear-attention.ts` (seeds 1, 2, 3), every 50 updates. */
export const runs = [
  [1.65, 1.31, 0.92, 0.593, 0.547, 0.547, 0.549, 0.546, 0.546, 0.552, 0.547],
  [1.675, 1.402, 1.207, 0.907, 0.581, 0.547, 0.551, 0.553, 0.551, 0.547, 0.546],
  [1.663, 1.376, 1.063, 0.765, 0.555, 0.551, 0.562, 0.548, 0.551, 0.546, 0.55],
];

const left = 64;
const right = 620;
const bottom = 380;
const y = (loss: number) => Math.round(bottom - loss * 200);
const path = (losses: readonly number[]) =>
  losses.map((loss, i) => `${i ? 'L' : 'M'}${left + i * 55.6} ${y(loss)}`).join('');

export default defineSlide({
  id: 'sgd-finds-the-step',
  title: 'In a small layer, training finds that step: the loss comes down to 20/37',
  section: 'Learned search',
  layout: 'figure',
  minutes: 1.5,
  status: 'toy',
  introduces: ['stepSize', 'secondMoment'],
  sources: [cite('ahn2023'), cite('mahankali2023')],
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 640 450" role="img"
        aria-label="Mean squared error against updates, three seeds. All start at about 1.65 and fall within 300 updates to the line at 20/37, the loss of one gradient step, and stay within about two per cent of it.">
        <path class="thin" d="M${left} 20V${bottom}H${right}"/>
        <text x="50" y="${y(1.5) + 8}" text-anchor="end">1.5</text>
        <text x="50" y="${y(1) + 8}" text-anchor="end">1</text>
        <text x="50" y="${y(0) + 8}" text-anchor="end">0</text>
        <text x="80" y="38" class="quiet">mean squared error</text>
        ${runs.map((losses) => html`<path class="base-line" d="${path(losses)}"/>`)}
        <path class="mesa-line" d="M${left} ${y(20 / 37)}H${right}"/>
        <text x="${right}" y="${y(20 / 37) - 18}" text-anchor="end">one gradient step: 20/37</text>
        <text x="${left}" y="424" text-anchor="middle">0</text>
        <text x="${right}" y="424" text-anchor="end">500 updates</text>
      </svg>
    </figure>
    <div>
      <p>With ${math`\secondMoment = \tfrac1n\sum_i x_i x_i^\top`}, the best layer answers</p>
      ${math.display`\hat y = \stepSize\; \query^\top\, \secondMoment\, \task`}
      <p>that is, one step of size ${math`\stepSize = \tfrac{75}{37}`}.</p>
      <p class="step small">No layer of this kind does better on these tasks.</p>
    </div>`,
  notes: html`
    <p>A layer that can be a gradient step need not become one. Here it does: 5 inputs, 10 examples, a linear
    function without noise, 42 parameters, three seeds, trained by Adam. Point at the three curves, then at the line
    they come down to: 20/37, or 0.5405, is the raw mean squared error of the best single gradient step. After 500
    updates they are one to two per cent above it; the training goes on.</p>
    <p>Read the formula: ${math`\secondMoment \task`} is the direction of the gradient, because
    ${math`y = \task^\top x`}; ${math`\stepSize`} is how far to go. Nobody wrote the inner loss into the code.</p>
    <p class="aside">Isn't 0.54 bad? Least squares would get 0. One step is the best that this architecture can do: for
    Gaussian inputs it is proved in the papers cited, and also that gradient flow from a suitable start gets
    there ${cite('zhang2024trained')}; for our uniform inputs the same sum gives 75/37 and 20/37.</p>`,
});
