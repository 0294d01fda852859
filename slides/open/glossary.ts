import { defineSlide, glossary, html } from 'mesa-deck';

export default defineSlide({
  id: 'glossary',
  title: 'The words and symbols of this talk',
  section: 'What now',
  layout: 'references',
  minutes: 0,
  body: glossary({ part: 1, of: 2 }),
  notes: html`<p>For the questions, and for readers of the handout: what each word means here.</p>`,
});
