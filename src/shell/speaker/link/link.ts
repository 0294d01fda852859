import type { DeckAction } from '../../../shared/keys/keymap.ts';
import { openChannel } from '../../channel.ts';
import { isMediaState, type MediaState } from '../../media/state.ts';
import { isPlace, isTalk } from '../talk/sound.ts';
import type { Place, Talk } from '../talk/talk.ts';

/** What the windows of one talk say to one another. */
export type Message =
  /** A speaker view asks which windows are there. */
  | { readonly kind: 'hello' }
  /** A deck's answer. */
  | ({ readonly kind: 'here' } & Here)
  /** A deck's screen has become black or white, or shows its slide again. */
  | { readonly kind: 'screen'; readonly screen: Screen }
  /** A deck was moved in its own window. */
  | ({ readonly kind: 'moved' } & Place)
  /** A speaker view moves all. */
  | ({ readonly kind: 'go' } & Place)
  /** A speaker view asks for what the deck itself can do. */
  | { readonly kind: 'do'; readonly action: Wish }
  /** A film of an audience's window plays, stops or is somewhere else. */
  | { readonly kind: 'film'; readonly film: MediaState }
  /** A speaker view wants it to. */
  | { readonly kind: 'play'; readonly film: MediaState }
  /** A speaker view has changed more than the place: decks learn what is passed over. */
  | { readonly kind: 'talk'; readonly talk: Talk };

/** What a speaker view may have a deck do. */
export type Wish = Extract<DeckAction, 'black' | 'white' | 'laboratory'>;

/** What an audience sees: the slide, or a curtain of one colour. */
export type Screen = 'slide' | 'black' | 'white';

/** Where a deck is that answers. */
export interface Here extends Place {
  /** Whether it says so of its own accord, having just come. */
  readonly opened: boolean;
  /** Whether it was closed or loaded again, and should go to where the talk is. */
  readonly back: boolean;
  readonly screen: Screen;
}

/** Joins the windows of a talk; what is heard has the form of a message. Undefined where it can't. */
export function openLink(
  name: string,
  hear: (message: Message) => void,
): ((message: Message) => void) | undefined {
  return openChannel(name, (data) => {
    if (isMessage(data)) hear(data);
  });
}

function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null) return false;
  const { kind, talk, action, screen, film } = data as Record<string, unknown>;
  if (kind === 'hello') return true;
  if (kind === 'do') return isScreen(action) ? action !== 'slide' : action === 'laboratory';
  if (kind === 'screen') return isScreen(screen);
  if (kind === 'here') return isPlace(data) && isScreen(screen);
  if (kind === 'film' || kind === 'play') return isMediaState(film);
  if (kind === 'talk') return isTalk(talk) && talk.version === 2;
  return (kind === 'moved' || kind === 'go') && isPlace(data);
}

function isScreen(value: unknown): value is Screen {
  return value === 'slide' || value === 'black' || value === 'white';
}
