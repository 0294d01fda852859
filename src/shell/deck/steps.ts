import { clicksOf } from '../../shared/clicks.ts';

/** Marks a slide's steps as reveal.js fragments. */
export function numberSteps(slide: Element): void {
  for (const [index, parts] of clicksOf(slide).entries()) {
    for (const part of parts) {
      part.classList.add('fragment');
      part.setAttribute('data-fragment-index', String(index));
    }
  }
}
