import { defineSlide, glossary, html } from 'mesa-deck';

export default defineSlide({
  id: 'glossary',
  title: 'Each word and symbol of this talk has one meaning',
  section: 'What now',
  layout: 'references',
  minutes: 0,
  body: glossary({ part: 1, of: 2 }),
  notes: html`<p>For the questions, and for readers of the handout: what each word means here. Blue and
    underlined belongs to the base optimizer, orange and dashed to the mesa-optimizer.</p>
    <p>Likely question: others use a word otherwise? Some do. Here it is what this list says, and the source is on the slide that introduces it.</p>`,
});
