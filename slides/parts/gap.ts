import { defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'part-gap',
  title: 'The goal that we train for need not be the goal we get',
  section: 'The gap',
  layout: 'section',
  minutes: 0.2,
  body: html`<p class="lead muted">What the loss leaves open.</p>`,
  notes: html`<p>Second part: two objectives, and why training on behaviour cannot guarantee that they are
    equal. Ask the audience which of their losses they would call perfect.</p>
    <p class="aside">Isn't this just overfitting? No. An overfitted model does badly on new data of the same
    kind; here it can do well, by a goal that is not ours.</p>`,
});
