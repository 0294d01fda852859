import type { Binding } from '../lectern/binding.ts';
import { tell } from '../message.ts';

/** `S` opens the speaker view, where the deck has one: in a window of its own, never in the audience's. */
export function speakerKey(element: HTMLElement): readonly Binding[] {
  const address = element.dataset['speaker'];
  if (address === undefined) return [];
  let speaker: Window | null = null;
  const open = () => {
    if (speaker && !speaker.closed) return speaker.focus();
    const url = speakerAddress(address);
    const name = `speaker of ${location.pathname}`;
    // The deck may have been opened in what was a speaker's window: then that is the audience's now.
    if (window.name === name) window.name = '';
    speaker = window.open(url, name, 'popup,width=1280,height=800');
    if (speaker) speaker.focus();
    else tell('The browser did not open a window. ', linkTo(url));
  };
  return [{ keys: ['s'], name: 'S', description: 'Speaker view with notes', run: open }];
}

/** With the slides that are shown, and where the talk is. */
function speakerAddress(address: string): string {
  const url = new URL(address, location.href);
  const slides = new URLSearchParams(location.search).get('slides');
  if (slides !== null) url.searchParams.set('slides', slides);
  url.hash = location.hash;
  return url.href;
}

function linkTo(url: string): Element {
  const link = document.createElement('a');
  link.href = url;
  link.target = '_blank';
  link.textContent = 'Open the speaker view';
  return link;
}
