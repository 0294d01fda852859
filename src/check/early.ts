import type { Deck, Slide } from '../deck.ts';
import { say } from '../say.ts';
import { usesOf } from '../shared/introductions.ts';

/** A name that a slide uses too early, and what to do about it. */
export interface EarlyUse {
  readonly slide: Slide;
  readonly name: string;
  readonly hint: string;
}

/** The names that slides of a deck use before they are introduced, each where it is used first. */
export function* earlyUses(
  deck: Deck,
  namesOn: (slide: Slide) => readonly string[],
): Iterable<EarlyUse> {
  const uses = usesOf(deck.slides, (slide) => ({
    introduces: slide.introduces,
    uses: namesOn(slide),
  }));
  for (const { slide, name, introducer, early } of uses) {
    if (!early) continue;
    const hint = introducer
      ? say`put '${introducer.id}', which introduces it, before this slide`
      : say`explain it here and say so, introduces: ['${name}'], or add a slide that does`;
    yield { slide, name, hint };
  }
}
