import { defineSlide, html, math } from 'mesa-deck';
import { flips } from '../figures/flips.ts';

const shown = flips.filter(([percent]) => [0.5, 1, 2, 5, 10, 20].includes(percent));

export default defineSlide({
  id: 'a-few-percent',
  title: 'In a small planner, a few per cent of other levels decide the goal, given time',
  section: 'The gap',
  layout: 'compare',
  minutes: 1.5,
  status: 'toy',
  introduces: ['decorrelated'],
  body: html`
    <p>In a share ${math`\decorrelated`} of the training levels the exit is not green. How long until it wins?</p>
    <table>
      <tbody>
        <tr><th scope="row">Share ${math`\decorrelated`}</th><td class="number">0</td>
          ${shown.map(([percent]) => html`<td class="number">${percent} %</td>`)}</tr>
        <tr><th scope="row">Updates to flip</th><td class="number">never</td>
          ${shown.map(([, steps]) => html`<td class="number">${steps}</td>`)}</tr>
      </tbody>
    </table>
    <p class="lead step">Here about ${math`2.9/\decorrelated`} updates: a fixed budget makes it look like a
    threshold.</p>`,
  notes: html`
    <p>The same small planner, started with a preference for green. Now some levels tell the two goals apart. Read the
    table from right to left: half the share, about twice the time. At zero it never flips; no update moves the
    difference.</p>
    <p>Click. The time is about 2.9 over the share, for this start, δ = −2, and this learning rate. So there is no
    sharp threshold. With a fixed number of updates, smaller shares do not flip it in time, and larger ones do.</p>
    <p>That may be a way to read the 2 % of CoinRun. Whether it is the explanation there is open.</p>
    <p class="aside">Are a few such levels enough? A single level constrains one geometry; variety counts. In the
    model's own runs with six other levels of 64, every path turned towards exits.</p>`,
});
