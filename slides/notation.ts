import { defineNotation } from 'mesa-deck';

/** The symbols of the talk. Whatever belongs to one of the two optimizers says so here, once. */
export default defineNotation({
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
  data: {
    tex: 'D',
    name: 'training data',
    meaning: 'all behaviour that training has seen',
    role: 'neutral',
  },
});
