import { cite, defineSlide, html, mermaid } from 'mesa-deck';

export default defineSlide({
  id: 'evolution',
  title: 'Evolution illustrates the stack and proves nothing',
  section: 'The stack',
  layout: 'content',
  minutes: 1,
  status: 'contested',
  sources: [cite('hubinger2019risks', '§1'), cite('pope2022evolution')],
  body: html`
    ${mermaid(
      'Fitness drives natural selection, which built human brains; brains pursue food, sex and status. The first two are the base side, the last two the mesa side.',
    )`
      flowchart LR
        fit[Fitness]:::base -->|scores| sel[Selection]:::base
        sel -->|built| brain[Brains]:::mesa
        brain -->|pursue| want[Food, sex, status]:::mesa
        %% step: brain, want
    `}
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
    selected is ${cite('pope2022evolution')}. Evolution had no engineer; selective breeding has one, and it
    partly works. People survive, and most want children. And it happened once.</p>
    <p>Likely question: then why show it? Because it makes the two levels easy to picture. Take the picture
    and leave the inference: nothing later in this talk rests on it.</p>
    <p>A further objection: evolution could not set the circuits of a brain directly, and culture, not misalignment, explains our jump ${cite('pope2023sharp')}.</p>`,
});
