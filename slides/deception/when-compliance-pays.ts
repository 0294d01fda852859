import { cite, defineSlide, figure, html, math } from 'mesa-deck';
import complying from '../figures/complying.ts';

export default defineSlide({
  id: 'when-compliance-pays',
  title: 'In a small model: comply if what it would lose is worth more',
  section: 'Deception',
  layout: 'content',
  minutes: 1.5,
  status: 'toy',
  introduces: ['payoff', 'detection', 'modification', 'discount', 'prize'],
  sources: [cite('hubinger2019risks', '§4.2')],
  body: html`
    <div class="equations">
      ${math.display`\discount\,\detection\,\modification\,\prize\ \ge\ 1-\payoff`}
      <p class="small">One episode left: complying pays ${math`\payoff`}, defecting ${math`1`}. A defection is detected
      with ${math`\detection`}, then trained away with ${math`\modification`}; ${math`\discount`} discounts the prize
      ${math`\prize`}.</p>
    </div>
    ${figure(complying)}`,
  notes: html`
    <p>A choice with one episode left. Right-hand side: what complying costs now. Left-hand side: what defecting puts at
    risk. It complies exactly if the second is at least the first.</p>
    <p>The conditions are in it. One, reach across updates: a discount above zero. Two, it models its selection: being
    caught means being modified, q times m. Three, the end of the threat, is the upper strip: after 20 episodes it is
    over. Take the end away, below, and it complies in all or in none, whatever the prize.</p>
    <p>Move V to zero: a prize of nothing does not make it honest. It still complies 18 times, to be allowed to go
    on.</p>
    <p class="aside">Are there numbers for a real model? No. It is exact for this small decision problem, with a modified
    model worth nothing, q = 0.5, m = 0.8, γ = 0.95; nobody has measured V. Blue is in the hands of the trainer, orange
    belongs to the model's own objective.</p>`,
});
