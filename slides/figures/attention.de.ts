import { inGerman, type Point } from './plot.ts';

interface Run {
  readonly step: number;
  readonly losses: readonly Point[];
  readonly matrix: readonly (readonly number[])[];
}

/** What the layer of linear attention says in German, of a loss at best and the step of theory. */
export const german = (optimum: number, bestStep: number) => ({
  alt: 'Für neue Aufgaben die Vorhersagen der Schicht neben denen eines Schritts Gradientenabstieg: Nach dem Training liegen alle auf der Linie, auf der beide gleich sind. Daneben der Fehler, der auf den kleinstmöglichen gefallen ist, und die gelernte Schrittweite, die bei der der Theorie angekommen ist.',
  caption: 'Eine Schicht; jede Marke ist eine neue Aufgabe.',
  action: 'Trainieren',
  controls: { seed: 'Startwert' },
  labels: {
    loss: 'Fehler',
    'learned step': 'gelernter Schritt',
    'at best': 'bestenfalls',
    'in theory': 'Theorie',
    'one gradient step': 'ein Gradientenschritt',
    'the layer predicts': 'die Schicht sagt vorher',
    '20/37, the least possible': '20/37, das Kleinstmögliche',
    'updates, on a log scale': 'Änderungen, logarithmisch',
    'loss: mean squared error': 'mittlerer quadratischer Fehler',
    'learned matrix': 'gelernte Matrix',
    'frames: theory, 75/37': 'Rahmen: Theorie, 75/37',
  },
  say: ({ step }: Run, { seed }: { readonly seed: number }) =>
    `Startwert ${seed}, ${step} Änderungen.`,
  laboratory: {
    alt: 'Drei Bilder des Trainings. Der Fehler fällt auf die Linie bei 20/37. Die gelernte Matrix, fünf mal fünf, hat auf der Diagonale etwa 75/37 und sonst 0. Die Vorhersagen der Schicht liegen auf denen eines Schritts Gradientenabstieg.',
    caption:
      'Eine Schicht, trainiert mit Adam. Ihre Antwort gleicht einem Gradientenschritt; sie vergleicht keine Möglichkeiten.',
    say: ({ step, losses, matrix }: Run, { seed }: { readonly seed: number }) => {
      const diagonal = matrix.reduce((sum, row, i) => sum + (row[i] ?? 0), 0) / matrix.length;
      return (
        `Startwert ${seed}, ${step} Änderungen: Fehler ${inGerman(losses.at(-1)?.[1] ?? Number.NaN, 4)}, ` +
        `bestenfalls 20/37 = ${inGerman(optimum, 4)}; gelernter Schritt ${inGerman(diagonal, 3)}, ` +
        `Theorie 75/37 = ${inGerman(bestStep, 3)}.`
      );
    },
  },
});
