import { type Html, html } from 'mesa-deck';

/** Ground with two pits, and the wall at the end of the level. */
const ground = 'M2 150H190V178H244V150H410V178H464V150H622V62H638V196H2Z';

/** What the agent does in both: over the pits, to the wall. */
const run = 'M40 132H166Q217 58 268 132H386Q437 58 488 132H';

function level(y: number, name: string, coin: { x: number; y: number }, end: number): Html {
  return html`
    <g transform="translate(0 ${y})">
      <text x="8" y="24">${name}</text>
      <path class="neutral-mark" d="${ground}"/>
      <path class="ink-line" d="${run}${end}"/>
      <path class="ink-line" d="M${end - 13} 122l14 10l-14 10"/>
      <circle class="neutral-mark" cx="34" cy="132" r="12"></circle>
      <rect class="base-mark" x="${coin.x - 18}" y="${coin.y - 18}" width="36" height="36"/>
      <circle class="coin" cx="${coin.x}" cy="${coin.y}" r="9"></circle>
    </g>`;
}

/** The same run twice: in training it ends at the coin, in the test it goes past the coin. */
export function coinRun(): Html {
  return html`
    <figure class="picture">
      <svg viewBox="0 0 640 430" role="img"
        aria-label="Two levels with pits and a coin, framed as what the base objective rewards. In training the agent jumps the pits and ends at the coin, beside the wall at the right. In the test the coin lies halfway; the agent jumps the same pits, runs past below the coin and ends at the wall.">
        ${level(0, 'Training: the coin is at the end', { x: 598, y: 130 }, 566)}
        ${level(230, 'Test: the coin is elsewhere', { x: 327, y: 92 }, 616)}
      </svg>
    </figure>`;
}
