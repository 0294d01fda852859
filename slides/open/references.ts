import { defineSlide, html, references } from 'mesa-deck';

export default defineSlide({
  id: 'references',
  title: 'All of this can be read at its source',
  section: 'What now',
  layout: 'references',
  minutes: 0,
  body: references(),
  notes: html`<p>For the questions, and for whoever wants to check a claim. Each title is a link, in the handout too.</p>
    <p>Likely question: where to begin? With Hubinger and others, 2019, whose words this talk uses; then one
    finding that you doubt, in the original, with its limits.</p>`,
});
