import { defineDeck } from 'mesa-deck';
import deceptiveCase from '../deception/deceptive-case.ts';
import sameBehaviour from '../deception/same-behaviour.ts';
import objectives from '../gap/objectives.ts';
import twoGaps from '../gap/two-gaps.ts';
import references from '../open/references.ts';
import whatHelps from '../open/what-helps.ts';
import baseCase from '../stack/base-case.ts';
import mesaCase from '../stack/mesa-case.ts';
import title from '../stack/title.ts';
import twoOptimizers from '../stack/two-optimizers.ts';

export default defineDeck({
  id: 'lightning',
  title: 'Two optimizers, one model',
  description: 'Mesa-optimization in five minutes: what we train for, and what training builds.',
  author: 'The mesa-deck founders',
  minutes: 5,
  theme: 'mesa',
  slides: [
    title,
    twoOptimizers,
    baseCase,
    mesaCase,
    objectives,
    twoGaps,
    deceptiveCase,
    sameBehaviour,
    whatHelps,
    references,
  ],
});
