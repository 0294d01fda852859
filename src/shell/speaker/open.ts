import type { RevealApi } from 'reveal.js';
import { ask, asked } from '../../shared/addresses.ts';
import { talkName } from '../deck/arrange.ts';
import { tell } from '../deck/message.ts';
import { element } from '../dom.ts';
import type { Binding } from '../keys/listen.ts';
import { kept, onKept } from '../storage.ts';
import { word } from '../words.ts';
import { type Back, backHow } from './back.ts';
import type { Wish } from './link/link.ts';

/**
 * The key that opens the speaker view, where the deck has one: in a window of its own, never in the
 * audience's. `wish` does what a speaker view asks of the deck.
 */
export function speakerKey(
  deck: RevealApi,
  root: HTMLElement,
  wish: (action: Wish) => void,
): readonly Binding[] {
  const address = root.dataset['speaker'];
  if (address === undefined) return [];
  let joined = false;
  const join = async (back?: Back) => {
    if (joined) return;
    joined = true;
    try {
      (await import('./link/audience.ts')).joinTalk(deck, wish, back);
    } catch {
      // Without a network the deck goes on alone; the next time it is tried again.
      joined = false;
    }
  };
  // Who only reads a deck pays nothing for it: a speaker view keeps its state under the talk's name, and
  // only then is there somebody to talk to.
  const name = talkName(location.pathname, location.search);
  if (kept(name) !== null) join(backHow());
  onKept(name, () => void join());
  let speaker: Window | null = null;
  const open = () => {
    join();
    if (speaker && !speaker.closed) return speaker.focus();
    const url = speakerAddress(address, deck.getCurrentSlide()?.id ?? '');
    // The deck may have been opened in what was a speaker's window: then that is the audience's now.
    if (window.name === name) window.name = '';
    speaker = window.open(url, name, 'popup,width=1280,height=800');
    if (speaker) speaker.focus();
    else
      tell(
        word('common.noWindow'),
        element('a', { href: url, target: '_blank' }, word('deck.openSpeaker')),
      );
  };
  return [{ action: 'speaker', run: open }];
}

/** With the slides that are shown, and where the talk is. */
function speakerAddress(address: string, slide: string): string {
  const url = new URL(address, location.href);
  for (const name of ['slides', 'theme'] as const) ask(url, name, asked(location.search, name));
  url.hash = `/${slide}`;
  return url.href;
}
