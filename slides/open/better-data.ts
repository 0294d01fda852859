import { cite, defineSlide, html } from 'mesa-deck';

/** Fifty levels, a coin in each: at the right end in all but one, which is 2 %. */
const levels = Array.from({ length: 50 }, (_, i) => {
  const [x, y] = [6 + 52 * (i % 10), 12 + 38 * Math.floor(i / 10)];
  const isMoved = i === 33;
  return html`<path class="${isMoved ? 'ink-line' : 'axis'}" d="M${x} ${y + 14}h40v-14"/>
    <rect class="base-dot" x="${x + (isMoved ? 6 : 26)}" y="${y}" width="10" height="10"/>`;
});

export default defineSlide({
  id: 'better-data',
  title: 'Better data break the tie between goal and proxy',
  section: 'What now',
  layout: 'columns',
  minutes: 1,
  status: 'toy',
  sources: [cite('langosco2022'), cite('abdelsadek2025'), cite('cloud2024')],
  body: html`
    <div>
      <h3>Pull them apart</h3>
      <figure class="picture">
        <svg viewBox="0 0 520 196" role="img"
          aria-label="Fifty small levels. In forty-nine the coin is at the right end, in one it lies elsewhere.">
          ${levels}
        </svg>
      </figure>
      <p>CoinRun: the <b class="base">coin</b> moved in 2 % of the training levels, and the goal was largely repaired.</p>
    </div>
    <div class="step">
      <h3>Constrain what is learned</h3>
      <ul>
        <li>Let regret choose the levels</li>
        <li>Let gradients of chosen data reach chosen parts only</li>
      </ul>
    </div>`,
  notes: html`
    <p>The cheapest response first. If a proxy always agrees with the goal in your data, put in cases where
    it does not. In CoinRun a few per cent were enough, with a fixed amount of training.</p>
    <p>Click: training schemes can constrain what is learned. A level designer can look for levels in which the agent does
    worst compared with what was possible: in theory minimax regret rules this failure out ${cite('abdelsadek2025')}.
    Gradient routing lets chosen data update chosen parts of the network only, so that a skill sits where one can see it or
    cut it out ${cite('cloud2024')}.</p>
    <p>All of it is shown in small worlds, and works on what the tests can show. A model that knows which inputs are tests is
    the harder case.</p>
    <p class="aside">Isn't this just data augmentation? It is, aimed at a tie that you know of. In practice the regret method
    does not always find such policies.</p>`,
});
