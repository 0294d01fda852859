import { defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'part-now',
  title: 'Something can be done, and much can be found out',
  section: 'What now',
  layout: 'section',
  minutes: 0.3,
  body: html`<p class="lead muted">Data, adversaries, instruments, control, questions.</p>`,
  notes: html`<p>Last part: what to do, and what could be found out by people in this room. It goes from what works today to what
    nobody knows, and the last slides are an invitation.</p>
    <p class="aside">What should I do with one afternoon? The slide called “On Monday” is for that.</p>`,
});
