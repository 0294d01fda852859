import { defineSlide, figure, html } from 'mesa-deck';
import pick from '../figures/pick.ts';

export default defineSlide({
  id: 'pick-harder',
  title: 'The harder we pick, the further worth falls behind',
  section: 'The question',
  minutes: 2,
  status: 'toy',
  body: html`${figure(pick)}`,
  notes: html`
    <p>A figure is a model that runs: the same code draws the still picture, on paper too, and the live one.
    Drag “Picked from” to the right. Both bars grow, and so does the distance between them.</p>
    <p>Ask what happens where the two are not correlated at all.</p>`,
});
