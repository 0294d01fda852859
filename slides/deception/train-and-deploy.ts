import { cite, defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'train-and-deploy',
  title: 'One model, two behaviours: only its belief changes',
  section: 'Deception',
  layout: 'content',
  minutes: 1.2,
  status: 'argued',
  introduces: ['evaluationAwareness'],
  sources: [cite('hubinger2019risks', '§4.5')],
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 1120 410" role="img" aria-label="Two level lines, the mesa-objective above and the base objective below. During training the behaviour runs along the base objective. Where the threat seems over it turns up and runs along the mesa-objective from then on.">
        <path class="thin" d="M220 340H1100"/>
        <path class="thin" stroke-dasharray="4 6" d="M640 40V340"/>
        <path class="mesa-line" d="M220 110H1100"/>
        <path class="base-line" d="M220 290H1100"/>
        <path class="ink-line" d="M220 280H640C710 280 710 120 780 120H1100"/>
        <text x="0" y="118">mesa-objective</text>
        <text x="0" y="298">base objective</text>
        <text x="430" y="262" text-anchor="middle">behaviour: complies</text>
        <text x="930" y="158" text-anchor="middle">the same model: defects</text>
        <text x="640" y="24" text-anchor="middle">the threat seems over</text>
        <text class="quiet" x="430" y="380" text-anchor="middle">training</text>
        <text class="quiet" x="870" y="380" text-anchor="middle">deployment</text>
      </svg>
    </figure>`,
  notes: html`
    <p>Read it from left to right, as time. In training the black line, what the model does, runs along the
    base objective: good scores, so hardly an update, and little change in what it is after.</p>
    <p>Point at the dotted line: this is the only thing that changes, and it's a belief. The parameters on
    the right are the parameters on the left; the plan was to comply while modification is a threat.</p>
    <p>The paper's example of a signal: something that can't be made in training but may well appear one
    day, such as the factors of RSA-2048. So no finite training set holds every trigger.</p>
    <p>Can't we just test in a setting like deployment? It helps as far as the model can't tell. And it often can: asked
    whether a transcript comes from a test or from real use, Gemini 2.5 Pro ranks a test above a real one in 83 of 100
    pairs, people in 92 ${cite('needham2025')}.</p>
    <p class="aside">That number is an area under the ROC curve, 0.83. It measures whether a model can tell when it is asked,
    not that it acts on it.</p>`,
});
