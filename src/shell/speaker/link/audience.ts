/** The audience's side: a deck that tells where it is, and goes where the speaker goes. */
import type { RevealApi } from 'reveal.js';
import { obeyScreens } from '../screens/stage.ts';
import { readTalk } from '../talk/read.ts';
import { kept } from '../talk/store.ts';
import { openLink, talkName } from './link.ts';
import { passOver } from './pass-over.ts';
import { goTo, onMove, placeOf } from './place.ts';

/** `back` says that the page has just come back, and should go to where the talk is. */
export function joinTalk(deck: RevealApi, back: boolean): void {
  const name = talkName(location.pathname, location.search);
  let led = false;
  // A talk whose speaker view is gone keeps what was decided in it.
  const ids = () => deck.getSlides().map(({ id }) => id);
  let skipped = readTalk(kept(name), ids(), Date.now()).talk?.skipped ?? [];
  const say = openLink(name, (message) => {
    if (message.kind === 'hello') {
      say({ kind: 'here', back: false, opened: false, ...placeOf(deck) });
    }
    if (message.kind === 'talk') skipped = message.talk.skipped;
    if (message.kind !== 'go') return;
    // What the speaker does comes back to no speaker: of two quick moves the first would undo the second.
    led = true;
    goTo(deck, message);
    led = false;
  });
  passOver(deck, (id) => skipped.includes(id));
  onMove(deck, () => {
    if (!led) say({ kind: 'moved', ...placeOf(deck) });
  });
  obeyScreens();
  const enter = () => {
    skipped = readTalk(kept(name), ids(), Date.now()).talk?.skipped ?? skipped;
    say({ kind: 'here', back, opened: true, ...placeOf(deck) });
  };
  if (deck.isReady()) enter();
  else deck.on('ready', enter);
}
