import { cite, defineSlide, html } from 'mesa-deck';
import { sokoban } from '../figures/sokoban.ts';

export default defineSlide({
  id: 'sokoban-plans',
  title: 'Sokoban agents plan, though nobody wrote a planner',
  section: 'Learned search',
  layout: 'figure',
  minutes: 1.2,
  status: 'toy',
  sources: [cite('bush2025'), cite('taufeeque2024'), cite('taufeeque2025')],
  body: html`
    ${sokoban()}
    <div>
      <p>Reward alone trained it. Inside, a <b class="mesa">plan</b>: which way each box will go.</p>
      <p class="step">Edit the plan, and the agent follows the edit.</p>
      <p class="step small muted">Its goal is, as far as anyone knows, ours. The board is a sketch.</p>
    </div>`,
  notes: html`
    <p>Sokoban: push a box to its goal. A wrong push can't be undone, so planning pays. Networks were trained by reward
    alone, without a model of the game and without a planner. The dotted arrows are what can be read inside: where each
    box will be pushed.</p>
    <p class="step">Click. Somebody bends the plan by hand, inside the network, and the agent acts on the bent one. So it
    is not only correlated.</p>
    <p class="step">The latest work reads how the plan is made: forwards from the boxes, backwards from the goals, and it
    backtracks at obstacles. That looks like a search, and nobody wrote it.</p>
    <p class="aside">Does it have a goal of its own? Nothing here says that the goal differs from the reward. Two groups
    studied the same recurrent architecture ${cite('guez2019')}, which has spare steps to think in: the plan predicts
    about 50 steps ahead ${cite('taufeeque2024')} and looks like a search from both ends ${cite('bush2025')}; the kernels
    that extend it were partly reverse-engineered ${cite('taufeeque2025')}. The authors of the last call the network a
    concrete example of a mesa-optimizer. And outside games? Claude 3.5 Haiku picks a rhyme before it writes the
    line ${cite('lindsey2025')}.</p>`,
});
