import { adapt, defineDeck } from 'mesa-deck';
import deceptiveCase from '../deception/deceptive-case.ts';
import objectives from '../gap/objectives.ts';
import twoGaps from '../gap/two-gaps.ts';
import liveSeeds from '../misgeneralization/live-seeds.ts';
import references from '../open/references.ts';
import whatHelps from '../open/what-helps.ts';
import baseCase from '../stack/base-case.ts';
import mesaCase from '../stack/mesa-case.ts';
import title from '../stack/title.ts';
import twoOptimizers from '../stack/two-optimizers.ts';

/** Five minutes: the question, the three cases, the gap, and what is open. */
export default defineDeck({
  id: 'lightning',
  title: 'Two optimizers, one model',
  description: 'Mesa-optimization in five minutes: what we train for, and what training builds.',
  author: 'The mesa-deck founders',
  minutes: 5,
  license: 'CC-BY-4.0',
  keywords: ['mesa-optimization', 'inner alignment', 'AI safety'],
  theme: 'mesa',
  slides: [
    adapt(title, { minutes: 0.3 }),
    adapt(twoOptimizers, { minutes: 0.6 }),
    adapt(baseCase, { minutes: 0.4 }),
    adapt(mesaCase, { minutes: 0.6 }),
    adapt(objectives, { minutes: 0.7 }),
    adapt(twoGaps, { minutes: 0.5 }),
    adapt(deceptiveCase, { minutes: 0.7 }),
    adapt(liveSeeds, { minutes: 0.5 }),
    whatHelps,
    references,
  ],
});
