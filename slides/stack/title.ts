import { defineSlide, html, type Slide } from 'mesa-deck';
import { type Motif, mesaOnStrata } from '../figures/mesa.ts';

const notes = html`
  <p>Start with the question. When we train a model, we know what we asked for: we wrote the loss. What did
  we get?</p>
  <p>The word first. <em>Mesa</em> is Greek for “inside”, chosen as the opposite of <em>meta</em>. That a mesa
  is also a hill with a flat top is a pun, and our picture: for the whole talk, blue is the base optimizer
  that we train with, and orange the mesa-optimizer that may come of it.</p>
  <p class="aside">Who coined it: the authors of the paper of 2019 that this talk follows. The hill stands on
  its base; in all other pictures a level is drawn as inside.</p>`;

export interface Opening {
  readonly title: string;
  readonly kicker: string;
  readonly motif: Motif;
  readonly minutes?: number;
}

/** The first slide of a deck: its own name and picture, and the question of the talk. */
export function opening({ title, kicker, motif, minutes = 0.6 }: Opening): Slide<'title'> {
  return defineSlide({
    id: 'title',
    title,
    layout: 'title',
    minutes,
    body: html`
      ${mesaOnStrata(motif)}
      <p class="kicker">${kicker}</p>
      <p class="lead">We know what we asked for.<br>What did we get?</p>`,
    notes,
  });
}

export default opening({
  title: 'Two optimizers, one model',
  kicker: 'Mesa-optimization',
  motif: {
    alt: 'The outline of a mesa, a hill with a flat top, on broad layers of rock: what it is made of can’t be seen.',
    mesas: [{ x: 0, size: 1, seen: 'none' }],
  },
});
