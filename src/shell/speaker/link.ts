import type { Place } from './talk.ts';

/** What the windows of one deck say to one another. */
export type Message =
  /** A speaker view asks which windows are there. */
  | { readonly kind: 'hello' }
  /** A deck's answer; `opened` when it comes of its own accord, `back` if it was closed or loaded again. */
  | ({ readonly kind: 'here'; readonly back: boolean; readonly opened: boolean } & Place)
  /** A deck was moved in its own window. */
  | ({ readonly kind: 'moved' } & Place)
  /** A speaker view moves all. */
  | ({ readonly kind: 'go' } & Place);

/** The name of a deck's talk: of its channel, and of where its state is kept. */
export function talkName(deckPath: string): string {
  return `mesa-deck ${deckPath.replace(/index\.html$/, '')}`;
}

/** Joins the windows of a deck; what is heard has the form of a message. */
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
  const { kind, slide, step } = data as Record<string, unknown>;
  if (kind === 'hello') return true;
  const known = kind === 'here' || kind === 'moved' || kind === 'go';
  return known && typeof slide === 'string' && typeof step === 'number';
}
