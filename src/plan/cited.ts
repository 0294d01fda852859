import { contentOf } from '../content/content.ts';
import type { Slide } from '../deck.ts';

/**
 * The ids of what slides cite, each once, in the order of their first citation: those that only notes
 * cite come last, so that it is the same order where the notes are left out.
 */
export function citedOn(
  slides: readonly (Slide | undefined | null)[],
  { notes = true }: { readonly notes?: boolean | undefined } = {},
): readonly string[] {
  const shown = slides.map((slide) => [slide?.body, slide?.sources]);
  const said = notes ? slides.map((slide) => slide?.notes) : [];
  return [...new Set([...contentOf([shown, said], 'cite')].map(({ id }) => id))];
}
