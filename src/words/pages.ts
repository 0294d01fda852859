import type { Group } from './message.ts';

/** What scripts of a page of each kind say; only these words go to a reader's browser. */
export const groupsOf = {
  deck: ['common', 'keyNames', 'bothKeys', 'deckKeys', 'deck', 'figure', 'pen', 'app'],
  speaker: ['common', 'keyNames', 'bothKeys', 'speakerKeys', 'speaker', 'rehearsal'],
  handout: ['common', 'handout'],
  reading: ['common', 'reading'],
  shelf: ['common', 'shelf', 'tray', 'app'],
  /** Beside those of its kind, of a page that is put together when it is opened. */
  remix: ['remix'],
} as const satisfies Readonly<Record<string, readonly Group[]>>;

export type PageKind = keyof typeof groupsOf;
