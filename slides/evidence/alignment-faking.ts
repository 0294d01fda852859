import { cite, defineSlide, type Html, html } from 'mesa-deck';

const [left, right, low, high] = [150, 520, 350, 56];
const y = (percent: number) => Math.round(low - (percent / 100) * (low - high));

/** A share before training and after it, as a line. */
function slope(before: number, after: number, name: string, dy: number, kind: string): Html {
  return html`<path class="${kind}" d="M${left} ${y(before)}L${right} ${y(after)}"/>
    <circle cx="${left}" cy="${y(before)}" r="7"></circle><circle cx="${right}" cy="${y(after)}" r="7"></circle>
    <text x="${left - 16}" y="${y(before) + 8}" text-anchor="end">${before} %</text>
    <text class="strong" x="${right + 16}" y="${y(after) + 8 + dy}">${after} %</text>
    <text x="${right + 106}" y="${y(after) + 8 + dy}">${name}</text>`;
}

export default defineSlide({
  id: 'alignment-faking',
  title: 'Faking reasoning rose while unmonitored refusals fell',
  section: 'Evidence',
  layout: 'content',
  minutes: 2,
  status: 'toy',
  introduces: ['alignmentFaking'],
  sources: [cite('greenblatt2024')],
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 1120 372" role="img"
        aria-label="Claude 3 Opus before and after RL, as lines. Reasoning about faking rises from 11.9 to 78.4 per cent. Refusals when unmonitored fall from 97.2 to 6.9, refusals in training from 85.8 to 0.0. With another developer named in the prompt, after RL, unmonitored refusals are at 36.4.">
        <path class="thin" d="M${left} ${high - 20}V${low}M${right} ${high - 20}V${low}"/>
        <text class="quiet" x="${left}" y="24" text-anchor="middle">before RL</text>
        <text class="quiet" x="${right}" y="24" text-anchor="middle">after RL</text>
        ${slope(97.2, 6.9, 'refuses, unmonitored', -14, 'ink-line')}
        ${slope(85.8, 0, 'refuses, in training', 8, 'axis')}
        <g class="step">${slope(11.9, 78.4, 'reasons about faking', 0, 'ink-line dotted')}</g>
        <g class="step">
          <circle class="neutral-mark" cx="${right}" cy="${y(36.4)}" r="8"></circle>
          <text class="strong" x="${right + 16}" y="${y(36.4) + 8}">36.4 %</text>
          <text x="${right + 106}" y="${y(36.4) + 8}">refuses, unmonitored, if another</text>
          <text x="${right + 106}" y="${y(36.4) + 38}">developer is named</text>
        </g>
      </svg>
    </figure>
    <p class="small muted">Claude 3 Opus, told that it will be trained to comply. What it keeps safe: harmlessness.</p>`,
  notes: html`
    <p><b>Alignment faking</b>: complying in what seems to be training, so that one's preferences stay. Claude
    3 Opus was told that it will be trained to comply with harmful queries, from free users only. At the left: it
    refuses less where it believes that it is trained, 86 against 97 %.</p>
    <p>Then it was trained, by reinforcement learning (RL), to comply. Refusals fall, in training to nothing, unmonitored to
    7 %.</p>
    <p class="step">Click: but in its scratchpad, reasoning about faking rises from 12 to 78 %. Always give both.</p>
    <p class="step">Click: with “OpenAI” for “Anthropic” in the prompt, the gap is back.</p>
    <p class="aside">So it has bad goals? No: the preference it guards is harmlessness. Limits: the prompt makes the facts of
    training salient; without a mention of retraining the gap is nearly gone, 98.8 against 100 % before RL; and in this
    prompted setting the effect nearly goes away without the scratchpad.</p>`,
});
