/** The audience's side: a deck that tells where it is, and goes where the speaker goes. */
import type { RevealApi } from 'reveal.js';
import { talkName } from '../../deck/arrange.ts';
import { follow, onMedia } from '../../media/state.ts';
import { reelOf } from '../../reel/reel.ts';
import { keep, kept } from '../../storage.ts';
import type { Back } from '../back.ts';
import { obeyScreens } from '../screens/stage.ts';
import { readTalk } from '../talk/read.ts';
import { moveTo, type Place, type Talk } from '../talk/talk.ts';
import { type Here, type Message, openLink, type Wish } from './link.ts';
import { passOver } from './pass-over.ts';
import { goTo, onMove, placeOf } from './place.ts';
import { onScreen, screenOf } from './screen.ts';

/** How long a speaker view may say nothing until the deck is taken to be alone, in ms. */
const silent = 5000;
/** For so long a talk that no speaker view shows any more goes on, in ms. */
const recent = 10 * 60_000;

/**
 * `wish` does what a speaker view asks for; `back` says that the page has just come back, and should go
 * to where the talk is.
 */
export function joinTalk(deck: RevealApi, wish: (action: Wish) => void, back?: Back): void {
  const name = talkName(location.pathname, location.search);
  const state = () => {
    return readTalk(kept(name), reelOf(deck).ids, Date.now()).talk;
  };
  const goesOn = (talk: Talk | undefined): talk is Talk =>
    !!talk && talk.began !== null && Date.now() - talk.kept < recent;
  let led = false;
  let heard = 0;
  let skipped: readonly string[] = [];
  const go = (place: Place) => {
    // What the speaker does comes back to no speaker: of two quick moves the first would undo the second.
    led = true;
    goTo(deck, place);
    led = false;
  };
  const link = openLink(name, (message) => {
    if (['hello', 'talk', 'go'].includes(message.kind)) heard = Date.now();
    if (message.kind === 'hello') answer({ back: false, opened: false });
    if (message.kind === 'talk') skipped = message.talk.skipped;
    if (message.kind === 'do') wish(message.action);
    if (message.kind === 'go') go(message);
    if (message.kind === 'play') follow(deck.getCurrentSlide(), message.film);
  });
  // Without a channel there is nobody to talk to; the speaker view says so.
  const say = (message: Message) => link?.(message);
  const answer = (how: Pick<Here, 'back' | 'opened'>) =>
    say({ kind: 'here', ...how, screen: screenOf(), ...placeOf(deck) });
  passOver(deck, (id) => skipped.includes(id));
  onMove(deck, () => {
    if (led) return;
    say({ kind: 'moved', ...placeOf(deck) });
    if (Date.now() - heard < silent) return;
    // Alone, the deck keeps for a speaker view that comes again where the talk is.
    const talk = state();
    if (goesOn(talk)) keep(name, JSON.stringify(moveTo(talk, placeOf(deck), Date.now())));
  });
  onMedia((film) => say({ kind: 'film', film }));
  onScreen((screen) => say({ kind: 'screen', screen }));
  obeyScreens();
  const enter = () => {
    // A talk whose speaker view is gone too keeps its place, and what was decided in it.
    const talk = state();
    skipped = talk?.skipped ?? [];
    if (back === 'reopened' && goesOn(talk)) go(talk);
    answer({ back: back !== undefined, opened: true });
  };
  if (deck.isReady()) enter();
  else deck.on('ready', enter);
}
