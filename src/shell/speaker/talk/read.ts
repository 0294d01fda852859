import type { Place, Talk } from './talk.ts';

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
    return { dropped: 'What was kept of the talk can’t be read, so it begins anew.' };
  }
  if (talk?.version !== 2) {
    return { dropped: 'What was kept of the talk is of another version, so it begins anew.' };
  }
  if (!isTalk(talk)) {
    return { dropped: 'What was kept of the talk can’t be read, so it begins anew.' };
  }
  // A clock that was set back is no talk of the future.
  if (Math.abs(now - talk.kept) > longest) return {};
  if (!slides.includes(talk.slide)) {
    return { dropped: `The talk was at a slide that is gone, “${talk.slide}”, so it begins anew.` };
  }
  const ahead = talk.ahead && slides.includes(talk.ahead.slide) ? talk.ahead : null;
  return { talk: { ...talk, ahead, skipped: talk.skipped.filter((id) => slides.includes(id)) } };
}

export function isPlace(value: unknown): value is Place {
  const { slide, step } = (value ?? {}) as Partial<Place>;
  return typeof slide === 'string' && Number.isFinite(step);
}

export function isTalk(value: unknown): value is Talk {
  const talk = (value ?? {}) as Partial<Talk>;
  const { kept, since, began, length, end, spent, skipped, ahead } = talk;
  return (
    isPlace(talk) &&
    [kept, since].every(Number.isFinite) &&
    [began, length, end].every((each) => each === null || Number.isFinite(each)) &&
    typeof spent === 'object' &&
    spent !== null &&
    Object.values(spent).every(Number.isFinite) &&
    Array.isArray(skipped) &&
    skipped.every((id) => typeof id === 'string') &&
    (ahead === null || isPlace(ahead))
  );
}
