import { cite, defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'correct-specification',
  title: 'Correct specifications are not enough for correct goals',
  section: 'Evidence',
  layout: 'columns',
  minutes: 1,
  status: 'toy',
  sources: [cite('shah2022')],
  body: html`
    <div class="stack">
      <h3>Specification gaming</h3>
      <p>The <b class="base">specification</b> is wrong, and the model exploits it.</p>
      <p class="muted">Mend the objective.</p>
    </div>
    <div class="stack step">
      <h3>Goal misgeneralization</h3>
      <p>The specification is right. A goal that did well in training is pursued, with skill, where it does badly.</p>
      <p class="muted">Mending the objective changes nothing.</p>
    </div>`,
  notes: html`
    <p>Left: reward hacking, a flaw in what we ask for. It belongs to the outer gap. Click. Right: what we ask for is
    fine, in every training episode, and the model takes something else from it.</p>
    <p>The definition needs no mesa-optimizer: a learned program that competently pursues an undesired goal which
    did well in training and does badly in new situations.</p>
    <p>Tell one example. In Cultural Transmission a 3D agent learns to follow a partner who knows the way. Paired with
    an anti-expert it follows just as faithfully. The paper has cases beyond RL too, such as evaluating
    expressions with a language model.</p>
    <p>Likely question: does it always happen? No. With the coin spread over the right-hand part of the level in training,
    an agent generalised correctly. These are proofs of existence, not of frequency.</p>`,
});
