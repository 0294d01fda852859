/** The audience's side: a deck that tells where it is, and goes where the speaker goes. */
import type { RevealApi } from 'reveal.js';
import { openLink, talkName } from './link.ts';
import { goTo, onMove, placeOf } from './place.ts';

/** `back` says that the page has just come back, and should go to where the talk is. */
export function joinTalk(deck: RevealApi, back: boolean): void {
  let led = false;
  const say = openLink(talkName(location.pathname), (message) => {
    if (message.kind === 'hello') {
      say({ kind: 'here', back: false, opened: false, ...placeOf(deck) });
    }
    if (message.kind !== 'go') return;
    // What the speaker does comes back to no speaker: of two quick moves the first would undo the second.
    led = true;
    goTo(deck, message);
    led = false;
  });
  onMove(deck, () => {
    if (!led) say({ kind: 'moved', ...placeOf(deck) });
  });
  const enter = () => say({ kind: 'here', back, opened: true, ...placeOf(deck) });
  if (deck.isReady()) enter();
  else deck.on('ready', enter);
}
