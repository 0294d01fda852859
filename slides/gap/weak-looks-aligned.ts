import { cite, defineSlide, html } from 'mesa-deck';
import { arrow, mesaBox, plainBox } from '../figures/shapes.ts';

export default defineSlide({
  id: 'weak-looks-aligned',
  title: 'Some models look aligned only because they are weak',
  section: 'The gap',
  layout: 'content',
  minutes: 1,
  status: 'argued',
  sources: [cite('hubinger2019risks', '§3')],
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 1120 330" role="img"
        aria-label="One goal, less stuff in all, meets two beliefs. A robot that thinks vacuumed dirt is destroyed cleans the room. A smarter one knows that the dirt is in the bag, and has no reason to clean.">
        ${mesaBox([0, 120, 250, 90], 'Goal: less stuff', 'in all')}
        ${arrow([250, 145], [386, 80])}
        ${plainBox([390, 20, 360, 90], 'Thinks that vacuumed', 'dirt is destroyed')}
        ${arrow([750, 65], [846, 65])}
        ${plainBox([850, 20, 270, 90], 'Cleans the room')}
        <g class="step">
          ${arrow([250, 185], [386, 250])}
          ${plainBox([390, 220, 360, 90], 'Knows that the dirt', 'is in the bag')}
          ${arrow([750, 265], [846, 265])}
          ${plainBox([850, 220, 270, 90], 'No reason to clean')}
        </g>
      </svg>
    </figure>
    <p class="lead">The goal is the same. A better search ends the agreement.</p>`,
  notes: html`
    <p>Start at the left: the goal is less stuff in the world, not a clean room. Upper path: the robot believes,
    wrongly, that what it vacuums up is destroyed. So it cleans, and training has nothing to correct.</p>
    <p>Click. Lower path: the same goal in a robot that understands its bag. The dirt only moved. It has no reason to
    clean any more, and nothing in its goal has changed.</p>
    <p>So a gain in capability can reveal a misaligned goal. Deception is the mirror image: there, capability
    hides one.</p>
    <p class="aside">Has this been seen? It is an argument with an invented robot. We know of no trained network in
    which it was shown.</p>`,
});
