import { cite, defineSlide, html } from 'mesa-deck';
import { halfUnveiled } from '../figures/mesa.ts';

export default defineSlide({
  id: 'what-helps',
  title: 'We chose the loss. We did not choose the goal. So look',
  section: 'What now',
  layout: 'columns',
  minutes: 0.8,
  status: 'open',
  sources: [cite('langosco2022'), cite('marks2025'), cite('greenblatt2023control')],
  body: html`
    <div class="stack">
      <p><b>Break the tie:</b> other data, and training that constrains what is learned.</p>
      <p class="step"><b>Look inside:</b> interpretability has found goals that were planted. Grown ones are open.</p>
      <p class="step"><b>Assume the worst,</b> and contain it: control.</p>
    </div>
    ${halfUnveiled()}`,
  notes: html`
    <p>What did we get? Half of the picture is still veiled. Three things help.</p>
    <p>Break the tie: in CoinRun, other data in 2 % of the levels largely did it, and training schemes can constrain what is
    learned.</p>
    <p class="step">Click. Look inside: that is interpretability. Three of four teams found an objective that had been
    planted. Nobody has shown it for one that grew by itself.</p>
    <p class="step">Click. Assume the worst: control keeps a model useful even if it works against us. We chose the loss; we
    did not choose the goal. So look.</p>
    <p class="aside">How worried should I be? The parts have been shown in settings made for them; the whole has not. That is
    reason to look, not reason to know. The audit: ${cite('marks2025')}; control: ${cite('greenblatt2023control')}.</p>`,
});
