import { cite, defineSlide, figure, html } from 'mesa-deck';
import compliance from '../figures/compliance.ts';

export default defineSlide({
  id: 'live-compliance',
  title: 'Try it: the prize and the threat decide when complying pays',
  section: 'Deception',
  minutes: 2,
  status: 'toy',
  sources: [cite('hubinger2019risks', '§4.2')],
  body: figure(compliance),
  notes: html`
    <p>Move one slider at a time. The mark is the situation; the strip is
    what the model does best, the first episode first: blue complies, orange defects.</p>
    <p>Start as it stands: complying pays little, so the model defects early, while the prize is far off, and
    complies near deployment. Raise ρ past the dotted line and lower V: now it complies early and defects near the
    end. The laboratory, A, has all six numbers. Set q or m low there: without a threat it defects always.</p>
    <p>The third condition is T, the end of the threat. It is not the prize: set V = 0 and ρ = 0.5, and it still complies
    18 times of 20, to be allowed to go on.</p>
    <p class="aside">So we set q and m high and are safe? The other way round: a stronger threat makes complying pay, so
    defection goes unseen in training. It is exact for this small decision problem, which puts the conditions into
    numbers ${cite('hubinger2019risks', '§4.2')}; nobody has measured V for a real model.</p>`,
});
