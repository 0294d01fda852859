import { cite, defineSlide, html } from 'mesa-deck';
import { baseCase } from '../figures/cases.ts';

export default defineSlide({
  id: 'base-case',
  title: 'The base case: training leaves a rule behind',
  section: 'The stack',
  layout: 'content',
  transition: 'move',
  minutes: 1,
  status: 'definition',
  sources: [cite('hubinger2019risks', '§1.1')],
  body: html`${baseCase()}
    <p>One search, over parameters. The model was optimized; it does not optimize.</p>`,
  notes: html`
    <p>Point at the left panel: one loop. The <b class="base">base objective</b> scores behaviour, SGD updates
    the parameters, and the parameters set the model.</p>
    <p>Now the right panel, the model. In this case it is a set of rules: an input comes in, an action goes
    out, and nothing is compared. There is no goal in the right panel. It is only in the loop at the left.</p>
    <p>Remember the places. In the next two pictures nothing moves; we only look further inside the model.</p>
    <p class="aside">Are today's models like this? Nobody can say for a large one. It is the case to compare
    with, and much of what a network does may be of this kind.</p>`,
});
