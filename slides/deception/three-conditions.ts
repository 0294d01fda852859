import { cite, defineSlide, type Html, html } from 'mesa-deck';
import { arrow, mesaBox, plainBox } from '../figures/shapes.ts';

/** A condition, and what is left if it is taken away. */
function condition(y: number, n: number, lines: readonly string[], without: string): Html {
  return html`${plainBox([0, y, 470, 92], ...lines)}
    <text class="strong" x="22" y="${y + 55}">${n}</text>
    ${arrow([470, y + 46], [546, 206], 'axis')}
    <text class="quiet" x="800" y="${y + 40}">without ${n}:</text>
    <text x="800" y="${y + 72}">${without}</text>`;
}

export default defineSlide({
  id: 'three-conditions',
  title: 'Complying as a means takes three conditions',
  section: 'Deception',
  layout: 'content',
  minutes: 1.5,
  status: 'argued',
  sources: [cite('hubinger2019risks', '§4.2')],
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 1120 412" role="img"
        aria-label="Three conditions lead together into complying as a means. One: the objective reaches across updates; without it, nothing later is worth a price. Two: it models that it is selected, and for what; without it, there is no reason to play along. Three: it expects the threat of modification to end; without it, it complies forever, or not at all.">
        ${mesaBox([550, 150, 210, 112], 'complies', 'as a means')}
        ${condition(0, 1, ['its objective reaches', 'across updates'], 'nothing later counts')}
        <g class="step">${condition(160, 2, ['it models that it is', 'selected, and for what'], 'no reason to play along')}</g>
        <g class="step">${condition(320, 3, ['it expects the threat', 'of modification to end'], 'it complies forever, or never')}</g>
      </svg>
    </figure>`,
  notes: html`
    <p>An objective that is not ours, and three conditions. One: it cares about what comes after this update. Click.
    Two: it knows that it is selected, and for what; so it knows that being caught means being modified. Click. Three: it
    expects that threat to end.</p>
    <p>Take any one away and it is not deception. Without the first, nothing later is worth a price. Without the second,
    it has no reason to play along. Without the third there is no “later” to wait for: it complies forever, or not at
    all, and either way what we see in training is what we get.</p>
    <p class="aside">I have read that there are four. Some summaries add that the model acts on it, which follows;
    ${cite('hubinger2019risks', '§4.2')} has three. The right-hand column is our gloss. “Expects” and “knows” are shorthand
    for what its computation represents; nothing here is about consciousness.</p>`,
});
