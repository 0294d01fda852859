import { cite, defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'theses',
  title: 'Each open question is a thesis that somebody could write',
  section: 'What now',
  layout: 'compare',
  minutes: 1.5,
  status: 'open',
  body: html`
    <table>
      <thead><tr><th scope="col">Question</th><th scope="col">First step</th></tr></thead>
      <tbody>
        <tr><td>What counts as search inside? ${cite('dupuis2022')}</td><td>Tell a planner from a table</td></tr>
        <tr><td>Networks look ahead. Do they search?</td><td>Find one that compares plans</td></tr>
        <tr><td>Do instruments carry over to grown goals?</td><td>Grow some; audit blind</td></tr>
        <tr><td>What prior over goals does SGD have?</td><td>Count seeds in small worlds</td></tr>
      </tbody>
    </table>`,
  notes: html`
    <p>Four questions that one person could begin on. Pick the one nearest to the audience.</p>
    <p>The definition comes first. Without an account of search that could be checked in a network, nobody can say whether a
    given model is a mesa-optimizer.</p>
    <p>The second: look-ahead has been found in language models, too. From there to a search is a step: does anything
    compare plans by an objective?</p>
    <p>The third is the most practical: instruments were tried on planted goals and on prompted deception, never on a grown
    goal of which the truth is known. The fourth is where the argument about counting would end.</p>
    <p class="aside">Which is the most tractable? The last one. The models behind this talk do it for two numbers on a laptop.
    Look-ahead in language: ${cite('lindsey2025')}. All of this is about systems built with today’s techniques, scaled
    up: what has been called prosaic alignment ${cite('christiano2016prosaic')}.</p>`,
});
