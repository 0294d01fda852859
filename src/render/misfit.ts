import type { Deck, Slide } from '../deck.ts';
import { say } from '../say.ts';
import { isForeign } from './slide/credits.ts';

/** A slide whose licence does not go with its deck's. */
export interface Misfit {
  readonly slide: Slide;
  readonly what: string;
  readonly hint: string;
}

/** The slides that a deck under a licence can't pass on under it, or not surely. */
export function* misfitsOf(deck: Deck): Iterable<Misfit> {
  if (deck.license === undefined) return;
  for (const slide of deck.slides) {
    if (slide?.license === undefined) {
      if (!slide || !isForeign(slide, deck)) continue;
      const what = say`the slide is by ${slide.authors?.join(', ')} and states no licence`;
      yield { slide, what, hint: say`ask for one and state it, as in license: 'CC-BY-4.0'` };
    } else if (!fits(slide.license, deck.license)) {
      const what = say`its licence ${slide.license} does not fit into a deck under ${deck.license}`;
      const hint = say`leave it out, ask its authors, or put the deck under ${slide.license}`;
      yield { slide, what, hint };
    }
  }
}

/** Whether what is under one licence may be passed on as a part of what is under another. */
export function fits(inner: string, outer: string): boolean {
  if (inner === outer) return true;
  const [asked, given] = [termsOf(inner), termsOf(outer)];
  if (!asked || !given) return false;
  // Share-alike and no-derivatives hold for the whole that they become a part of.
  if (asked.has('SA')) return [...given].sort().join() === [...asked].sort().join();
  return [...asked].every((term) => given.has(term));
}

/** What a licence asks for, in the terms of Creative Commons; undefined if it is not known. */
function termsOf(license: string): ReadonlySet<string> | undefined {
  if (/^(?:CC0-1\.0|Unlicense|0BSD|MIT-0)$/.test(license)) return new Set();
  if (/^(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause)$/.test(license)) return new Set(['BY']);
  const terms = /^CC-((?:BY|NC|ND|SA)(?:-(?:NC|ND|SA))*)-\d\.\d$/.exec(license)?.[1];
  return terms === undefined ? undefined : new Set(terms.split('-'));
}
