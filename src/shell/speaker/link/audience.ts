/** The audience's side: a deck that tells where it is, and goes where the speaker goes. */
import type { RevealApi } from 'reveal.js';
import { obeyScreens } from '../screens/stage.ts';
import { readTalk } from '../talk/read.ts';
import { kept } from '../talk/store.ts';
import { type Here, openLink, talkName } from './link.ts';
import { passOver } from './pass-over.ts';
import { goTo, onMove, placeOf } from './place.ts';
import { onScreen, press, screenOf } from './screen.ts';

/** `back` says that the page has just come back, and should go to where the talk is. */
export function joinTalk(deck: RevealApi, back: boolean): void {
  const name = talkName(location.pathname, location.search);
  let led = false;
  let skipped: readonly string[] = [];
  const say = openLink(name, (message) => {
    if (message.kind === 'hello') answer({ back: false, opened: false });
    if (message.kind === 'talk') skipped = message.talk.skipped;
    if (message.kind === 'key') press(message.key);
    if (message.kind !== 'go') return;
    // What the speaker does comes back to no speaker: of two quick moves the first would undo the second.
    led = true;
    goTo(deck, message);
    led = false;
  });
  const answer = (how: Pick<Here, 'back' | 'opened'>) =>
    say({ kind: 'here', ...how, screen: screenOf(), ...placeOf(deck) });
  passOver(deck, (id) => skipped.includes(id));
  onMove(deck, () => {
    if (!led) say({ kind: 'moved', ...placeOf(deck) });
  });
  onScreen((screen) => say({ kind: 'screen', screen }));
  obeyScreens();
  const enter = () => {
    // A talk whose speaker view is gone keeps what was decided in it.
    const ids = deck.getSlides().map(({ id }) => id);
    skipped = readTalk(kept(name), ids, Date.now()).talk?.skipped ?? [];
    answer({ back, opened: true });
  };
  if (deck.isReady()) enter();
  else deck.on('ready', enter);
}
