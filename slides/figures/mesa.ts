import { type Html, html } from 'mesa-deck';

/** The talk's motif: a mesa, orange, that stands on blue strata. Fills the slide behind its title. */
export function mesaOnStrata(): Html {
  return html`
    <svg class="backdrop" viewBox="0 0 1280 720" role="img"
      aria-label="A mesa, a hill with a flat top, stands on broad layers of rock.">
      <g class="fill-base">
        <path class="tint-20" d="M0 628h316c44 0 58-30 102-30h776c40 0 60 18 86 26v96H0z"/>
        <path class="tint-40" d="M0 676c70 0 96-8 150-8h314c52 0 60-38 112-38h538c60 0 70 34 166 42v48H0z"/>
        <path class="tint-100" d="M0 696h392c40 0 46-8 84-8h724c34 0 52 10 80 12v20H0z"/>
      </g>
      <g class="fill-mesa">
        <path class="tint-35" d="M612 598c34-6 50-26 58-56l34-128h292l34 128c8 30 24 50 58 56z"/>
        <path class="tint-60" d="M693 456l20-75h274l20 75z"/>
        <path class="tint-100" d="M704 414l10-38q2-8 10-8h252q8 0 10 8l10 38z"/>
      </g>
      <g class="strata">
        <path d="M684 490h332M676 522h348M662 554h376"/>
      </g>
    </svg>`;
}
