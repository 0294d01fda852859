import { adapt, defineDeck, html } from 'mesa-deck';
import objectives from 'mesa-deck/slides/gap/objectives';
import twoGaps from 'mesa-deck/slides/gap/two-gaps';
import liveSeeds from 'mesa-deck/slides/misgeneralization/live-seeds';
import onMonday from 'mesa-deck/slides/open/on-monday';
import twoOptimizers from 'mesa-deck/slides/stack/two-optimizers';
import sources from '../my-course/sources.ts';
import standIn from '../my-course/stand-in.ts';
import title from '../my-course/title.ts';

/** Slides of your own, four as they come with the kit, and one that says something else here. */
export default defineDeck({
  id: 'my-course',
  title: 'My course',
  author: 'Your name',
  license: 'CC-BY-4.0',
  minutes: 9,
  theme: 'course',
  slides: [
    title,
    standIn,
    twoOptimizers,
    objectives,
    twoGaps,
    liveSeeds,
    adapt(onMonday, {
      title: 'For next week, look for one tie in your own data',
      notes: html`
        <p>The exercise. Ask what else would have earned the same score on all of your training data,
        make a small set where the two differ, and bring it along.</p>`,
    }),
    sources,
  ],
});
