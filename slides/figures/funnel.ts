import { type Html, html } from 'mesa-deck';

/** Fractional parts of multiples of the plastic number’s powers: even, without a visible grid. */
const spread = (i: number, step: number) => (i * step) % 1;

const cloud = Array.from({ length: 64 }, (_, i) => {
  const [across, down] = [spread(i + 1, 0.75487767), spread(i + 1, 0.56984029)];
  const y = 58 + 200 * down;
  const half = 285 - 130 * ((y - 50) / 230) ** 1.4;
  return { x: 320 + half * (2 * across - 1) * 0.82, y };
});

/** Seven models on one level, each with an arrow of its own. */
const models = [-150, -95, -40, 10, 65, 120, 170].map((angle, i) => ({ x: 80 + 80 * i, angle }));

/** All parameters above, a funnel of the loss, and below it models of one loss and many goals. */
export function funnel(): Html {
  return html`
    <figure class="picture">
      <svg viewBox="0 0 640 470" role="img"
        aria-label="Many dots, the settings of the parameters, fall into a funnel, the loss. Seven models come out on one level: the same loss. An arrow in each points its own way: different goals.">
        <text x="320" y="26" text-anchor="middle">All settings of the parameters</text>
        ${cloud.map(
          ({ x, y }) =>
            html`<circle class="quiet" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="4.5"></circle>`,
        )}
        <path class="base-line" fill="none" d="M24 48C52 190 150 220 206 290V330"/>
        <path class="base-line" fill="none" d="M616 48C588 190 490 220 434 290V330"/>
        <text x="320" y="312" text-anchor="middle">Low training loss</text>
        <path class="thin" d="M24 384H616"/>
        ${models.map(
          ({ x, angle }) => html`
            <path class="mesa-mark" d="M${x - 35} 411L${x - 24} 357H${x + 24}L${x + 35} 411z"/>
            <path class="ink-line" transform="translate(${x} 384) rotate(${angle})"
              d="M-17 0H15M5 -9L16 0L5 9"/>`,
        )}
        <text x="320" y="456" text-anchor="middle">Same loss, different goals</text>
      </svg>
    </figure>`;
}
