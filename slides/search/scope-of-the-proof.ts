import { cite, defineSlide, type Html, html, status } from 'mesa-deck';

/** A model of so many layers, with the method that it is said to follow. */
function layers(alt: string, count: number, method: string): Html {
  const gap = count > 5 ? 4 : 8;
  const height = (96 - gap * (count - 1)) / count;
  const boxes = Array.from({ length: count }, (_, i) => {
    const y = Math.round(96 - (i + 1) * height - gap * i);
    return html`<rect class="neutral-mark" x="2" y="${y + 2}" width="120" height="${Math.round(height)}" rx="${gap}"/>`;
  });
  return html`<figure class="picture">
      <svg viewBox="0 0 330 102" role="img" aria-label="${alt}">
        ${boxes}<text class="strong" x="146" y="58">${method}</text>
      </svg>
    </figure>`;
}

export default defineSlide({
  id: 'scope-of-the-proof',
  title: 'A gradient step is proved for one linear layer, and disputed beyond it',
  section: 'Learned search',
  layout: 'columns',
  minutes: 1.2,
  status: 'contested',
  body: html`
    <div class="stack">
      <h3>One linear layer</h3>
      ${layers('A single layer: one gradient step', 1, '= one step')}
      <p>${status('established')}</p>
      <p class="small">Gaussian inputs; preconditioned ${cite('ahn2023')}, and reached by
      gradient flow ${cite('zhang2024trained')}.</p>
    </div>
    <div class="stack step">
      <h3>Several layers</h3>
      ${layers('Four layers: like Newton’s method', 4, '≈ Newton')}
      <p>${status('contested')}</p>
      <p class="small">Trained ones were found to track an iterative Newton method ${cite('fu2023')}.</p>
    </div>
    <div class="stack step">
      <h3>A language model</h3>
      ${layers('Ten layers: unlike a gradient step', 10, 'unlike one step')}
      <p>${status('contested')}</p>
      <p class="small">LLaMA-7B differs, for one in how the order of examples matters ${cite('shen2024')}.</p>
    </div>`,
  notes: html`
    <p>How far does the result carry? Three models, from the left to the right; watch the mark below each.</p>
    <p>One linear layer on random linear regression: the best weights are one step of preconditioned gradient
    descent, plain where inputs have no direction ${cite('mahankali2023')}, and gradient flow from a suitable start
    reaches them although the loss isn't convex. Theorems, for Gaussian inputs.</p>
    <p class="step">Click. With several layers the theory has certain critical points only, and trained transformers were
    found to track an iterative Newton method instead. Still an optimizer, another one.</p>
    <p class="step">Click. In LLaMA-7B learning from a prompt and gradient descent behave differently, for instance when
    examples change places.</p>
    <p class="aside">So is in-context learning gradient descent? For one linear layer yes, in general that is
    disputed. Don't say it without the name of the model.</p>
    <p class="aside">Earlier work showed that transformers trained from scratch learn linear functions in context about as well as least squares ${cite('garg2022')}, and which algorithm they match depends on depth and noise ${cite('akyurek2022')}. Small sequence models have been taken apart and show layers that build an objective and then solve it ${cite('vonoswald2023uncovering')}.</p>`,
});
