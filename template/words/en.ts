import { defineWords } from 'mesa-deck';

/**
 * Words of the pages, where they are to be others than the kit's. A language that the kit does not speak is a file of
 * its own, with all words to be said: npx mesa-deck new --words fr.
 */
export default defineWords({
  // pages: { handout: 'To take home' },
});
