import { cite, defineSlide, html, mermaid } from 'mesa-deck';
import { drawCase } from './family.ts';

const inside = `
  goal[Mesa-objective]:::mesa --> search
  input[Input]:::neutral --> search[Internal search]:::mesa
  aware[Knows of training]:::mesa --> search
  search --> action[Action]:::neutral
  search --> defect[In training: complies]:::neutral
  class aware,defect ghost`;

export default defineSlide({
  id: 'mesa-case',
  title: 'The mesa case: training leaves a search behind',
  section: 'The stack',
  layout: 'diagram',
  minutes: 1.5,
  status: 'argued',
  sources: [cite('hubinger2019risks', '§1.1, §2')],
  body: html`
    ${mermaid(
      'The same picture with the learned model opened: an internal search takes the input, compares plans by a mesa-objective and picks the action. Training below still sees only behaviour.',
    )`
      ${drawCase('Learned model: the mesa-optimizer searches over actions', inside)}
      %% step: goal
    `}`,
  notes: html`
    <p>Same picture, one change: open the box and there is a second loop. The model looks for an action
    that scores well by an objective of its own, on each input, with its weights fixed.</p>
    <p class="step">Click: this is the <b class="mesa">mesa-objective</b>. Follow the arrows: no arrow runs from the base
    objective to it. The gradient sees it through behaviour only.</p>
    <p>When would training find such a thing? It is argued, not shown, that diverse tasks and a short
    description favour a search, and that a price on run time works against it.</p>
    <p>Likely question: is a large language model one? Nobody knows; there is no agreed test for search
    inside of a network.</p>`,
});
