import { defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'part-deception',
  title: 'A model that knows may comply for reasons of its own',
  section: 'Deception',
  layout: 'section',
  minutes: 0.2,
  body: html`<p class="lead muted">The sharpest form of the problem.</p>`,
  notes: html`<p>Now the case that worries people most. It is an argument; keep its three conditions in mind as they
    come.</p>
    <p class="aside">Isn't that science fiction? Parts of it have been produced on purpose in the laboratory, and this
    talk says which. That the whole comes by itself has not been shown.</p>`,
});
