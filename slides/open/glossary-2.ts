import { defineSlide, glossary, html } from 'mesa-deck';

export default defineSlide({
  id: 'glossary-2',
  title: 'The words and symbols of this talk, the rest',
  section: 'What now',
  layout: 'references',
  minutes: 0,
  body: glossary({ part: 2, of: 2 }),
  notes: html`<p>For the questions, and for readers of the handout: what each word means here.</p>`,
});
