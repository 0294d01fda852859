import { cite, defineSlide, html } from 'mesa-deck';
import { arrow, mesaBox, plainBox } from '../figures/shapes.ts';

export default defineSlide({
  id: 'better-instruments',
  title: 'Interpretability would read the objective, not the behaviour',
  section: 'What now',
  layout: 'content',
  minutes: 1,
  status: 'open',
  sources: [cite('macdiarmid2024probes'), cite('marks2025'), cite('goldowskydill2025')],
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 1120 350" role="img"
        aria-label="Two ways to know a model. Tests see its behaviour, outside of the model. Probes and audits look inside the model, where the mesa-objective would be.">
        <rect class="panel" x="480" y="110" width="420" height="240" rx="12"/>
        <text class="strong" x="504" y="152">The model</text>
        ${plainBox([960, 190, 160, 76], 'Behaviour')}
        ${arrow([900, 228], [956, 228])}
        ${plainBox([0, 0, 320, 76], 'Tests')}
        <path class="ink-line" d="M320 38H1040V184m-10-14 10 14 10-14"/>
        <g class="step">
          ${plainBox([0, 190, 320, 76], 'Probes, audits')}
          ${arrow([320, 228], [566, 228])}
          ${mesaBox([570, 184, 260, 88], 'Mesa-objective')}
        </g>
      </svg>
    </figure>
    <p>Shown on goals that were planted, and deception that was prompted. Whether it carries over to goals that grew by
    themselves is open.</p>`,
  notes: html`
    <p>A test observes behaviour, and behaviour ties. Click: an instrument that looks inside is a different kind of
    evidence; it can differ where behaviour does not. That is what interpretability is for.</p>
    <p>So far: a linear probe made from one generic question separates planted defection almost perfectly; probes on prompted
    deception come close ${cite('goldowskydill2025')}; three of four audit teams found an objective that had been trained
    in.</p>
    <p>The limit is the same for all: goals that were planted or prompted. They may stand out because of that.</p>
    <p class="aside">What would convince you? An instrument that is tested blind on goals nobody planted. One later paper suggests
    that probes catch a model that lies and miss one that believes in what it does ${cite('haralambiev2026')}; it is one
    source, so treat it as a hint.</p>`,
});
