import { defineDeck } from 'mesa-deck';
import more from '../my-course/more.ts';
import nextWeek from '../my-course/next-week.ts';
import pickHarder from '../my-course/pick-harder.ts';
import sources from '../my-course/sources.ts';
import standIn from '../my-course/stand-in.ts';
import title from '../my-course/title.ts';
import twoSides from '../my-course/two-sides.ts';

/**
 * Slides of your own. A slide of a package goes between them as they do:
 * `import twoGaps from 'mesa-deck/slides/gap/two-gaps'`, or adapted: `adapt(twoGaps, { notes: … })`.
 */
export default defineDeck({
  id: 'my-course',
  title: 'My course',
  author: 'Your name',
  license: 'CC-BY-4.0',
  minutes: 5.5,
  // lang: 'fr',
  // theme: 'course',
  // footer: 'My course, spring term',
  // logo: { file: './crest.svg', alt: 'My university' },
  // pageNumbers: 'n / N',
  // sectionNumbers: true,
  // transition: 'fade',
  slides: [title, standIn, twoSides, pickHarder, nextWeek, sources],
  appendix: [more],
});
