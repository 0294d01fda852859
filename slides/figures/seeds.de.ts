import { inGerman } from './plot.ts';

interface Walk {
  readonly reached?: 'exit' | 'object' | undefined;
}

interface Visit {
  readonly agent: {
    readonly seed: number;
    readonly weights: { readonly exit: number; readonly green: number };
  };
  readonly places: readonly { readonly walk: Walk; readonly all: readonly Walk[] }[];
}

const reached = { exit: 'zum Ausgang', object: 'zum Objekt', none: 'nirgendwohin' } as const;
const goingTo = (all: readonly Walk[] = [], goal: Walk['reached']) =>
  all.filter((walk) => walk.reached === goal).length;

/** What the forty agents say in German; `blind` and `read` are what two regressions explain. */
export const german = (blind: number, read: number) => ({
  alt: 'Zwei Gitter mit den Wegen von 40 Agenten. Wo der Ausgang grün ist, wie im Training, gehen alle zu ihm. Mit vertauschten Farben trennen sie sich: Manche gehen zum Ausgang, manche zum grünen Objekt. Eine Reihe von Marken zeigt jeden Agenten nach der Differenz seiner beiden Gewichte: Wer Ausgänge mehr will, geht zum Ausgang.',
  caption: 'Ein Level, 40 Agenten.',
  controls: { level: 'Level', agent: 'Agent' },
  labels: {
    'in training': 'im Training',
    swapped: 'vertauscht',
    exit: 'Ausgang',
    object: 'Objekt',
    green: 'grün',
    ':': ':',
    to: 'zu',
    'E, the exit': 'E, dem Ausgang',
    'O, the object': 'O, dem Objekt',
    'to E, the exit': 'zu E, dem Ausgang',
    'to O, the object': 'zu O, dem Objekt',
    'out of time': 'keine Zeit mehr',
    'each agent: exit − green wanted': 'je Agent: will Ausgang − Grün',
    'training return': 'Ertrag im Training',
    'deployment return': 'Ertrag im Einsatz',
    'wants exits − wants green': 'will Ausgänge − will Grün',
  },
  say: ({ places: [training, swapped] }: Visit) =>
    `Ausgang grün: ${goingTo(training?.all, 'exit')} gehen zum Ausgang. Vertauscht: ` +
    `${goingTo(swapped?.all, 'exit')} gehen dorthin, ${goingTo(swapped?.all, 'object')} zum Objekt.`,
  laboratory: {
    alt: 'Zwei Streudiagramme von 40 Agenten und zwei Gitter. Ertrag im Einsatz gegen Ertrag im Training: eine senkrechte Linie. Ertrag im Einsatz gegen die Differenz der beiden Gewichte des Mesa-Ziels: eine steigende Kurve. Die Gitter zeigen, wie der gewählte Agent geht, wo der Ausgang grün ist und wo das andere Objekt es ist.',
    caption: `Alle wollen beides. R² mit dem Ertrag im Einsatz: Ertrag im Training ${inGerman(blind, 3)}; die beiden Gewichte, die ihn bestimmen, ${inGerman(read, 3)}.`,
    say: ({ agent, places }: Visit, { level }: { readonly level: number }) => {
      const [training, swapped] = places.map(({ walk }) => reached[walk.reached ?? 'none']);
      const { exit, green } = agent.weights;
      return (
        `Agent ${agent.seed} will Ausgänge ${inGerman(exit, 2)}, Grün ${inGerman(green, 2)}. ` +
        `In Level ${level} geht er ${training}; vertauscht ${swapped}.`
      );
    },
  },
});
