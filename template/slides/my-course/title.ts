import { defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'my-course-title',
  title: 'My course',
  layout: 'title',
  minutes: 0.5,
  body: html`
    <p class="kicker">Session 1</p>
    <p class="lead">What do we get when we pick by a score?</p>`,
  notes: html`
    <p>Say who you are, and ask the question of the day. The whole session answers it.</p>`,
});
