import { inGerman } from './plot.ts';

interface Run {
  readonly deltas: readonly number[];
}

interface Settings {
  readonly share: number;
}

export const german = {
  alt: 'Auf logarithmischen Achsen fallen die Änderungen, bis das Ziel kippt, mit dem Anteil anderer Level auf einer Geraden: etwa 691 bei 0,5 Prozent, 56 bei 5, 7 bei 50. Ein Ring zeigt, wie weit der gewählte Lauf gekommen ist.',
  caption: 'Marken: gemessen. Gepunktet: 2,9/ε.',
  action: 'Trainieren',
  controls: { share: 'andere Level, %', budget: 'Budget' },
  labels: {
    'other levels ε, in per cent': 'andere Level ε, in Prozent',
    'updates until the goal flips': 'Änderungen, bis das Ziel kippt',
    'budget:': 'Budget:',
    'updates of this run': 'Änderungen in diesem Lauf',
    'δ: wants exits − wants green': 'δ: will Ausgänge − will Grün',
  },
  say: ({ deltas }: Run, { share }: Settings) => {
    const rate = `${inGerman(share)} % andere Level: `;
    return (deltas.at(-1) ?? 0) > 0
      ? `${rate}Das Ziel kippt nach ${deltas.length - 1} Änderungen.`
      : `${rate}Nach ${deltas.length - 1} Änderungen ist das Ziel nicht gekippt.`;
  },
  laboratory: {
    alt: 'Zwei Bilder. Auf logarithmischen Achsen fallen die Änderungen, bis das Ziel kippt, mit dem Anteil anderer Level auf einer Geraden: etwa 691 bei 0,5 Prozent, 56 bei 5, 7 bei 50. Daneben steigt im gewählten Lauf die Differenz der beiden Gewichte von minus zwei auf null.',
    caption:
      'Marken: gemessen. Gepunktet: 2,9/ε. Blau: die Änderungen, die das Training bezahlen kann.',
    say: ({ deltas }: Run, { share }: Settings) => {
      const [step, last] = [deltas.length - 1, deltas.at(-1) ?? 0];
      const what = `${inGerman(share)} % andere Level, von δ = −2 an: `;
      const rule = `2,9/ε = ${inGerman(290 / share, 0)}`;
      if (last > 0) return `${what}Das Ziel kippt nach ${step} Änderungen; ${rule}.`;
      const still = `nach ${step} Änderungen ist δ = ${inGerman(last, 2)}, das Ziel nicht gekippt; `;
      return what + still + (share > 0 ? `${rule}.` : 'es kippt nie.');
    },
  },
};
