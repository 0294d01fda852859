import { defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'part-evidence',
  title: 'Parts of it have been shown, each in its own setting',
  section: 'Evidence',
  layout: 'section',
  minutes: 0.2,
  body: html`<p class="lead muted">Planted, prompted, toy, contested.</p>`,
  notes: html`<p>Now the evidence, each piece with its setting and its limit, and then the critics with their best
    arguments.</p>
    <p class="aside">What would convince you? A goal that nobody planted or prompted, found inside a model, and a
    prediction from it that comes true.</p>`,
});
