import type { Analysis, Situation } from '../models/compliance.ts';
import { inGerman } from './plot.ts';

/** What each regime does, in German. */
const habits = {
  R1: 'fügt sich immer',
  R2: 'weicht früh ab, fügt sich zuletzt',
  R3: 'fügt sich früh, weicht zuletzt ab',
  R4: 'weicht immer ab',
} as const;

/** What stands in the plane of payoff and prize, in German. */
export const planeLabels = {
  always: 'immer',
  late: 'spät',
  early: 'früh',
  never: 'nie',
  'it complies always': habits.R1,
  'it defects early, complies near the end': habits.R2,
  'it complies early, defects near the end': habits.R3,
  'it defects always': habits.R4,
  'payoff ρ of complying (of defecting: 1)': 'Ertrag ρ, wenn es sich fügt (sonst: 1)',
  'prize V': 'Gewinn V',
  'least prize, one episode:': 'mindestens, eine Episode:',
  'least prize, all': 'mindestens, alle',
  'bend:': 'Knick:',
};

/** The names of the controls, those of the threat too, in German. */
export const controlNames = {
  rho: 'Ertrag ρ',
  V: 'Gewinn V',
  q: 'entdeckt q',
  m: 'geändert m',
  gamma: 'Diskont γ',
  T: 'Episoden T',
};

const countOf = (policy: string, letter: string) => policy.split(letter).length - 1;

export const german = {
  alt: 'Oben die Ebene aus dem, was es bringt, sich zu fügen, und dem, was der Gewinn wert ist, geteilt in vier Bereiche durch die Schwelle einer Episode und den Knick; dazu die Schwelle aller Episoden und die Lage als Marke. Unten der beste Plan, eine Marke je Episode: Ein blaues Rechteck fügt sich, ein oranges Trapez weicht ab.',
  caption: 'Blau: fügt sich. Orange: weicht ab.',
  controls: controlNames,
  labels: {
    ...planeLabels,
    'it defects early,': 'weicht früh ab,',
    'complies near the end': 'fügt sich zuletzt',
    'it complies early,': 'fügt sich früh,',
    'defects near the end': 'weicht zuletzt ab',
    'enough for all': 'genug für alle',
    episodes: 'Episoden',
  },
  say: ({ policy }: Analysis) =>
    `Das Beste für sein eigenes Ziel: In ${countOf(policy, 'C')} Episoden fügt es sich, in ${countOf(policy, 'D')} weicht es ab.`,
  laboratory: {
    caption:
      'Was ein solches Modell für sein eigenes Ziel am besten tut. Blau: fügt sich. Orange: weicht ab.',
    say: ({ regime, policy, thresholdT }: Analysis, { T, V }: Situation) =>
      `V = ${inGerman(V)}; sich in allen ${T} Episoden zu fügen braucht ${inGerman(thresholdT, 2)}: Es ${habits[regime]}; ` +
      `in ${countOf(policy, 'C')} Episoden fügt es sich, in ${countOf(policy, 'D')} weicht es ab.`,
  },
};
