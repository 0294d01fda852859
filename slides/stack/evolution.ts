import { cite, defineSlide, html } from 'mesa-deck';
import { arrow, baseBox, mesaBox } from '../figures/shapes.ts';

export default defineSlide({
  id: 'evolution',
  title: 'Evolution illustrates the stack; what it proves is disputed',
  section: 'The stack',
  layout: 'content',
  minutes: 1,
  status: 'contested',
  sources: [cite('hubinger2019risks', '§1'), cite('pope2022evolution')],
  body: html`
    <figure class="picture">
      <svg viewBox="0 30 1120 140" role="img"
        aria-label="Fitness scores natural selection, which built human brains; brains pursue food, sex and status. The first two are the base side, the last two the mesa side.">
        ${baseBox([0, 60, 190, 90], 'Fitness')}
        ${arrow([190, 105], [296, 105])}<text class="quiet" x="244" y="90" text-anchor="middle">scores</text>
        ${baseBox([300, 60, 220, 90], 'Selection')}
        <g class="step">
          ${arrow([520, 105], [616, 105])}<text class="quiet" x="568" y="90" text-anchor="middle">built</text>
          ${mesaBox([620, 60, 190, 90], 'Brains')}
          ${arrow([810, 105], [926, 105])}<text class="quiet" x="868" y="90" text-anchor="middle">pursue</text>
          ${mesaBox([930, 60, 190, 90], 'Food, sex,', 'status')}
        </g>
      </svg>
    </figure>
    <div class="step stack">
      <p><b>Critics answer:</b></p>
      <div class="pair">
        <ul>
          <li>Learning within a life is closer to SGD</li>
          <li>We are still fairly good at fitness</li>
        </ul>
        <ul>
          <li>Breeding is steered, and partly works</li>
          <li>It is one data point</li>
        </ul>
      </div>
    </div>`,
  notes: html`
    <p>The example that everybody knows. Selection scores genetic fitness and nothing else. Click: it built
    brains that search, and they pursue food, sex and status, which used to go along with fitness.
    Contraception shows the two coming apart.</p>
    <p>Click, and be fair to the critics. How a child learns from reward is nearer to SGD than how genes are
    selected ${cite('pope2022evolution')}. Evolution had no engineer; selective breeding has one, and it
    partly works. People survive, and most want children. And it happened once.</p>
    <p>Take the picture and leave the inference: nothing later in this talk rests on it.</p>
    <p class="aside">A further objection: evolution could not set the circuits of a brain directly, and culture,
    not misalignment, explains our jump ${cite('pope2023sharp')}. The paper itself uses evolution to make the
    two levels easy to picture.</p>`,
});
