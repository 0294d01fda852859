import { defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'part-search',
  title: 'Where searching pays, training may build a search',
  section: 'Learned search',
  layout: 'section',
  minutes: 0.3,
  body: html`<p class="lead muted">Conditions, a step that is proved, and planners that were found.</p>`,
  notes: html`<p>Third part: is any of this real? In games there is evidence of planning that nobody wrote; for one
    small layer there is a theorem about something weaker; for large models it is disputed.</p>
    <p class="aside">Do you claim that language models search? No. This part says what would favour it, and what has
    been found, and where.</p>`,
});
