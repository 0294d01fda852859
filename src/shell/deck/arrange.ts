import { slidesAskedFor } from '../../shared/addresses.ts';
import type { Reel } from '../reel/reel.ts';
import { sayMissing } from '../refs.ts';

/** The slides that an address asks for; `missing` are ids that the deck does not have. */
export interface Arrangement {
  readonly missing: readonly string[];
}

/**
 * The name of a talk: of its channel, and of where its state is kept. Some slides of a deck are a talk
 * of their own.
 */
export function talkName(path: string, search: string): string {
  const ids = slidesAskedFor(search) ?? [];
  const some = ids.length > 0 ? `?slides=${ids.join(',')}` : '';
  return `mesa-deck ${path.replace(/index\.html$/, '')}${some}`;
}

/**
 * `?slides=a,b,c` shows just these slides, in this order; unknown ids are told and left out. A remix
 * is put together before.
 */
export function arrangeSlides(slides: Element, reel: Reel, search: string): Arrangement {
  const ids = slidesAskedFor(search);
  if (ids === undefined || slides.hasAttribute('data-arranged')) return { missing: [] };
  const missing = ids.filter((id) => reel.indexOf(id) < 0);
  const found = ids.flatMap((id) => reel.get(id) ?? []);
  if (found.length > 0) {
    reel.spread(ids);
    for (const [index, section] of found.entries()) {
      const number = section.querySelector('.slide-foot > .slide-no');
      if (number) number.textContent = String(index + 1);
      const all = section.querySelector('.slide-foot > .slide-count');
      if (all) all.textContent = ` / ${found.length}`;
    }
    sayMissing(slides, new Set(found.map(({ id }) => id)));
    for (const link of slides.querySelectorAll<HTMLAnchorElement>('a.ref[data-words]')) {
      // To the deck, which has all of its slides.
      if (!link.querySelector('.ref-no')) link.href = `${location.pathname}#/${link.dataset['on']}`;
    }
  }
  return { missing };
}
