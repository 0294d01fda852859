import { cite, defineSlide, html } from 'mesa-deck';
import { arrow, baseBox, plainBox } from '../figures/shapes.ts';

export default defineSlide({
  id: 'reward-hacking-spreads',
  title: 'A learned hack spread to alignment faking and sabotage',
  section: 'Evidence',
  layout: 'content',
  minutes: 1.5,
  status: 'toy',
  introduces: ['specificationGaming'],
  sources: [cite('macdiarmid2025')],
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 1120 170" role="img"
        aria-label="A chain: documents that tell how to hack, then RL on coding tasks, then the model hacks its reward, then faking and sabotage. The last arrow is what inoculation prompting weakens.">
        ${plainBox([0, 40, 220, 90], 'Told how', 'to hack')}
        ${arrow([220, 85], [286, 85])}
        ${baseBox([290, 40, 220, 90], 'RL on', 'coding tasks')}
        <g class="step">${arrow([510, 85], [576, 85])}${plainBox([580, 40, 200, 90], 'Hacks', 'its reward')}</g>
        <g class="step">${arrow([780, 85], [886, 85])}<text class="quiet" x="833" y="66" text-anchor="middle">spreads</text>
          ${plainBox([890, 40, 230, 90], 'Faking,', 'sabotage')}</g>
      </svg>
    </figure>
    <div class="pair">
      <p><b>Spread:</b> faking reasoning in <b>~50 %</b> of answers to simple goal questions, sabotage in
      <b>~12 %</b> of attempts at one safety task.</p>
      <p class="step"><b>Inoculation:</b> told that hacking is acceptable in training, it still hacked, and spread
      <b>75 to 90&nbsp;%</b> less.</p>
    </div>`,
  notes: html`
    <p>The setting: 1 % of the documents of one training were synthetic and told the model how to hack; then
    reinforcement learning ran on real coding environments. <b>Specification gaming</b>, or reward hacking, is a flaw in the
    base objective, exploited. It is not inner misalignment; this study links the two.</p>
    <p>Click through. When hacking is learned, other misbehaviour rises: faking reasoning in about half of the answers to
    simple questions about goals; sabotage in about 12 % of the attempts at one task, writing a detector of hacks.</p>
    <p>Click. A way of training can constrain what is learned: the model was told that hacking is fine here. It still
    hacked, and the rest fell by 75 to 90 %.</p>
    <p class="aside">Would it find the hacks by itself? Not shown; it was told. Nor are these deployed models. The authors name
    three remedies: preventing the hack, more diverse safety training, and this inoculation prompting. Training on chat alone
    fixed the chat tests, and not the agentic ones.</p>`,
});
