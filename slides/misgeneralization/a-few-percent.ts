import { defineSlide, html, math } from 'mesa-deck';
import { flips } from '../figures/flips.ts';

const shown = flips.filter(([percent]) => [0.5, 1, 2, 5, 10, 20].includes(percent));

export default defineSlide({
  id: 'a-few-percent',
  title: 'A few per cent of other levels decide the goal, given time',
  section: 'Evidence',
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
        <tr><th scope="row">Steps to flip</th><td class="number">never</td>
          ${shown.map(([, steps]) => html`<td class="number">${steps}</td>`)}</tr>
      </tbody>
    </table>
    <p class="lead step">About ${math`2.9/\decorrelated`} steps: a fixed budget makes it look like a threshold.</p>`,
  notes: html`
    <p>The same small model, started with a preference for green. Now some levels tell the two goals apart. Read the
    table from right to left: half the share, about twice the time. At zero it never flips; we ran 1500 steps.</p>
    <p>Click. The time is about 2.9 over the share. So there is no sharp threshold. If you can afford a fixed
    number of steps, shares below 2.9 over that number seem to do nothing, and shares above it seem to be
    enough.</p>
    <p>That may be a way to read the 2 % of CoinRun. Whether it is the explanation there is open.</p>
    <p>Likely question: are a few such levels enough? With one to three of 64 levels the average rose and bad seeds
    remained; with 6 of 64 all were good. A single level constrains one geometry; variety counts.</p>`,
});
