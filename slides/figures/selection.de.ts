import type { ByType } from '../models/selection.ts';

interface Stage {
  readonly after: ByType;
}

/** What the tests say in German; `percent` writes a probability. */
export const german = (percent: (value: number) => string) => {
  const told = (stages: readonly Stage[]) => stages.map(({ after }) => percent(after.deceptive));
  return {
    alt: 'Vier Balken untereinander, jeder in vier Teile geschnitten: die Wahrscheinlichkeit eines täuschenden Modells, eines Stellvertreters, eines verinnerlichten und eines korrigierbaren Modells. Der zweite Balken, nach tausend Aufgaben wie denen des Trainings, ist wie der erste, die Annahme vorher. Im dritten, nach entkoppelten Aufgaben, ist der Teil des Stellvertreters kurz; im vierten, nach Ködern, der des täuschenden.',
    caption: 'Was nach jedem bestandenen Test zu glauben ist.',
    controls: {
      tasks: 'andere Aufgaben',
      honeypots: 'Köder',
      prior: 'vorher täuschend',
      fooled: 'jeder täuscht',
      sensitivity: 'Sensitivität',
      specificity: 'Spezifität',
    },
    labels: {
      deceptive: 'täuschend',
      proxy: 'Stellvertreter',
      internalized: 'verinnerlicht',
      corrigible: 'korrigierbar',
      prior: 'vorher',
      'more tasks': 'wie zuvor',
      'other tasks': 'andere',
      honeypots: 'Köder',
      'then: probe': 'dann: Sonde',
      'is quiet': 'ist still',
      'or: probe': 'oder: Sonde',
      alarm: 'schlägt an',
    },
    say: (stages: readonly Stage[]) => {
      const [prior, , other, honeypots] = told(stages);
      return `Täuschend: ${prior}, nach anderen Aufgaben ${other}, nach Ködern ${honeypots}.`;
    },
    laboratory: {
      alt: 'Eine Tabelle aus Balken: die Wahrscheinlichkeit von vier Arten von Modellen, korrigierbar, verinnerlicht, täuschend und Stellvertreter, vorher und nach jedem Test. Tausend Aufgaben wie die des Trainings lassen alle Balken, wie sie waren. Entkoppelte Aufgaben verkürzen den Balken des Stellvertreters, Köder den des täuschenden; eine Sonde verkürzt ihn, wenn sie still ist, und verlängert ihn, wenn sie anschlägt.',
      caption: 'Tests gelten als unabhängig. ×: Likelihood neben einem korrigierbaren Modell.',
      say: (stages: readonly Stage[]) => {
        const [prior, more, other, honeypots, quiet, alarm] = told(stages);
        return (
          `Täuschend: ${prior}, nach weiteren Aufgaben ${more}, anderen Aufgaben ${other}, Ködern ${honeypots}; ` +
          `Sonde still ${quiet}, Sonde schlägt an ${alarm}.`
        );
      },
    },
  };
};
