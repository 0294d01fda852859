import { cite, defineSlide, html } from 'mesa-deck';

/** Many starts that run into few ends, drawn from x. */
function funnel(x: number) {
  const starts = [40, 80, 120, 160, 200, 240];
  return starts.map((y, i) => {
    const end = i < 3 ? 110 : 170;
    return html`
      <circle class="neutral-mark" cx="${x}" cy="${y}" r="9"/>
      <path class="ink-line" d="M${x + 18} ${y}C${x + 120} ${y} ${x + 150} ${end} ${x + 262} ${end}"/>
      <circle class="neutral-mark" cx="${x + 280}" cy="${end}" r="13"/>`;
  });
}

export default defineSlide({
  id: 'searching-for-search',
  title: 'No definition says what a search looks like inside',
  section: 'Learned search',
  layout: 'content',
  minutes: 1,
  status: 'open',
  sources: [cite('dupuis2022')],
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 1120 310" role="img"
        aria-label="Twice the same picture: many starts run into few ends. One is called a search, the other an image classifier.">
        ${funnel(110)}
        <text x="250" y="300" text-anchor="middle">a search</text>
        <g class="step">
          ${funnel(730)}
          <text x="870" y="300" text-anchor="middle">an image classifier</text>
        </g>
      </svg>
    </figure>
    <div class="pair">
      <p>Seen from outside, an optimizer brings many starts to few ends.</p>
      <p class="step">So does a classifier. What would tell them apart is the mechanism,
      and that has no agreed definition.</p>
    </div>`,
  notes: html`
    <p>Suppose that we could read every weight. What would we look for? One proposal defines optimization by
    behaviour: a system that reliably ends in a small set of states, from a broad range of starts. Point at the
    left funnel.</p>
    <p>Click: an image classifier maps many images to few labels. Same picture, and few would call it a search.
    So a definition by behaviour does not carry over to the computation inside ${cite('dupuis2022')}.</p>
    <p>Chess and Sokoban could be studied because there we know what a plan has to contain; for one Sokoban network the
    making of the plan was partly read out of the weights ${cite('taufeeque2025')}. For a language model we mostly don't
    know what to look for.</p>
    <p class="aside">Is a given large model a mesa-optimizer? Nobody knows, and this is the reason: there is no accepted
    test. It is a good thesis topic.</p>`,
});
