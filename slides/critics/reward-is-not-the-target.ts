import { cite, defineSlide, html } from 'mesa-deck';
import { arrow, baseBox, plainBox } from '../figures/shapes.ts';

export default defineSlide({
  id: 'reward-is-not-the-target',
  title: 'Reward shapes a model; it need not become its goal',
  section: 'Evidence',
  layout: 'content',
  minutes: 1,
  status: 'contested',
  sources: [cite('turner2022reward')],
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 1120 224" role="img"
        aria-label="A computation in the model makes behaviour, behaviour earns reward, and reward strengthens the computation that came before it. Reward itself is nowhere inside the model.">
        <rect class="panel" x="0" y="0" width="330" height="146" rx="12"/>
        <text class="strong" x="22" y="38">The model</text>
        ${plainBox([40, 58, 250, 66], 'Computation')}
        ${arrow([330, 91], [486, 91])}<text class="quiet" x="408" y="76" text-anchor="middle">makes</text>
        ${plainBox([490, 58, 230, 66], 'Behaviour')}
        ${arrow([720, 91], [876, 91])}<text class="quiet" x="798" y="76" text-anchor="middle">earns</text>
        ${baseBox([880, 58, 240, 66], 'Reward')}
        <path class="ink-line" d="M1000 124v70H165V128m-9 14l9 -14l9 14"/>
        <text class="quiet" x="582" y="182" text-anchor="middle">strengthens what came before it</text>
      </svg>
    </figure>
    <div class="pair">
      <p>Valuing reward is one thing that could be reinforced, among many.</p>
      <p class="step">Goals can differ from reward. Whether they do by default is disputed.</p>
    </div>`,
  notes: html`
    <p>This is the first of the critics, and in part an ally. Point at the loop: reward is a chisel. It
    strengthens what led to it. It is not handed to the model as something to like.</p>
    <p>The author keeps the claim to model-free policy gradients, such as PPO. Click: it agrees that goals
    and reward can come apart. It doubts that what grows is a single objective with a search behind it.</p>
    <p class="aside">Can a model not learn to want reward? Yes, it can; an objection says that learning
    across tasks may produce exactly an inner learner of that kind. That nothing makes it the default is one side's
    claim.</p>`,
});
