import { defineSlide, html, references } from 'mesa-deck';

export default defineSlide({
  id: 'references',
  title: 'What this talk stands on',
  section: 'What now',
  layout: 'references',
  minutes: 0,
  body: references(),
  notes: html`<p>For the questions. Each title is a link, in the handout too.</p>`,
});
