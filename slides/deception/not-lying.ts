import { cite, defineSlide, type Html, html } from 'mesa-deck';
import { mesaBox, plainBox } from '../figures/shapes.ts';

/** Something that it is mixed up with, and what it does in its place. */
function pair(y: number, name: string, other: string, itself: string): Html {
  return html`<text class="strong" x="0" y="${y + 43}">${name}</text>
    ${plainBox([210, y, 420, 66], other)}
    ${mesaBox([690, y, 430, 66], itself)}`;
}

export default defineSlide({
  id: 'not-lying',
  title: 'Deceptive alignment is a motive, not a false sentence',
  section: 'Deception',
  layout: 'content',
  minutes: 1,
  status: 'definition',
  sources: [cite('hubinger2019risks', '§4')],
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 1120 420" role="img"
        aria-label="What deceptive alignment is not. Lying says what it holds to be false; deceptive alignment may say nothing false. Hallucination errs plausibly; it is right in training. Sandbagging hides a skill; it hides the objective. A mere proxy pursues what went along; it models its training, too.">
        <text class="quiet" x="420" y="26" text-anchor="middle">it is not what</text>
        <text class="mesa-word" x="905" y="26" text-anchor="middle">deceptive alignment</text>
        ${pair(48, 'Lying', 'says what it holds to be false', 'may say nothing false')}
        ${pair(140, 'Hallucination', 'errs plausibly', 'is right in training')}
        ${pair(232, 'Sandbagging', 'hides a skill', 'hides the objective')}
        <g class="step">${pair(324, 'A mere proxy', 'pursues what went along', 'models its training, too')}</g>
      </svg>
    </figure>`,
  notes: html`
    <p>The word misleads. A deceptively aligned model need not say anything false: it acts as if it had the
    base objective, for reasons of its own. And most false sentences of a model have nothing to do with it.</p>
    <p>Go down the right column. Click for the last row, the important one: an agent that runs to the right
    because the coin used to be there follows a proxy. It doesn't know that it is trained, and a few changed
    levels can fix it. A deceptive model would pass the changed levels too.</p>
    <p class="aside">Is it still a kind of pseudo-alignment? Yes. It looks aligned in training and is not reliably so
    elsewhere; what is special is why it looks so.</p>`,
});
