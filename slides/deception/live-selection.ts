import { cite, defineSlide, figure, html } from 'mesa-deck';
import selection from '../figures/selection.ts';

export default defineSlide({
  id: 'live-selection',
  title: 'Try it: here a test tells apart what it treats differently',
  section: 'Deception',
  minutes: 2,
  status: 'toy',
  introduces: ['honeypot'],
  sources: [cite('hubinger2019risks', '§4')],
  body: figure(selection),
  notes: html`
    <p>Four kinds of model with the same behaviour in training: deceptive, proxy, internalized, corrigible. Read from top
    to bottom: each bar is what one should believe after one more test that was passed.</p>
    <p>The second bar: a thousand more tasks, and nothing moves. Other tasks expose the proxy only, since a deceptive
    model passes them too; it even gains. Honeypots, fake chances to act unwatched, catch it as far as they fool it.</p>
    <p>The laboratory, A, has the prior, how often a honeypot fools, and a probe. Let none fool it, and honeypots say
    nothing.
    Lower the prior to 0.05 and look at an alarm: what it is worth depends on the prior and on the false alarms.</p>
    <p class="aside">What is the true prior? Nobody knows; here it is an input, and so are h and the quality of the probe.
    It is Bayes' rule, exact for these inputs ${cite('hubinger2019risks', '§4')}, and no estimate of any real model. It
    assumes that each test fools or catches independently of the others: a model that sees through one honeypot sees
    through the rest, and then 300 are worth little more than one. And no test here tells corrigible from internalized: an
    order that contradicts the old goal would.</p>`,
});
