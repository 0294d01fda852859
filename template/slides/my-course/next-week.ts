import { defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'next-week',
  title: 'For next week, find one score that came apart from its worth',
  section: 'What now',
  layout: 'statement',
  minutes: 0.5,
  body: html`
    <p>Which number do you work by?</p>
    <p class="lead">Who would notice if it went up, and nothing else did?</p>`,
  notes: html`
    <p>The exercise. Each brings one example along, with what was measured and what was meant.</p>`,
});
