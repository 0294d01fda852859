import { defineNotation, type Notation } from 'mesa-deck';
import { de } from './notation.de.ts';

/**
 * The symbols and terms of the talk. Whatever belongs to one of the two optimizers says so here,
 * once; an entry with `tex` is a macro in formulas, one without it a term of the glossary.
 */
const notation = {
  // The two optimizers and their objectives
  optimizer: {
    name: 'optimizer',
    meaning:
      'a system that searches inside itself for what scores well by an objective it represents',
    role: 'neutral',
  },
  baseOptimizer: {
    name: 'base optimizer',
    meaning: 'the training procedure that selects the learned algorithm, such as SGD',
    role: 'base',
  },
  mesaOptimizer: {
    name: 'mesa-optimizer',
    meaning: 'a learned algorithm that is an optimizer itself; mesa is Greek for inside',
    role: 'mesa',
  },
  metaOptimizer: {
    name: 'meta-optimizer',
    meaning: 'one level out: a system whose task is to produce optimizers',
    role: 'neutral',
  },
  sgd: {
    name: 'SGD',
    meaning: 'stochastic gradient descent: small steps downhill on the loss of samples',
    role: 'base',
  },
  rl: {
    name: 'RL',
    meaning: 'reinforcement learning: training by reward for what was done',
    role: 'base',
  },
  Obase: {
    tex: '\\mathcal{O}_{\\text{base}}',
    name: 'base objective',
    meaning: 'what the base optimizer selects for; the higher, the better (minus the loss)',
    role: 'base',
  },
  Omesa: {
    tex: '\\mathcal{O}_{\\text{mesa}}',
    name: 'mesa-objective',
    meaning: 'what a learned model that searches is searching for',
    role: 'mesa',
  },
  Obeh: {
    tex: '\\mathcal{O}_{\\text{beh}}',
    name: 'behavioural objective',
    meaning: 'what a system seems to optimize, judged by what it does',
    role: 'neutral',
  },
  params: {
    tex: '\\theta',
    name: 'parameters',
    meaning: 'what training sets: the weights of the model',
    role: 'neutral',
  },
  policy: {
    tex: '\\pi_\\theta',
    name: 'policy',
    meaning: 'what a model with these parameters does with its inputs',
    role: 'neutral',
  },
  Loss: {
    tex: '\\mathcal{L}',
    name: 'loss',
    meaning: 'what training makes small: minus the base objective',
    role: 'base',
  },
  rate: {
    tex: '\\alpha',
    name: 'learning rate',
    meaning: 'how far one update goes down the gradient',
    role: 'base',
  },
  data: {
    tex: 'D',
    name: 'training data',
    meaning: 'what the models did on the inputs of training',
    role: 'neutral',
  },
  Ptrain: {
    tex: 'P_{\\text{train}}',
    name: 'training distribution',
    meaning: 'where the inputs in training come from',
    role: 'neutral',
  },
  Pdeploy: {
    tex: 'P_{\\text{deploy}}',
    name: 'deployment distribution',
    meaning: 'where the inputs come from once the model is used',
    role: 'neutral',
  },

  // Alignment
  outerAlignment: {
    name: 'outer alignment',
    meaning: 'the base objective says what we intend',
    role: 'neutral',
  },
  innerAlignment: {
    name: 'inner alignment',
    meaning: 'the mesa-objective agrees with the base objective',
    role: 'neutral',
  },
  robustAlignment: {
    name: 'robust alignment',
    meaning: 'the mesa-objective agrees with the base objective on all data that may come',
    role: 'neutral',
  },
  pseudoAlignment: {
    name: 'pseudo-alignment',
    meaning: 'it looks aligned on the training data, and is not reliably so elsewhere',
    role: 'neutral',
  },
  proxyAlignment: {
    name: 'proxy alignment',
    meaning: 'the model pursues something that goes along with the base objective in training',
    role: 'neutral',
  },
  approximateAlignment: {
    name: 'approximate alignment',
    meaning: 'the same objective, up to an error of representation',
    role: 'neutral',
  },
  suboptimalityAlignment: {
    name: 'suboptimality alignment',
    meaning: 'it looks aligned through a flaw in its search',
    role: 'neutral',
  },
  internalization: {
    name: 'internalization',
    meaning: "the base objective has become the model's own",
    role: 'neutral',
  },
  corrigibleAlignment: {
    name: 'corrigible alignment',
    meaning: "the model's objective points at what it knows of the base objective",
    role: 'neutral',
  },
  deceptiveAlignment: {
    name: 'deceptive alignment',
    meaning: 'misaligned, aware of its training, and compliant so as not to be modified',
    role: 'neutral',
  },
  goalMisgeneralization: {
    name: 'goal misgeneralization',
    meaning: 'the skill carries over to new inputs, and the pursued goal does not',
    role: 'neutral',
  },
  specificationGaming: {
    name: 'specification gaming',
    meaning: 'exploiting a flaw of the base objective; also called reward hacking',
    role: 'neutral',
  },
  situationalAwareness: {
    name: 'situational awareness',
    meaning: 'knowing that one is a model, and whether one is trained or deployed',
    role: 'neutral',
  },
  alignmentFaking: {
    name: 'alignment faking',
    meaning: 'complying in what seems to be training, to keep one’s preferences from being changed',
    role: 'neutral',
  },
  inContextScheming: {
    name: 'in-context scheming',
    meaning: 'scheming for a goal that the prompt has given',
    role: 'neutral',
  },
  gradientHacking: {
    name: 'gradient hacking',
    meaning: 'acting so that gradient descent leaves one’s own objective alone',
    role: 'neutral',
  },
  distributionShift: {
    name: 'distribution shift',
    meaning: 'inputs after training differ from those in training',
    role: 'neutral',
  },
  unidentifiability: {
    name: 'unidentifiability',
    meaning: 'the data do not fix one objective',
    role: 'neutral',
  },
  inductiveBias: {
    name: 'inductive bias',
    meaning: 'which of the models that fit, training tends to find',
    role: 'neutral',
  },
  honeypot: {
    name: 'honeypot',
    meaning: 'a test that looks like a chance to act unwatched',
    role: 'neutral',
  },
  interpretability: {
    name: 'interpretability',
    meaning: 'reading what a network computes from its weights and activations',
    role: 'neutral',
  },
  evaluationAwareness: {
    name: 'evaluation awareness',
    meaning: 'telling a test from real use',
    role: 'neutral',
  },
  control: {
    name: 'AI control',
    meaning: 'staying safe even if the model tries to subvert the safeguards',
    role: 'neutral',
  },
  auroc: {
    name: 'AUROC',
    meaning:
      'area under the ROC curve: how often a positive is ranked above a negative; 0.5 is chance',
    role: 'neutral',
  },

  // When compliance pays
  payoff: {
    tex: '\\rho',
    name: 'payoff of complying',
    meaning: 'in one training episode, where defecting has 1',
    role: 'mesa',
  },
  detection: {
    tex: 'q',
    name: 'detection',
    meaning: 'the chance that defecting is noticed',
    role: 'base',
  },
  modification: {
    tex: 'm',
    name: 'modification',
    meaning: 'the chance that a noticed model is changed',
    role: 'base',
  },
  discount: {
    tex: '\\gamma',
    name: 'discount',
    meaning: 'what a unit in the next episode is worth now',
    role: 'mesa',
  },
  prize: {
    tex: 'V',
    name: 'value of deployment',
    meaning: 'what reaching deployment unmodified is worth to the mesa-objective',
    role: 'mesa',
  },
  leastPrize: {
    tex: 'c^*',
    name: 'least prize',
    meaning: 'the value of deployment from which complying pays with one episode left',
    role: 'mesa',
  },
  forever: {
    tex: 'V_\\infty',
    name: 'value of complying forever',
    meaning: 'what a training without an end would be worth to a model that always complies',
    role: 'mesa',
  },
  bend: {
    tex: '\\rho^\\dagger',
    name: 'bend',
    meaning: 'the payoff above which a longer training needs no larger prize',
    role: 'neutral',
  },
  episodes: {
    tex: 'T',
    name: 'episodes',
    meaning: 'how many training episodes there are until the threat ends',
    role: 'base',
  },
  described: {
    tex: 'a',
    name: 'description of inputs',
    meaning: 'a set of inputs, named by an adversary that need not produce one',
    role: 'neutral',
  },

  // When a search is learned
  power: {
    tex: 'B',
    name: 'optimization power',
    meaning: 'what the base optimizer can spend',
    role: 'base',
  },
  instances: {
    tex: 'N',
    name: 'instances',
    meaning: 'how many different tasks the model has to solve',
    role: 'neutral',
  },
  runtime: {
    tex: 'r',
    name: 'run-time optimization',
    meaning: 'how much the learned algorithm optimizes when it runs',
    role: 'mesa',
  },
  cost: {
    tex: 'f',
    name: 'cost of learning',
    meaning: 'the power it takes to find an algorithm that optimizes that much',
    role: 'base',
  },

  // One gradient step in a layer of linear attention
  task: {
    tex: '\\beta',
    name: 'task',
    meaning: 'the weights of the linear function that the examples come from',
    role: 'neutral',
  },
  query: {
    tex: 'x_{\\text{new}}',
    name: 'new input',
    meaning: 'the input that the layer has to answer for',
    role: 'neutral',
  },
  step: {
    tex: '\\eta',
    name: 'step',
    meaning: 'how far one step of the inner gradient descent goes',
    role: 'mesa',
  },
  stepSize: {
    tex: '\\eta^*',
    name: 'best step',
    meaning: 'the step of the gradient descent that the layer learns: 75/37',
    role: 'mesa',
  },
  secondMoment: {
    tex: '\\hat S',
    name: 'second moment of the context',
    meaning: 'the mean of the outer products of the examples’ inputs',
    role: 'neutral',
  },

  // The same return, different goals
  exitWeight: {
    tex: 'g_{\\text{exit}}',
    name: 'weight of the exit',
    meaning: 'what the planner gets for an exit',
    role: 'mesa',
  },
  greenWeight: {
    tex: 'g_{\\text{green}}',
    name: 'weight of green',
    meaning: 'what the planner gets for a green cell',
    role: 'mesa',
  },
  summed: {
    tex: 'u',
    name: 'sum of the weights',
    meaning: 'weight of the exit plus weight of green; all that training sees of the two',
    role: 'mesa',
  },
  conserved: {
    tex: '\\delta',
    name: 'conserved difference',
    meaning: 'weight of the exit minus weight of green; training does not change it',
    role: 'mesa',
  },
  decorrelated: {
    tex: '\\varepsilon',
    name: 'decorrelated share',
    meaning: 'the share of training levels in which the exit is not green',
    role: 'base',
  },
} satisfies Notation;

export default defineNotation(notation, { de });
