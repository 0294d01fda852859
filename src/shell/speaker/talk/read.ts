import { word } from '../../words.ts';
import { isTalk } from './sound.ts';
import type { Talk } from './talk.ts';

/** A talk of yesterday is over. */
const longest = 12 * 3600 * 1000;

/** What was kept as text: a talk, or why it can't be gone on with; neither if nothing was kept. */
export function readTalk(
  text: string | null,
  slides: readonly string[],
  now: number,
): { readonly talk?: Talk; readonly dropped?: string } {
  if (text === null) return {};
  let talk: Partial<Talk> | null;
  try {
    talk = JSON.parse(text);
  } catch {
    return { dropped: word('speaker.talkUnread') };
  }
  if (talk?.version !== 2) {
    return { dropped: word('speaker.talkOther') };
  }
  if (!isTalk(talk)) {
    return { dropped: word('speaker.talkUnread') };
  }
  // A clock that was set back is no talk of the future.
  if (Math.abs(now - talk.kept) > longest) return {};
  if (!slides.includes(talk.slide)) {
    return { dropped: word('speaker.slideGone', { slide: talk.slide }) };
  }
  const ahead = talk.ahead && slides.includes(talk.ahead.slide) ? talk.ahead : null;
  return { talk: { ...talk, ahead, skipped: talk.skipped.filter((id) => slides.includes(id)) } };
}
