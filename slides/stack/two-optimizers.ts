import { cite, defineSlide, type Html, html } from 'mesa-deck';
import { arrow } from '../figures/shapes.ts';

/** A row of the comparison below the two pictures; what belongs to the second comes on a click. */
function row(y: number, name: string, base: string): Html {
  return html`<path class="thin" d="M0 ${y - 34}H1120"/>
    <text class="quiet" x="0" y="${y}">${name}</text><text x="190" y="${y}">${base}</text>`;
}

/** Weights as a landscape, and a ball that rolls to its lowest place. */
const rolling = html`
  <path class="base-line" d="M206 96C250 96 262 214 318 214S372 150 404 150 446 232 498 232 560 96 616 96"/>
  <path class="axis dotted" d="M232 92C270 128 280 190 318 196"/>
  <circle cx="226" cy="84" r="13"></circle>
  <circle cx="318" cy="200" r="13"></circle>`;

/** Three candidate actions, each with its score; the best is taken. */
const candidates = [70, 150, 230].map((y, i) => {
  const score = [90, 190, 130][i] ?? 0;
  const best = i === 1;
  return html`${arrow([790, 150], [868, y], best ? 'ink-line' : 'axis')}
    <circle class="neutral-mark" cx="892" cy="${y}" r="17"></circle>
    <path class="${best ? 'plus' : 'minus'}" d="M922 ${y + 13}h${score}l-8-26h${8 - score}z"/>`;
});

export default defineSlide({
  id: 'two-optimizers',
  title: 'One optimizer can build another',
  section: 'The stack',
  layout: 'content',
  minutes: 1.2,
  status: 'definition',
  introduces: ['optimizer', 'baseOptimizer', 'mesaOptimizer', 'metaOptimizer', 'sgd'],
  sources: [cite('hubinger2019risks', '§1.1')],
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 1120 434" role="img"
        aria-label="Left, the base optimizer: a ball rolls down a landscape of parameters and stops; once, in training, for the objective that we wrote. Right, the mesa-optimizer, a model that training left behind: whenever it runs it scores three candidate actions and takes the best, for an objective that nobody wrote.">
        <text class="large base-word" x="190" y="30">Base optimizer</text>
        ${rolling}
        ${row(310, 'searches over', 'parameters')}
        ${row(364, 'when', 'once, in training')}
        ${row(418, 'for', 'the objective we wrote')}
        <g class="step">
          ${arrow([340, 200], [676, 160], 'axis')}
          <text class="large mesa-word" x="690" y="30">Mesa-optimizer</text>
          <path class="mesa-mark" d="M690 206l20-112h64l20 112z"/>
          <text x="742" y="160" text-anchor="middle">model</text>
          ${candidates}
          <text x="690" y="310">actions</text>
          <text x="690" y="364">whenever it runs</text>
          <text x="690" y="418">one that nobody wrote</text>
        </g>
      </svg>
    </figure>`,
  notes: html`
    <p>Two searches; keep them apart. Left, the <b class="base">base optimizer</b>: training, usually
    stochastic gradient descent, SGD. It searches once, over weights, for the objective that we wrote. Then it
    stops, and leaves a program behind.</p>
    <p class="step">Click. Some programs search. This one compares candidate actions whenever it runs, by an
    objective that it represents inside: a <b class="mesa">mesa-optimizer</b>. Nobody wrote that objective; it
    came with the weights.</p>
    <p class="step">It is not a part of SGD. It is in what SGD left behind, and it runs when training is
    over.</p>
    <p class="aside">Is it meta-learning? Meta is one level out: an optimizer that builds training procedures.
    Mesa, Greek for “inside”, is one level in, and the opposite. And being optimized does not make an
    optimizer: a bottle cap is shaped well and searches for nothing.</p>`,
});
