import { defineNotation } from 'mesa-deck';

/** Symbols and terms of your own; those of the slides that you take come with them. */
export default defineNotation({
  worth: {
    tex: 'W',
    name: 'worth',
    meaning: 'what we want more of, and cannot measure',
    role: 'worth',
  },
  score: {
    tex: 'S',
    name: 'score',
    meaning: 'what we measure in its place',
    role: 'score',
  },
});
