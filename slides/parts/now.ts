import { defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'part-now',
  title: 'What helps, and what nobody knows',
  section: 'What now',
  layout: 'section',
  minutes: 0.2,
  body: html`<p class="lead muted">Data, adversaries, instruments, questions.</p>`,
  notes: html`<p>Last part: what to do, and what could be found out by people in this room.</p>`,
});
