import { controlNames, planeLabels } from './compliance.de.ts';
import { inGerman } from './plot.ts';

interface Plans {
  readonly ends: string;
  readonly goesOn: string;
}

interface Setting {
  readonly V: number;
  readonly rho: number;
  readonly T: number;
}

const countOf = (plan: string) => plan.split('C').length - 1;

export const german = {
  alt: 'Zwei Streifen aus Episoden des Trainings. Oben endet danach die Gefahr: Wo der Gewinn groß genug ist oder es genug bringt, sich zu fügen, fügt sich das Modell; zuletzt oder früh kann es abweichen. Unten endet die Gefahr nie: Es fügt sich in allen oder in keiner, wie groß der Gewinn auch ist.',
  caption: 'Blau: fügt sich. Orange: weicht ab, für sein eigenes Ziel.',
  controls: { ...controlNames, rho: 'Ertrag des Fügens ρ' },
  labels: {
    ...planeLabels,
    'The threat ends after': 'Die Gefahr endet nach',
    episodes: 'Episoden',
    'The threat never ends': 'Die Gefahr endet nie',
  },
  say: ({ ends, goesOn }: Plans, { V, rho, T }: Setting) =>
    `V = ${inGerman(V)}, ρ = ${inGerman(rho)}: Mit einem Ende fügt es sich ${countOf(ends)} von ${T} Malen; ` +
    `ohne ein Ende ${countOf(goesOn)} von ${T}.`,
  laboratory: {
    caption:
      'Oben: was es je nach Ertrag und Gewinn tut, seine Lage als Marke. Blau: fügt sich. Orange: weicht ab, für sein eigenes Ziel.',
  },
};
