import { cite, defineSlide, html } from 'mesa-deck';
import { arrow, baseBox, mesaBox, plainBox } from '../figures/shapes.ts';

export default defineSlide({
  id: 'mesa-not-meta',
  title: 'Meta-learning sets out to build a learned optimizer',
  section: 'The stack',
  layout: 'content',
  minutes: 0.8,
  status: 'established',
  sources: [cite('duan2016')],
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 1120 400" role="img"
        aria-label="Two loops. The slow one is training, once per task: the base optimizer updates the weights of the learner, and gets its score. The fast one runs within a task, with the weights fixed: the learner tries, sees the result and adapts.">
        ${baseBox([0, 150, 240, 90], 'Base optimizer')}
        ${arrow([240, 176], [416, 176])}<text class="quiet" x="330" y="160" text-anchor="middle">weights</text>
        ${arrow([420, 214], [244, 214])}<text class="quiet" x="330" y="250" text-anchor="middle">score</text>
        <text class="base-word" x="120" y="290" text-anchor="middle">slow: once per task</text>
        <rect class="panel" x="420" y="20" width="700" height="360" rx="12"/>
        <g class="step">
          ${mesaBox([450, 150, 250, 90], 'Learned learner')}
          ${arrow([700, 176], [856, 176])}<text class="quiet" x="778" y="160" text-anchor="middle">tries</text>
          ${arrow([860, 214], [704, 214])}<text class="quiet" x="778" y="250" text-anchor="middle">result</text>
          ${plainBox([860, 150, 230, 90], 'One task')}
          <text class="mesa-word" x="770" y="318" text-anchor="middle">fast: within a task, weights fixed</text>
        </g>
      </svg>
    </figure>
    <p class="step">Here somebody wanted it. The worry is the same thing <em>unasked</em>.</p>`,
  notes: html`
    <p>The two words are easy to mix up. Meta is one level out, mesa one level in. In meta-learning both meet,
    so it is a good place to see the difference.</p>
    <p>Point at the <b class="base">slow loop</b>: training over many tasks, with an update of the weights.
    Click, the <b class="mesa">fast loop</b>: within one task the network gets better with its weights fixed.
    RL² is built like this: a recurrent network, trained by reinforcement learning (RL), whose activations
    carry a second, faster RL algorithm ${cite('duan2016')}.</p>
    <p>So here somebody wanted a learned optimizer. The worry of this talk is the same structure where nobody
    asked for it, and nobody looked at what it searches for.</p>
    <p class="aside">Which of the two is “meta”? The slow loop, seen from the learner; it is our base
    optimizer. Whether the fast loop is an optimizer by the definition of the paper, a search with a
    represented objective, the results do not say.</p>`,
});
