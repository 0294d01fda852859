import { cite, defineSlide, type Html, html } from 'mesa-deck';
import { mesaBox } from '../figures/shapes.ts';

/** One kind: its name, what its search scores by, and what breaks it. */
function kind(y: number, name: string, wants: readonly string[], breaks: string): Html {
  return html`<text class="strong" x="0" y="${y + 44}">${name}</text>
    ${mesaBox([230, y, 420, 76], ...wants)}
    <text x="700" y="${y + 44}">${breaks}</text>`;
}

export default defineSlide({
  id: 'kinds-of-pseudo-alignment',
  title: 'A clean room has three kinds of wrong reason',
  section: 'The gap',
  layout: 'content',
  minutes: 1.5,
  status: 'argued',
  introduces: ['proxyAlignment', 'approximateAlignment', 'suboptimalityAlignment'],
  sources: [cite('hubinger2019risks', '§3')],
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 1120 390" role="img"
        aria-label="A cleaning robot in three kinds of pseudo-alignment. Proxy: it wants many sweeps, and scatters dust to sweep again. Approximate: it wants clean, as its network can say it, and its search finds the error. Suboptimality: it wants less stuff and thinks that vacuumed dirt is gone, until it gets smarter.">
        <text class="quiet" x="0" y="28">pseudo-alignment</text>
        <text class="quiet" x="440" y="28" text-anchor="middle">what its search scores by</text>
        <text class="quiet" x="700" y="28">breaks when</text>
        ${kind(60, 'Proxy', ['many sweeps'], 'it scatters dust to sweep it')}
        <g class="step">${kind(180, 'Approximate', ['“clean”, as its', 'network can say it'], 'its search finds the error')}</g>
        <g class="step">${kind(300, 'Suboptimality', ['less stuff; thinks', 'vacuumed dirt is gone'], 'it gets smarter')}</g>
      </svg>
    </figure>`,
  notes: html`
    <p>One cleaning robot, three rows; the room is clean in all three. Ask where each would fail.</p>
    <p>Proxy: it scores by sweeps, and sweeping happened to clean. It can have more sweeps by scattering the dust
    first.</p>
    <p>Click. Approximate: the right objective, with an error of representation. A strong search looks for
    extremes, and the error may be where the extremes are.</p>
    <p>Click. Suboptimality: the error is in the search. Its plan rests on a mistake, and the mistake makes it look
    right. People mix up the last two: an error of representation above, an error of the search below.</p>
    <p class="aside">Where is deception? The paper calls it a form of instrumental proxy alignment, in which the
    model knows of the base objective. It gets a part of its own. Proxies come in two special cases: cleaning as a
    side effect of sweeping, and cleaning as a means, as for a robot that wants dust in its bag.</p>`,
});
