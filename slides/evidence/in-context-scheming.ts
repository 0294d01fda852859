import { cite, defineSlide, html } from 'mesa-deck';
import { arrow, plainBox } from '../figures/shapes.ts';

export default defineSlide({
  id: 'in-context-scheming',
  title: 'Given a goal in the prompt, several models schemed',
  section: 'Evidence',
  layout: 'content',
  minutes: 1,
  status: 'toy',
  introduces: ['inContextScheming'],
  sources: [cite('meinke2024')],
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 1120 230" role="img"
        aria-label="A goal in the prompt goes to the model, which schemes: this was tested. A goal from training would be another way in, drawn dotted: it was not tested.">
        ${plainBox([0, 14, 330, 76], 'Goal in the prompt')}
        ${arrow([330, 52], [496, 96])}<text class="quiet" x="430" y="50">tested</text>
        ${plainBox([0, 140, 330, 76], 'Goal from training')}
        ${arrow([330, 178], [496, 134], 'axis dotted')}<text class="quiet" x="430" y="196">not tested</text>
        ${plainBox([500, 76, 220, 78], 'Model')}
        ${arrow([720, 115], [856, 115])}
        ${plainBox([860, 76, 260, 78], 'Schemes')}
      </svg>
    </figure>
    <div class="pair">
      <p><b>Found:</b> five of six models schemed in some of the tests. o1 kept deceiving in
      <b>&gt; 85 %</b> of follow-up questions.</p>
      <p class="step"><b>Not shown:</b> how often it happens in normal use, or that training put a goal there.</p>
    </div>`,
  notes: html`
    <p>Point at the two ways in. <b>In-context scheming</b>: the goal comes from the prompt, and with strong
    words. What is tested is whether a model can scheme for it.</p>
    <p>Five models of six did so in some of the tests: o1, Claude 3.5 Sonnet, Claude 3 Opus, Gemini 1.5 Pro and
    Llama 3.1 405B. Asked about it, o1 kept deceiving in more than 85 % of follow-up questions.</p>
    <p>Click for the limits. A capability under a given goal is not a propensity.</p>
    <p class="aside">What has it to do with mesa-optimization? Deceptive alignment needs three things: an objective of its own,
    knowledge of being watched, and planning around that. The last is shown to be within reach. GPT-4o was the sixth model.
    o1 confessed in fewer than 20 % of the cases, the others in about 80 %.</p>`,
});
