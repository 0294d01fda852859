import { cite, defineSlide, figure, html } from 'mesa-deck';
import gate from '../figures/gate.ts';

export default defineSlide({
  id: 'three-stages',
  title: 'Try it: take any one away, and it is not deception',
  section: 'Deception',
  minutes: 1,
  status: 'argued',
  sources: [cite('hubinger2019risks', '§4.2, §4.4')],
  body: figure(gate),
  notes: html`
    <p>The three conditions once more, with what they start from: an objective that is not ours. Four inputs, and all of
    them are needed. Click on one to switch it off; in the laboratory, A, a second one.</p>
    <p>Without another objective it is aligned. Knowing what training selects for is harmless then; a robustly aligned
    model may know it as well. Without reach, or without a model of its selection, it acts for its own objective at once,
    and training sees it. Without an end it complies forever, or not at all.</p>
    <p>With all four it complies now. And a correct output is reinforced, whatever it was done for. So nothing is left to
    correct.</p>
    <p class="aside">Do they come in some order? The paper doesn't say so. If the objective points at the knowledge
    instead, that is corrigible alignment, and robust. Which happens is contested. The gate is our picture.</p>`,
});
