import { type Html, html } from 'mesa-deck';

/** The talk's motif: orange mesas that stand on blue strata. Fills the slide behind its title. */
export interface Motif {
  /** What the picture shows, for all who do not see it. */
  readonly alt: string;
  /** Each mesa: how far to the right, how large, and how much of it is unveiled, from the left. */
  readonly mesas: readonly {
    readonly x: number;
    readonly size: number;
    readonly seen: 'all' | 'half' | 'none';
  }[];
}

const body = 'M612 598c34-6 50-26 58-56l40-161q2-8 10-8h240q8 0 10 8l40 161c8 30 24 50 58 56z';

/** The mesa whole: foot, two lighter layers, the table. */
const layers = html`
  <g class="fill-mesa">
    <path class="tint-35" d="M612 598c34-6 50-26 58-56l34-128h292l34 128c8 30 24 50 58 56z"/>
    <path class="tint-60" d="M693 456l20-75h274l20 75z"/>
    <path d="M704 414l10-38q2-8 10-8h252q8 0 10 8l10 38z"/>
  </g>
  <g class="strata"><path d="M684 490h332M676 522h348M662 554h376"/></g>`;

export function mesaOnStrata({ alt, mesas }: Motif): Html {
  return html`
    <svg class="backdrop" viewBox="0 0 1280 720" role="img" aria-label="${alt}">
      <g class="fill-base">
        <path class="tint-20" d="M0 628h316c44 0 58-30 102-30h776c40 0 60 18 86 26v96H0z"/>
        <path class="tint-40" d="M0 676c70 0 96-8 150-8h314c52 0 60-38 112-38h538c60 0 70 34 166 42v48H0z"/>
        <path d="M0 696h392c40 0 46-8 84-8h724c34 0 52 10 80 12v20H0z"/>
      </g>
      ${mesas.map(({ x, size, seen }) => html`<g transform="translate(${x} ${598 - 598 * size}) scale(${size})">${mesa(seen)}</g>`)}
    </svg>`;
}

/** What is not seen yet is an outline, dashed as all that is mesa. */
function mesa(seen: 'all' | 'half' | 'none'): Html {
  if (seen === 'all') return layers;
  const veiled = html`<path class="veiled" d="${body}"/>`;
  if (seen === 'none') return veiled;
  // The left half whole: a part of a picture of its own, cut at its right edge.
  return html`${veiled}<svg aria-hidden="true" x="600" y="350" width="250" height="260" viewBox="600 350 250 260" overflow="hidden">${layers}</svg>`;
}

/** The mesa of the first slide at the end: what was found out is shown, the rest an outline. */
export function halfUnveiled(): Html {
  return html`
    <figure class="picture">
      <svg viewBox="520 330 680 360" role="img"
        aria-label="The mesa of the first slide on its strata, the left half in full, the right half still an outline.">
        <path class="fill-base tint-20" d="M520 598H1200V690H520z"/>
        <path class="fill-base tint-40" d="M520 640H1200V690H520z"/>
        ${mesa('half')}
      </svg>
    </figure>`;
}
