import { cite, defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'better-data',
  title: 'Better data break the tie between goal and proxy',
  section: 'What now',
  layout: 'columns',
  minutes: 1,
  status: 'toy',
  sources: [cite('langosco2022'), cite('abdelsadek2025')],
  body: html`
    <div>
      <h3>Pull them apart</h3>
      <p>In CoinRun, a coin moved in 2 % of the training levels largely repaired the goal.</p>
    </div>
    <div class="step">
      <h3>Let regret choose the levels</h3>
      <p>Maximising expected return leaves room for misgeneralization; minimising the worst regret does
      not. Level designers that follow regret are more robust.</p>
    </div>`,
  notes: html`
    <p>The cheapest response first. If a proxy always agrees with the goal in your data, put in cases where
    it does not. In CoinRun a few per cent were enough, with a fixed amount of training.</p>
    <p>Click: instead of guessing which proxy to break, a level designer can look for levels in which the
    agent does worst compared with what was possible. In theory minimax regret rules this failure out; in
    practice the method does not always find such policies.</p>
    <p>Both are shown in small worlds. And both work on what the tests can show: a model that knows
    which inputs are tests is the harder case.</p>
    <p>Likely question: is this not just data augmentation? It is, aimed at a tie that you know of.</p>`,
});
