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
        <tr><td>Does it emerge in larger models?</td><td>Find look-ahead outside games</td></tr>
        <tr><td>Do probes carry over to grown goals?</td><td>Grow some; audit blind</td></tr>
        <tr><td>Which prior over goals has SGD?</td><td>Count seeds in small worlds</td></tr>
      </tbody>
    </table>`,
  notes: html`
    <p>Four questions that one person could begin on. Read the left column aloud, then pick the one nearest
    to the audience.</p>
    <p>The definition comes first: we have no mechanistic account of search that could be checked in a
    network. Without it nobody can say whether a given model is a mesa-optimizer.</p>
    <p>The third is the most practical: all instruments so far were tested on planted goals. The fourth is
    where the argument about counting would end: measure which goals come out, over many seeds, where
    goals can be read.</p>
    <p>Likely question: which is the most tractable? The last one. The models behind this talk do it for two
    numbers on a laptop.</p>
    <p>All of this is about systems built with today’s techniques, scaled up: what has been called prosaic alignment ${cite('christiano2016prosaic')}.</p>`,
});
