import type { RevealApi } from 'reveal.js';
import { talkName } from '../deck/arrange.ts';
import { tell } from '../deck/message.ts';
import type { Binding } from '../keys/binding.ts';
import { type Back, backHow } from './back.ts';

/** `S` opens the speaker view, where the deck has one: in a window of its own, never in the audience's. */
export function speakerKey(deck: RevealApi, element: HTMLElement): readonly Binding[] {
  const address = element.dataset['speaker'];
  if (address === undefined) return [];
  let joined = false;
  const join = async (back?: Back) => {
    if (joined) return;
    joined = true;
    try {
      (await import('./link/audience.ts')).joinTalk(deck, back);
    } catch {
      // Without a network the deck goes on alone; the next S tries again.
      joined = false;
    }
  };
  // Who only reads a deck pays nothing for it: a speaker view keeps its state here, under the name
  // that talkName gives it, and only then is there somebody to talk to.
  const name = talkName(location.pathname, location.search);
  if (isKept(name)) join(backHow());
  addEventListener('storage', ({ key }) => {
    if (key === name) join();
  });
  let speaker: Window | null = null;
  const open = () => {
    join();
    if (speaker && !speaker.closed) return speaker.focus();
    const url = speakerAddress(address, deck.getCurrentSlide()?.id ?? '');
    // The deck may have been opened in what was a speaker's window: then that is the audience's now.
    if (window.name === name) window.name = '';
    speaker = window.open(url, name, 'popup,width=1280,height=800');
    if (speaker) speaker.focus();
    else tell('The browser did not open a window. ', linkTo(url));
  };
  return [{ keys: ['s'], name: 'S', description: 'Speaker view with notes', run: open }];
}

function isKept(name: string): boolean {
  try {
    return localStorage.getItem(name) !== null;
  } catch {
    return false;
  }
}

/** With the slides that are shown, and where the talk is. */
function speakerAddress(address: string, slide: string): string {
  const url = new URL(address, location.href);
  const slides = new URLSearchParams(location.search).get('slides');
  if (slides !== null) url.searchParams.set('slides', slides);
  url.hash = `/${slide}`;
  return url.href;
}

function linkTo(url: string): Element {
  const link = document.createElement('a');
  link.href = url;
  link.target = '_blank';
  link.textContent = 'Open the speaker view';
  return link;
}
