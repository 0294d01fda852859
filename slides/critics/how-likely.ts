import { cite, defineSlide, html } from 'mesa-deck';

const x = (percent: number) => 40 + 10.4 * percent;

export default defineSlide({
  id: 'how-likely',
  title: 'Careful people give answers from under 1\u00a0% to “the default”, to different questions',
  section: 'Evidence',
  layout: 'content',
  minutes: 1,
  status: 'contested',
  sources: [cite('hubinger2022likely'), cite('davidw2023'), cite('carlsmith2023')],
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 1120 380" role="img"
        aria-label="An axis from 0 to 100 per cent with three published answers and the question of each. DavidW, below 1 per cent: deceptive alignment by default, for transformative AI. Carlsmith, about 25 per cent: scheming, under stated conditions. Hubinger gives no number, drawn as an arrow to the right: which of three kinds of model training favours.">
        <path class="axis" d="M${x(0)} 330H${x(100)}M${x(0)} 320v20M${x(25)} 320v20M${x(50)} 320v20M${x(100)} 320v20"/>
        <text class="quiet" x="${x(0)}" y="372" text-anchor="middle">0</text>
        <text class="quiet" x="${x(25)}" y="372" text-anchor="middle">25 %</text>
        <text class="quiet" x="${x(50)}" y="372" text-anchor="middle">50 %</text>
        <text class="quiet" x="${x(100)}" y="372" text-anchor="end">100 %</text>
        <circle cx="${x(0.5)}" cy="40" r="10"></circle><path class="thin" d="M${x(0.5)} 52V330"/>
        <text class="strong" x="${x(0.5) + 26}" y="36">DavidW: under 1 %</text>
        <text class="quiet" x="${x(0.5) + 26}" y="66">deceptive alignment by default, for transformative AI?</text>
        <g class="step">
          <circle cx="${x(25)}" cy="132" r="10"></circle><path class="thin" d="M${x(25)} 144V330"/>
          <text class="strong" x="${x(25) + 26}" y="128">Carlsmith: about 25 %</text>
          <text class="quiet" x="${x(25) + 26}" y="158">scheming, under stated conditions?</text>
        </g>
        <g class="step">
          <path class="ink-line" d="M${x(50)} 226H${x(100)}m-16-10 16 10-16 10"/>
          <text class="strong" x="${x(50)}" y="262">Hubinger: the default; no number</text>
          <text class="quiet" x="${x(50)}" y="292">which kind of model does training favour?</text>
        </g>
      </svg>
    </figure>
    <p class="small muted">Judgements, not measurements.</p>`,
  notes: html`
    <p>Three careful texts, and three questions that sound alike. DavidW: will deceptive alignment come by default, for
    transformative AI? Base goals are simple and understood before goals reach far, he answers: under one per cent.</p>
    <p>Click. Carlsmith writes a book on scheming. His own probability is about 25 per cent, for models that are goal-directed,
    aware of their situation and better than people, trained by baseline methods.</p>
    <p>Click. Hubinger compares kinds of models by the simplicity of their programs, and finds the deceptive one favoured
    whether training depends on its path or not. He gives no number here.</p>
    <p>Do not average them. Each is a belief, and its author says so.</p>
    <p class="aside">Which one do you hold? Say yours, with its conditions, or say that you have none.</p>`,
});
