import { cite, defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'what-works-against-search',
  title: 'A price on run time works against learned search',
  section: 'Learned search',
  layout: 'content',
  minutes: 1,
  status: 'contested',
  sources: [cite('hubinger2019risks', '§2.2'), cite('vendrov2022')],
  body: html`
    <div class="pair">
      <div>
        <h3>Training favours search by</h3>
        <ul>
          <li>a large model</li>
          <li>a bias to short programs</li>
          <li>memory from step to step</li>
        </ul>
      </div>
      <div class="step">
        <h3>and works against it by</h3>
        <ul>
          <li>a price on run time</li>
          <li>a planner supplied from outside</li>
          <li>no path of small improvements</li>
        </ul>
      </div>
    </div>
    <hr>
    <p class="lead step">Objection: a forward pass costs the same anyway.</p>`,
  notes: html`
    <p>Last slide: the task. This one: the <b class="base">base optimizer</b>. On the left what makes a search
    easier to find: room for it, a preference for short programs, memory to spread a computation over.</p>
    <p>Click. Search is slow, so a price on run time favours ready-made heuristics. If we supply the planner,
    such as Monte Carlo tree search, there is less reason to learn one. And local search only gets where each
    small step pays.</p>
    <p>Click: Vendrov's objection ${cite('vendrov2022')}. Search eats compute and memory; a forward pass has a
    fixed budget; and SGD is no strong compressor. So expect heuristics. The planners found in chess and
    Sokoban networks pull the other way.</p>
    <p>Likely question: then forbid search? One can, at a price in performance.</p>`,
});
