import { defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'two-sides',
  title: 'What we want and what we count part ways',
  section: 'The question',
  minutes: 1,
  layout: 'two-cards',
  slots: {
    left: html`<h3>What we want</h3><p>The <b class="worth">worth</b>: nobody can read it off.</p>`,
    right: html`<h3>What we count</h3><p>The <b class="score">score</b>: it is there at once.</p>`,
  },
  // class: 'dense',
  // style: 'font-size: 26px',
  // background: 'surface',
  // background: { gradient: ['worth-soft', 'ground'] },
  // transition: 'fade',
  // draft: true,
  // skip: true,
  notes: html`<p>A layout of your own: it stands in slides/layouts. Ask for an example of each side.</p>`,
});
