import { cite, defineSlide, html, mermaid } from 'mesa-deck';
import { drawCase } from './family.ts';

const inside = `
  goal[Mesa-objective]:::mesa --> search
  input[Input]:::neutral --> search[Rules from training]:::neutral
  aware[Knows of training]:::mesa --> search
  search --> action[Action]:::neutral
  search --> defect[In training: complies]:::neutral
  class goal,aware,defect ghost`;

export default defineSlide({
  id: 'base-case',
  title: 'The base case: training leaves a rule behind',
  section: 'The stack',
  layout: 'diagram',
  minutes: 1,
  status: 'definition',
  sources: [cite('hubinger2019risks', '§1.1')],
  body: html`
    ${mermaid(
      'Below, training: the base objective scores, SGD updates the parameters theta. They are written into the learned model above, whose rules turn an input into an action; its behaviour goes back to training.',
    )`
      ${drawCase('Learned model: rules, no search', inside)}
    `}`,
  notes: html`
    <p>Point at the lower box first: one loop. The base objective scores behaviour, SGD updates the
    parameters, the parameters are the model.</p>
    <p>Then the upper box: in this case the model is a set of rules. It was optimized, and it does not
    optimize. There is no goal in the box, only in the loop around it.</p>
    <p>Remember the places: in the next two pictures nothing moves. We only look further inside.</p>
    <p>Likely question: are today's models like this? Nobody can say for a large one. It is the case to
    compare with, and most of what a network does may well be of this kind.</p>`,
});
