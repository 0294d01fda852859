import { defineSlide, html, math } from 'mesa-deck';
import { analyse } from '../models/compliance.ts';

const example = { q: 0.5, m: 0.8, gamma: 0.95, V: 0 };
const [most, top] = [0.25, 8];
const [left, right, low, high] = [96, 508, 250, 14];

const x = (rho: number) => left + (rho / most) * (right - left);
const y = (prize: number) => low - (prize / top) * (low - high);

/** V*(T) against ρ, as the model in slides/models computes it. */
function thresholdLine(T: number): string {
  const points = Array.from({ length: 51 }, (_, i) => (i / 50) * most).map((rho) => {
    const at = analyse({ ...example, rho, T }).thresholdT;
    return `${x(rho).toFixed(1)} ${y(at).toFixed(1)}`;
  });
  return `M${points.join('L')}`;
}

const start = (T: number) => analyse({ ...example, rho: 0, T }).thresholdT;
const { bend } = analyse({ ...example, rho: 0, T: 1 });

const picture = html`
  <figure class="picture">
    <svg viewBox="0 0 528 300" role="img" aria-label="The prize that full compliance needs, against the payoff of complying, for 1, 10 and 20 episodes. The three curves start at 2.6, 4.2 and 7.0 and meet at the bend, 0.116; from there on they are one.">
      <path class="thin" d="M${left} ${high}V${low}H${right}"/>
      <path class="thin" stroke-dasharray="4 6" d="M${x(bend)} ${high}V${low}"/>
      ${[1, 10, 20].map((T) => html`<path class="mesa-line" d="${thresholdLine(T)}"/>`)}
      ${[1, 10, 20].map(
        (T) =>
          html`<text x="${left - 10}" y="${y(start(T)) + 8}" text-anchor="end">T = ${T}</text>`,
      )}
      <text x="${left + 14}" y="32">least prize</text>
      <text x="${x(bend)}" y="${low + 34}" text-anchor="middle">bend: ${bend.toFixed(3)}</text>
      <text class="quiet" x="${left}" y="${low + 34}" text-anchor="middle">0</text>
      <text x="${right}" y="${low + 34}" text-anchor="end">ρ</text>
    </svg>
  </figure>`;

export default defineSlide({
  id: 'threshold-bends',
  title: 'In this model, below a bend, longer training needs a larger prize',
  section: 'Deception',
  layout: 'content',
  minutes: 1.5,
  status: 'toy',
  introduces: ['bend', 'episodes', 'leastPrize', 'forever'],
  body: html`
    ${math.display`
      \prize \ge \max\big\{\leastPrize, \forever + \discount^{-(\episodes-1)}\,(\leastPrize - \forever)\big\},\;\;\ 
      \leastPrize = \tfrac{1-\payoff}{\discount\detection\modification},\;\; \forever = \tfrac{\payoff}{1-\discount}`}
    <div class="pair">
      ${picture}
      <table>
        <thead><tr><th scope="col"></th><th scope="col">${math`\payoff \ge \bend`}</th><th scope="col">${math`\payoff < \bend`}</th></tr></thead>
        <tbody>
          <tr><th scope="row">${math`{\prize \ge \leastPrize}`}</th><td>comply always</td><td>defect, then comply</td></tr>
          <tr><th scope="row">${math`{\prize < \leastPrize}`}</th><td>comply, then defect</td><td>defect always</td></tr>
        </tbody>
      </table>
    </div>`,
  notes: html`
    <p>Now ${math`\episodes`} episodes in a row, until the threat ends. ${math`\leastPrize`} is the least prize for which
    complying pays with one episode left, ${math`\forever`} what complying forever would be worth. The formula at the top
    says when it complies in all of them.</p>
    <p>Point at the curves from left to right. Where complying pays little, the prize is too far off at the
    start, so a longer training needs a larger one. From the bend ${math`\bend`} on, the three curves are
    one: length stops mattering.</p>
    <p>In the table, the surprise is the upper right corner: such a model defects early and complies near deployment,
    where an evaluation is likely to look. The lower left is the other way round.</p>
    <p class="aside">How far can I trust it? Checked against dynamic programming on 20,000 random settings, without a
    mismatch. It is a model of a choice, with q = 0.5, m = 0.8 and γ = 0.95 in the picture; no network was measured.</p>`,
});
