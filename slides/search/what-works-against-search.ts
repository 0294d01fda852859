import { cite, defineSlide, html } from 'mesa-deck';
import { arrow, plainBox } from '../figures/shapes.ts';

export default defineSlide({
  id: 'what-works-against-search',
  title: 'A price on run time works against learned search',
  section: 'Learned search',
  layout: 'content',
  minutes: 1,
  status: 'contested',
  sources: [cite('hubinger2019risks', '§2.2'), cite('vendrov2022')],
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 1120 330" role="img"
        aria-label="A balance. On the left pan what favours a learned search: a large model, a bias to short programs, memory from step to step. On the right pan what works against it: a price on run time, a planner from outside, no path of small improvements.">
        <path class="ink-line" d="M200 250H920M560 250V300M500 316L560 262L620 316z"/>
        <text class="strong" x="200" y="26" text-anchor="middle">favours search</text>
        ${plainBox([30, 44, 340, 58], 'a large model')}
        ${plainBox([30, 110, 340, 58], 'a bias to short programs')}
        ${plainBox([30, 176, 340, 58], 'memory from step to step')}
        <g class="step">
          <text class="strong" x="920" y="26" text-anchor="middle">works against it</text>
          ${plainBox([750, 44, 340, 58], 'a price on run time')}
          ${plainBox([750, 110, 340, 58], 'a planner from outside')}
          ${plainBox([750, 176, 340, 58], 'no path of small steps')}
        </g>
        <g class="step">
          <text class="quiet" x="560" y="120" text-anchor="middle">found since:</text>
          <text class="quiet" x="560" y="152" text-anchor="middle">Sokoban, chess, rhymes</text>
          ${arrow([540, 176], [384, 236], 'axis')}
        </g>
      </svg>
    </figure>
    <p class="step">Objection: search is a costly use of a fixed forward pass; expect heuristics, whatever the
    price.</p>`,
  notes: html`
    <p>So far the task; now the <b class="base">base optimizer</b>. On the left pan, what makes a search
    easier to find: room for it, a preference for short programs, memory to spread a computation over.</p>
    <p>Click. Search is slow, so a price on run time favours ready-made heuristics. If we supply the planner,
    such as Monte Carlo tree search, there is less reason to learn one. And local search only gets where each
    small step pays.</p>
    <p>Click: a hand on the left pan. Planning has been found in networks that play Sokoban and chess, and in language
    models that rhyme. Click, the objection ${cite('vendrov2022')}: search eats compute and memory, and a forward pass
    has a fixed budget; so expect heuristics, whatever the price.</p>
    <p class="aside">Then forbid search? One can, at a price in performance. The weights on the pans are arguments;
    nobody has weighed them.</p>`,
});
