import { cite, defineSlide, html, mermaid } from 'mesa-deck';

export default defineSlide({
  id: 'two-gaps',
  title: 'Outer and inner alignment are two different gaps',
  section: 'The gap',
  layout: 'diagram',
  minutes: 1.2,
  status: 'argued',
  introduces: ['outerAlignment', 'innerAlignment'],
  sources: [cite('hubinger2019risks', '§1.2')],
  body: html`
    ${mermaid(
      'What we intend, then the base objective, then the mesa-objective. The gap between the first two is outer alignment, the gap between the last two is inner alignment.',
    )`
      flowchart LR
        want[What we intend]:::neutral -. outer alignment .- base[Base objective]:::base
        base -. inner alignment .- mesa[Mesa-objective]:::mesa
        %% step: base
        %% step: mesa
    `}
    <div class="pair">
      <p><b>Outer</b>, from us to the loss: do we reward what we want?</p>
      <p class="step"><b>Inner</b>, from the loss to the model: does it search for what we reward?</p>
    </div>
    <p class="lead step">A perfect loss closes the first gap and leaves the second one open.</p>`,
  notes: html`
    <p>Two links, two gaps. Outer alignment: is the <b class="base">base objective</b> what we meant? Reward
    hacking lives here: a flawed objective, exploited.</p>
    <p class="step" data-step="2">Click, inner alignment: does the model search for the base objective, or for
    something that only went along with it in training?</p>
    <p class="step" data-step="4">A memory aid: outer is us to loss, inner is loss to model. A perfect loss closes
    the first. The second is where it hides, because the training data score both goals alike.</p>
    <p class="aside">Does closing one gap close the other? No. A perfect loss leaves the inner one open, and a model
    that aims exactly at a wrong loss has the outer one. Two older pictures of failure match the two: getting what
    you measure, and patterns that seek influence because training selects for
    them ${cite('christiano2019failure')}.</p>`,
});
