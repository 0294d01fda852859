import { defineDeck } from 'mesa-deck';
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
    [title, 0.6],
    [twoOptimizers, 0.7],
    [mesaCase, 0.6],
    [coinrun, 0.9],
    [twoGaps, 0.6],
    [deceptiveCase, 0.8],
    [{ ...whatHelps, introduces: ['interpretability'] }, 0.8],
    sources('references', 1, 1),
  ],
});
