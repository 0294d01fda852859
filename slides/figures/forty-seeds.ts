import { type Html, html } from 'mesa-deck';

/** Returns from 0.2 to 0.8 along 580 px. */
const place = (value: number) => 30 + (580 * (value - 0.2)) / 0.6;
const ticks = [0.2, 0.4, 0.6, 0.8];

/** What 40 agents return: one point in training, a broad range in deployment. */
export function fortySeeds(): Html {
  const [least, mean, most, train] = [0.295, 0.435, 0.605, 0.761].map(place) as [
    number,
    number,
    number,
    number,
  ];
  return html`
    <figure class="picture">
      <svg viewBox="0 0 640 380" role="img"
        aria-label="Returns of 40 agents on a scale from 0.2 to 0.8. In training all stand at 0.7610, within 0.00003. In deployment they range from 0.295 to 0.605, with their mean at 0.435.">
        <text x="8" y="30">In training: 0.7610 ± 0.00003</text>
        <path class="thin" d="M${place(0.2)} 84H${place(0.8)}"/>
        <path class="base-line" d="M${train} 58V110"/>
        <text x="8" y="176">In deployment: 0.295 to 0.605</text>
        <path class="thin" d="M${place(0.2)} 230H${place(0.8)}"/>
        <rect class="neutral-mark" x="${least}" y="206" width="${most - least}" height="48"></rect>
        <path class="ink-line" d="M${mean} 206V254"/>
        <text x="${mean + 12}" y="238">mean 0.435</text>
        <path class="thin" d="M${place(0.2)} 306H${place(0.8)}"/>
        ${ticks.map(
          (tick) => html`
            <path class="thin" d="M${place(tick)} 306V318"/>
            <text class="quiet" x="${place(tick)}" y="346" text-anchor="middle">${tick}</text>`,
        )}
        <text class="quiet" x="${place(0.5)}" y="372" text-anchor="middle">base return</text>
      </svg>
    </figure>`;
}
