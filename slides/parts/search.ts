import { defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'part-search',
  title: 'Training builds a search where searching pays',
  section: 'Learned search',
  layout: 'section',
  minutes: 0.2,
  body: html`<p class="lead muted">Conditions, and a case that is proved.</p>`,
  notes: html`<p>Third part: is any of this real? In one small case it is a theorem, in some games there is evidence, and for large models it is disputed.</p>
    <p>Likely question: do you claim that language models search? No. This part says what would favour it, and
    what has been found in small networks.</p>`,
});
