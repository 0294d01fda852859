import { cite, defineSlide, html, status } from 'mesa-deck';

export default defineSlide({
  id: 'scope-of-the-proof',
  title: 'A gradient step is proved for one linear layer, and disputed beyond it',
  section: 'Learned search',
  layout: 'compare',
  minutes: 1.2,
  status: 'contested',
  body: html`
    <table>
      <thead>
        <tr><th scope="col">Model</th><th scope="col">What is known</th><th scope="col">Status</th></tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">One linear layer</th>
          <td>Gaussian inputs: best is one preconditioned step ${cite('ahn2023')}; gradient flow gets there from a
          suitable start ${cite('zhang2024trained')}</td>
          <td>${status('established')}</td>
        </tr>
        <tr class="step">
          <th scope="row">Several layers</th>
          <td>Found to track Newton's method ${cite('fu2023')}</td>
          <td>${status('contested')}</td>
        </tr>
        <tr class="step">
          <th scope="row">A language model</th>
          <td>LLaMA-7B differs, for one in how the order of examples matters ${cite('shen2024')}</td>
          <td>${status('contested')}</td>
        </tr>
      </tbody>
    </table>`,
  notes: html`
    <p>How far does the result carry? Read the rows from top to bottom and watch the mark on the right.</p>
    <p>One linear layer on random linear regression: the best weights are one step of preconditioned gradient
    descent, plain where inputs have no direction ${cite('mahankali2023')}, and gradient flow from a suitable start
    reaches them although the loss isn't convex. Theorems, for Gaussian inputs.</p>
    <p>Click. With several layers the theory has certain critical points only, and trained transformers were
    found to track an iterative Newton method instead. Still an optimizer, another one.</p>
    <p>Click. In LLaMA-7B learning from a prompt and gradient descent behave differently, for instance when
    examples change places.</p>
    <p class="aside">So is in-context learning gradient descent? For one linear layer yes, in general that is
    disputed. Don't say it without the first column.</p>
    <p class="aside">Earlier work showed that transformers trained from scratch learn linear functions in context about as well as least squares ${cite('garg2022')}, and which algorithm they match depends on depth and noise ${cite('akyurek2022')}. Small sequence models have been taken apart and show layers that build an objective and then solve it ${cite('vonoswald2023uncovering')}.</p>`,
});
