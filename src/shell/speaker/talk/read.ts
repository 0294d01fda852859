import { isTalk } from './sound.ts';
import type { Talk } from './talk.ts';

/** A talk of yesterday is over. */
const longest = 12 * 3600 * 1000;

/** Why a talk that was kept begins anew; the slide is one that is no more. */
export type Dropped =
  | { readonly why: 'unread' | 'other' }
  | { readonly why: 'gone'; readonly slide: string };

/** What was kept as text: a talk, or why it can't be gone on with; neither if nothing was kept. */
export function readTalk(
  text: string | null,
  slides: readonly string[],
  now: number,
): { readonly talk?: Talk; readonly dropped?: Dropped } {
  if (text === null) return {};
  let talk: Partial<Talk> | null;
  try {
    talk = JSON.parse(text);
  } catch {
    return { dropped: { why: 'unread' } };
  }
  if (talk?.version !== 2) {
    return { dropped: { why: 'other' } };
  }
  if (!isTalk(talk)) {
    return { dropped: { why: 'unread' } };
  }
  // A clock that was set back is no talk of the future.
  if (Math.abs(now - talk.kept) > longest) return {};
  if (!slides.includes(talk.slide)) {
    return { dropped: { why: 'gone', slide: talk.slide } };
  }
  const ahead = talk.ahead && slides.includes(talk.ahead.slide) ? talk.ahead : null;
  return { talk: { ...talk, ahead, skipped: talk.skipped.filter((id) => slides.includes(id)) } };
}
