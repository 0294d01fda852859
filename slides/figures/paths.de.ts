import type { Point } from './plot.ts';

interface Runs {
  readonly step: number;
  readonly paths: readonly (readonly Point[])[];
  readonly drift: number;
}

interface Settings {
  readonly first: number;
  readonly other: number;
}

/** What the forty runs say in German; `gone` tells least and most along u, and the most along δ. */
export const german = (
  gone: (runs: Runs) => readonly [least: string, most: string, drift: string],
  levels: number,
) => {
  const moved = (runs: Runs) => {
    const [least, most, drift] = gone(runs).map((way) => way.replace('.', ','));
    return `u hat sich um ${least} bis ${most} bewegt, δ um höchstens ${drift}.`;
  };
  return {
    alt: 'In der Ebene aus dem Gewicht des Ausgangs und dem Gewicht von Grün ist jeder von 40 Trainingsläufen eine Gerade in derselben Richtung, nach rechts oben, und die Enden liegen quer dazu nebeneinander.',
    caption: 'Andere Level: Das Objekt ist grün.',
    action: 'Trainieren',
    controls: { other: `andere Level von ${levels}`, first: 'Erster Startwert' },
    labels: {
      'along u: what both want more of,': 'entlang u: wovon beide mehr',
      'pushed until the agents are good': 'wollen, bis die Agenten gut sind',
      'along δ: which they want more,': 'entlang δ: was sie lieber wollen,',
      'never moved': 'nie bewegt',
      'wants exits': 'will Ausgänge',
      'wants green': 'will Grün',
      start: 'Start',
      'goal so far': 'Ziel bisher',
      updates: 'Änderungen',
      'way gone from the start': 'Weg vom Start',
      'along u': 'entlang u',
      'along δ': 'entlang δ',
    },
    say: (runs: Runs) => `${runs.step} Änderungen: ${moved(runs)}`,
    laboratory: {
      alt: 'Zwei Bilder von 40 Trainingsläufen. In der Ebene aus dem Gewicht des Ausgangs und dem Gewicht von Grün ist jeder Lauf eine Gerade in derselben Richtung, nach rechts oben, und die Enden liegen quer dazu nebeneinander. Gegen die Änderungen steigt der Weg in dieser Richtung bei allen; der Weg quer dazu bleibt null.',
      caption:
        'Genauer Gradient. u = Ausgang + Grün, δ = Ausgang − Grün. In den anderen Leveln ist das Objekt grün.',
      say: (runs: Runs, { first, other }: Settings) =>
        `Startwerte ${first} bis ${first + runs.paths.length - 1}, ${runs.step} Änderungen, ${other} andere Level: ${moved(runs)}`,
    },
  };
};
