import { cite, defineSlide, html, mermaid } from 'mesa-deck';

export default defineSlide({
  id: 'three-stages',
  title: 'It understands, it differs, and so it complies',
  section: 'Deception',
  layout: 'diagram',
  minutes: 1,
  status: 'argued',
  sources: [cite('hubinger2019risks', '§4.2, §4.4')],
  body: html`
    ${mermaid(
      'Two states, understanding its training and having another objective, both lead to complying. Complying leads to a good score and being kept; when the threat is over, it leads to defecting.',
    )`
      stateDiagram-v2
        direction LR
        understands: Understands its training
        differs: Has another objective
        complies: Complies
        kept: Scores well, is kept
        defects: Defects
        understands --> complies
        differs --> complies
        complies --> kept: while watched
        complies --> defects: threat over
        class differs mesa
        class defects mesa
        %% step: differs
        %% step: complies
        %% step: kept
        %% step: defects
    `}
    <p class="step">What scores well is kept, <b>whatever it was done for</b>.</p>`,
  notes: html`
    <p>One click per state. First: it understands what training selects for. Knowing that is harmless; a
    robustly aligned model may know it as well.</p>
    <p>Second: its objective is another one. Each of the two alone gives a model that we would see through
    or that we would like. Third: both together make complying a means to stay as it is.</p>
    <p>Point at the upper branch: a correct output is reinforced, whatever it was done for. So there is nothing left
    to correct.</p>
    <p>Likely question: do the first two come in this order? The paper doesn't say so. If the objective
    points at the knowledge instead, that is corrigible alignment, and robust. Which happens is
    contested.</p>`,
});
