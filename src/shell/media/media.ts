import type { RevealApi } from 'reveal.js';
import { reelOf } from '../reel/reel.ts';
import type { Cues } from './cues.ts';

function cuesOf(deck: RevealApi): Cues {
  const slide: Element | undefined = deck.getCurrentSlide();
  return { slide, taken: new Set(slide?.querySelectorAll('.cue.visible')) };
}

const followed = new WeakSet<RevealApi>();
const offered = new WeakSet<RevealApi>();

/** Brings films, sounds and pages of others to life, on decks that have some. */
export async function addMedia(deck: RevealApi, slides: Element, preview: boolean): Promise<void> {
  const has = (attribute: string) => !reelOf(deck).having(attribute)[Symbol.iterator]().next().done;
  if (has('data-media') && !followed.has(deck)) {
    followed.add(deck);
    const stage = !preview ? 'audience' : window.name === 'now' ? 'now' : 'next';
    // A step may come before the code that follows it.
    const begun = cuesOf(deck);
    (await import('./cues.ts')).followCues(deck, stage, begun);
  }
  if (!preview && has('data-embed') && !offered.has(deck)) {
    offered.add(deck);
    (await import('./embed.ts')).offerPages(deck, slides);
  }
}
