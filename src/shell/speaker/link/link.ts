import { isPlace, isTalk } from '../talk/read.ts';
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
  /** A key that was pressed in a speaker view and belongs to the deck. */
  | { readonly kind: 'key'; readonly key: string }
  /** A speaker view has changed more than the place: decks learn what is passed over. */
  | { readonly kind: 'talk'; readonly talk: Talk };

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

/** Joins the windows of a talk; what is heard has the form of a message. */
export function openLink(
  name: string,
  hear: (message: Message) => void,
): (message: Message) => void {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isMessage(data)) hear(data);
  };
  return (message) => channel.postMessage(message);
}

function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null) return false;
  const { kind, talk, key, screen } = data as Record<string, unknown>;
  if (kind === 'hello') return true;
  if (kind === 'key') return typeof key === 'string';
  if (kind === 'screen') return isScreen(screen);
  if (kind === 'here') return isPlace(data) && isScreen(screen);
  if (kind === 'talk') return isTalk(talk) && talk.version === 2;
  return (kind === 'moved' || kind === 'go') && isPlace(data);
}

function isScreen(value: unknown): value is Screen {
  return value === 'slide' || value === 'black' || value === 'white';
}
