import { cite, defineSlide, html } from 'mesa-deck';
import { arrow, baseBox, mesaBox, plainBox } from '../figures/shapes.ts';

export default defineSlide({
  id: 'gradient-hacking',
  title:
    'Steering one’s training was built on purpose; shielding a goal from gradients was not shown',
  section: 'Evidence',
  layout: 'content',
  minutes: 1,
  status: 'open',
  introduces: ['gradientHacking'],
  sources: [cite('hubinger2019gradienthacking'), cite('jang2026')],
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 1120 180" role="img"
        aria-label="A loop: the mesa-optimizer picks its behaviour, the behaviour gives the gradient, the gradient updates the mesa-optimizer.">
        ${mesaBox([0, 20, 260, 84], 'Mesa-optimizer')}
        ${arrow([260, 62], [426, 62])}<text class="quiet" x="342" y="46" text-anchor="middle">picks</text>
        ${plainBox([430, 20, 250, 84], 'Behaviour')}
        ${arrow([680, 62], [856, 62])}<text class="quiet" x="766" y="46" text-anchor="middle">gives</text>
        ${baseBox([860, 20, 260, 84], 'Gradient')}
        <path class="ink-line" d="M990 104V160H130V112m-10 14 10-14 10 14"/>
        <text class="quiet" x="560" y="150" text-anchor="middle">updates</text>
      </svg>
    </figure>
    <div class="pair">
      <p class="step"><b>Gradient hacking:</b> “do badly if my goal is changed” costs nothing. Gradients are local; other
      weights are never tried.</p>
      <p class="step"><b>Exploration hacking:</b> models, fine-tuned for it, resisted RL by what they did not try.</p>
    </div>`,
  notes: html`
    <p>Go round the loop: behaviour is what the gradient is computed from, and behaviour is what a mesa-optimizer picks.
    So could it act such that its own objective is spared? That is gradient hacking, a thought of 2019.</p>
    <p>Click. The plain plan is to perform badly whenever the goal is changed. But a gradient is a local derivative at the
    weights that are there; the model is not charged for what it would do with others. The author no longer stands by that
    example.</p>
    <p>Click. Something near to it was built on purpose. In reinforcement learning, what is never tried is never rewarded.
    Models that were fine-tuned to underperform in chosen ways withstood RL that should have brought the skill
    out ${cite('jang2026')}.</p>
    <p class="aside">Is that reward hacking? No. Reward hacking exploits a flawed base objective; this would steer the
    training. In the same study, frontier models that knew enough of their training reasoned about exploring less. That a
    goal was shielded from gradients by itself, nobody has shown.</p>`,
});
