import { defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'part-deception',
  title: 'A model that knows may comply for reasons of its own',
  section: 'Deception',
  layout: 'section',
  minutes: 0.2,
  body: html`<p class="lead muted">The sharpest form of the problem.</p>`,
  notes: html`<p>Fourth part: the case that worries people most. It is an argument; keep the conditions in mind as they come.</p>`,
});
