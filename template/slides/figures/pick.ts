import { defineFigure, html } from 'mesa-deck';

interface Picked {
  /** Of the best of many by its score, on average, in standard deviations. */
  readonly score: number;
  readonly worth: number;
}

const step = 0.01;
const width = 300;

/** The largest of so many draws from a standard normal distribution, on average. */
function bestOf(count: number): number {
  let [below, mean] = [0, 0];
  for (let x = -6; x <= 6; x += step) {
    const next = below + (step * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
    mean += x * (next ** count - below ** count);
    below = next;
  }
  return mean;
}

/** Where score and worth are correlated, the worth of what has the best score is that share of it. */
export default defineFigure<Picked, 'count' | 'fit'>({
  id: 'pick-the-best',
  alt: 'Two bars: the score of what is picked, and its worth, which is shorter',
  caption: 'The best of many by its score, on average, in standard deviations.',
  width: 1120,
  height: 250,
  controls: [
    { name: 'count', label: 'Picked from', kind: 'range', min: 1, max: 200, step: 1, value: 20 },
    { name: 'fit', label: 'Correlation', kind: 'range', min: 0, max: 1, step: 0.05, value: 0.5 },
  ],
  run({ count, fit }) {
    const score = bestOf(count);
    return [{ score, worth: fit * score }];
  },
  draw: ({ score, worth }) => html`
    <text x="0" y="72">score</text>
    <rect class="score-mark" x="140" y="30" width="${(score * width).toFixed(1)}" height="64"/>
    <text x="0" y="190">worth</text>
    <rect class="worth-mark" x="140" y="148" width="${(worth * width).toFixed(1)}" height="64"/>`,
  say: ({ score, worth }) =>
    `Its score is ${score.toFixed(1)} above the average, its worth ${worth.toFixed(1)}.`,
});
