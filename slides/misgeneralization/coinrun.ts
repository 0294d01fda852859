import { cite, defineSlide, html } from 'mesa-deck';
import { coinRun } from '../figures/coinrun.ts';

export default defineSlide({
  id: 'coinrun',
  title: 'CoinRun agents kept their skill and lost the coin',
  section: 'The gap',
  layout: 'figure',
  minutes: 1.5,
  status: 'toy',
  introduces: ['goalMisgeneralization', 'distributionShift', 'rl'],
  sources: [cite('langosco2022')],
  body: html`
    ${coinRun()}
    <div>
      <p>Rewarded for the <b class="base">coin</b>, they ran to the <em>end of the level</em>, and still cleared every
      hazard on the way.</p>
      <p class="step">With the coin moved in 2 % of the training levels, this largely went away.</p>
    </div>`,
  notes: html`
    <p>A case from the world: an agent in a video game, trained by reinforcement learning (RL), rewarded for a
    coin. Above: in training the coin is always at
    the right end, so “get the coin” and “get to the end” are the same behaviour. The training data cannot tell them
    apart.</p>
    <p>Below: the coin is elsewhere. Follow the line: the same jumps, the same end, past the coin. The skill carried
    over and the goal did not: goal misgeneralization. It is good at the wrong thing.</p>
    <p class="step">Click: with the coin moved in 2 % of the training levels it largely went away.</p>
    <p class="aside">Is it a mesa-optimizer? Nobody claims that. The goal is read from behaviour; a network of rules could
    do the same. A change of inputs after training is called a distribution shift. The levels are drawn by us, not
    taken from the game. The 2 % is the only figure we quote.</p>`,
});
