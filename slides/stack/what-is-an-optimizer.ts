import { cite, defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'what-is-an-optimizer',
  title: 'An optimizer needs a search and an objective, so a bottle cap is not one',
  section: 'The stack',
  layout: 'compare',
  minutes: 1,
  status: 'definition',
  sources: [cite('hubinger2019risks', '§1.1')],
  body: html`
    <table>
      <thead>
        <tr><th scope="col"></th><th scope="col">Searches when it runs?</th><th scope="col">For an objective inside?</th></tr>
      </thead>
      <tbody>
        <tr><th scope="row">Bottle cap</th><td>no</td><td>no</td></tr>
        <tr><th scope="row">Endgame tablebase</th><td>no: it looks up</td><td>no: it was used before</td></tr>
        <tr class="step"><th scope="row">Chess program</th><td>yes: over moves</td><td>yes: a score of positions</td></tr>
        <tr class="step"><th scope="row"><span class="base">SGD</span></th><td>yes: over parameters</td><td>yes: the loss</td></tr>
      </tbody>
    </table>`,
  notes: html`
    <p>Read the question from the head of the table, not from the rows: does it search while it runs, and
    for something that it represents?</p>
    <p>A bottle cap is shaped very well for keeping water in. Somebody optimized it; it optimizes nothing. A
    tablebase holds the best move of every endgame and is perfect at it, yet the search was done by whoever
    filled it; what is left is a lookup.</p>
    <p>Click twice: a chess program and SGD do both, so both are optimizers.</p>
    <p>Likely question: is a thermostat one? By this definition no: it reacts and compares no options. The
    word is about what goes on inside, so good results alone don't settle it. For a neural network we mostly
    cannot fill in this table yet.</p>`,
});
