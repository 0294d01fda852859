import { cite, defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'not-a-box',
  title: 'Mesa-optimizer names the whole learned algorithm',
  section: 'The stack',
  layout: 'content',
  minutes: 0.8,
  status: 'definition',
  sources: [cite('hubinger2019risks', '§1.1')],
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 1120 350" role="img"
        aria-label="Left, struck out: a model with a small trapezoid in its corner that is called the mesa-optimizer. Right: the same model, marked as a whole as the mesa-optimizer.">
        <g>
          <rect class="neutral-mark" x="40" y="20" width="440" height="310" rx="12"/>
          <text x="68" y="66">Learned model</text>
          <path class="mesa-mark" d="M206 302L228 188H446L468 302z"/>
          <text x="337" y="253" text-anchor="middle">mesa-optimizer</text>
          <path class="ink-line" d="M14 344 506 6"/>
        </g>
        <g class="step">
          <path class="mesa-mark" d="M620 330L670 20H1050L1100 330z"/>
          <text x="690" y="66">Learned model</text>
          <text x="860" y="194" text-anchor="middle">mesa-optimizer</text>
        </g>
      </svg>
    </figure>
    <div class="pair">
      <p><b>Not</b> an agent in a corner that could be found and cut out.</p>
      <p class="step"><b>But</b> what the algorithm does as a whole. Of real networks say: it
      <em>is or contains</em> one.</p>
    </div>`,
  notes: html`
    <p>This is the usual misreading, and pictures like ours invite it. Point at the left: a small planner that
    lives in a corner of the model, a stowaway to be taken out. The definition says nothing like that.</p>
    <p>Click. The word describes the learned algorithm as a whole: if what the parameters implement is a search
    for a represented objective, the model is a <b class="mesa">mesa-optimizer</b>. The boxes in our diagrams
    show what is computed, not where it sits.</p>
    <p class="aside">Can't a network be mostly habit, and search only at times? Yes. Readers of the paper have
    objected that containing an optimizer and being one differ. So for a real network we say “is or contains”,
    and leave open how much of it takes part.</p>`,
});
