import { adapt, defineDeck } from 'mesa-deck';
import deceptiveCase from '../deception/deceptive-case.ts';
import twoGaps from '../gap/two-gaps.ts';
import coinrun from '../misgeneralization/coinrun.ts';
import { sources } from '../open/lists.ts';
import whatHelps from '../open/what-helps.ts';
import mesaCase from '../stack/mesa-case.ts';
import title from '../stack/title.ts';
import twoOptimizers from '../stack/two-optimizers.ts';

/** Five minutes: the question, two optimizers, a case from the world, two gaps, the sharpest case, an end. */
export default defineDeck({
  id: 'lightning',
  title: 'Two optimizers, one model',
  description: 'Mesa-optimization in five minutes: what we asked for, and what we got.',
  author: 'The mesa-deck founders',
  minutes: 5,
  license: 'CC-BY-4.0',
  keywords: ['mesa-optimization', 'inner alignment', 'AI safety'],
  theme: 'mesa',
  slides: [
    adapt(title, { minutes: 0.6 }),
    adapt(twoOptimizers, { minutes: 0.7 }),
    adapt(mesaCase, { minutes: 0.6 }),
    adapt(coinrun, { minutes: 0.9 }),
    adapt(twoGaps, { minutes: 0.6 }),
    adapt(deceptiveCase, { minutes: 0.8 }),
    { ...adapt(whatHelps, { minutes: 0.8 }), introduces: ['interpretability'] },
    sources('references', 1, 1),
  ],
});
