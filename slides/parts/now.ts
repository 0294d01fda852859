import { defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'part-now',
  title: 'Something can be done, and much can be found out',
  section: 'What now',
  layout: 'section',
  minutes: 0.2,
  body: html`<p class="lead muted">Data, adversaries, instruments, questions.</p>`,
  notes: html`<p>Last part: what to do, and what could be found out by people in this room. The slides to come go from what works today to what
    nobody knows; say now that the last ones are an invitation.</p>
    <p>Likely question: what should I do with one afternoon? The slide called “On Monday” is for that.</p>`,
});
