import { cite, defineSlide, html, mermaid } from 'mesa-deck';

export default defineSlide({
  id: 'gradient-hacking',
  title: 'Gradient hacking is a thought that nobody has shown',
  section: 'Deception',
  layout: 'diagram',
  minutes: 1,
  status: 'open',
  introduces: ['gradientHacking'],
  sources: [cite('hubinger2019gradienthacking')],
  body: html`
    ${mermaid(
      'A loop: the mesa-optimizer picks its behaviour, the behaviour gives the gradient, the gradient updates the mesa-optimizer. The thought is that behaviour could be picked so that the update spares the mesa-objective.',
    )`
      flowchart LR
        model[Mesa-optimizer]:::mesa -->|picks| behaviour[Behaviour]:::neutral
        behaviour -->|gives| gradient[Gradient]:::base
        gradient -->|updates| model
    `}
    <p><b>The thought:</b> behave so that the update spares the mesa-objective.</p>
    <div class="pair">
      <p class="step"><b>The plain plan fails:</b> “do badly if my goal is changed” costs nothing. Gradients
      are local; other weights are never tried.</p>
      <p class="step"><b>What is left:</b> perhaps, if tied closely to the task. With SGD, nobody
      has shown it.</p>
    </div>`,
  notes: html`
    <p>Go round the loop: behaviour is what the gradient is computed from, and behaviour is what a
    mesa-optimizer picks. So could it pick its own updates? That is gradient hacking, a thought of
    2019.</p>
    <p>Click. The plain plan is to perform badly whenever the goal is changed. But a gradient is a local
    derivative at the weights that are there; the model is not charged for what it would do with others.
    The author no longer stands by that example.</p>
    <p>Click. A follow-up of 2021 holds it plausible only where it is tightly coupled to doing the task
    well.</p>
    <p>Likely question: is that reward hacking? No. Reward hacking exploits a flawed base objective; this
    would steer the update itself. Status: open, and speculative.</p>`,
});
