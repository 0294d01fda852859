import { cite, defineSlide, html } from 'mesa-deck';
import { coinRun } from '../figures/coinrun.ts';

export default defineSlide({
  id: 'coinrun',
  title: 'CoinRun agents kept their skill and lost the coin',
  section: 'Evidence',
  layout: 'figure',
  minutes: 1.5,
  status: 'toy',
  introduces: ['goalMisgeneralization', 'distributionShift'],
  sources: [cite('langosco2022')],
  body: html`
    ${coinRun()}
    <div>
      <p>Rewarded for the <b class="base">coin</b>, they ran to the <em>end of the level</em>, and still cleared every
      hazard on the way.</p>
      <p class="step">With the coin moved in 2 % of the training levels, this largely went away.</p>
    </div>`,
  notes: html`
    <p>Above: in training the coin is always at the right end, so “get the coin” and “get to the end” are the same
    behaviour. Below: the coin is elsewhere, a distribution shift. Follow the line: the same jumps, the same end,
    past the coin.</p>
    <p>The skill carried over, the goal did not. That is goal misgeneralization, and it differs from a model that
    simply breaks: this one is good at the wrong thing.</p>
    <p class="step">Click: moving the coin in as little as 2 % of the training levels largely repaired it. It is the only figure
    we quote.</p>
    <p>Likely question: is it a mesa-optimizer? Nobody claims that. The goal is read from behaviour; a network of
    rules could do the same. The levels are drawn by us, not taken from the game.</p>`,
});
