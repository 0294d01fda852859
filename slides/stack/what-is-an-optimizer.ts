import { cite, defineSlide, type Html, html } from 'mesa-deck';
import { baseBox, plainBox } from '../figures/shapes.ts';

/** A place in the plane of the two questions: across, does it search; up, by an objective inside. */
function axisWords(): Html {
  return html`<path class="thin" d="M60 20V400H1100M580 20V400M60 210H1100"/>
    <text class="quiet" x="320" y="440" text-anchor="middle">searches nothing when it runs</text>
    <text class="quiet" x="840" y="440" text-anchor="middle">searches when it runs</text>
    <text class="quiet" transform="translate(36 305) rotate(-90)" text-anchor="middle">no objective</text>
    <text class="quiet" transform="translate(36 115) rotate(-90)" text-anchor="middle">objective inside</text>`;
}

export default defineSlide({
  id: 'what-is-an-optimizer',
  title: 'An optimizer needs a search and an objective, so a bottle cap is not one',
  section: 'The stack',
  layout: 'content',
  minutes: 1,
  status: 'definition',
  sources: [cite('hubinger2019risks', '§1.1')],
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 1120 456" role="img"
        aria-label="Four things by two questions. Neither search nor objective: a bottle cap and an endgame tablebase. Both: a chess program, which searches over moves, and SGD, which searches over parameters.">
        ${axisWords()}
        ${plainBox([110, 238, 420, 64], 'Bottle cap: shaped once')}
        ${plainBox([110, 318, 420, 64], 'Endgame table: looks up')}
        <g class="step">${plainBox([630, 46, 420, 64], 'Chess program: over moves')}</g>
        <g class="step">${baseBox([630, 126, 420, 64], 'SGD: over parameters')}</g>
      </svg>
    </figure>`,
  notes: html`
    <p>Two questions. Does it search while it runs? And for something that it represents?</p>
    <p>A bottle cap keeps water in very well. Somebody optimized it; it optimizes nothing. An endgame table
    holds the best move of every position that it covers. The search was done by whoever filled it; what is
    left is a lookup.</p>
    <p>Click twice: a chess program and SGD do both, so both are optimizers.</p>
    <p>The word is about what goes on inside, so good results alone don't settle it. For a neural network we
    mostly cannot fill in this picture yet.</p>
    <p class="aside">Is a thermostat one? By this definition no: it reacts and compares no options. The bottle
    cap is a known example of the field; the paper takes it up.</p>`,
});
