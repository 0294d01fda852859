import { defineSlide, html } from 'mesa-deck';
import { mesaOnStrata } from '../figures/mesa.ts';

export default defineSlide({
  id: 'title',
  title: 'Two optimizers, one model',
  layout: 'title',
  minutes: 0.5,
  body: html`
    ${mesaOnStrata()}
    <p class="kicker">Mesa-optimization</p>
    <p class="lead">Training can hand you<br>an optimizer that nobody wrote.</p>`,
  notes: html`
    <p>Start with the question: when we train a model, what exactly did we get?</p>
    <p>A mesa is a hill with a flat top that stands on a base. Keep the picture in mind: blue is what
    we train with, orange is what may stand on it. For the whole talk, blue is the base optimizer
    and orange the mesa-optimizer.</p>`,
});
