/** Where a talk is: a slide, and its last step shown, from 0; −1 before the first. */
export interface Place {
  readonly slide: string;
  readonly step: number;
}

/** All that a speaker view has to know to go on after a reload; kept as JSON. */
export interface Talk extends Place {
  readonly version: 1;
  /** When it was kept, as all moments here in ms since 1970. */
  readonly kept: number;
  /** When the talk began; null before. */
  readonly began: number | null;
  /** When the slide came on. */
  readonly since: number;
  /** How long each slide was shown before, in ms. */
  readonly spent: Readonly<Record<string, number>>;
  /** The length that the speaker has set, in minutes; null for the deck's own. */
  readonly length: number | null;
}

/** A talk of yesterday is over. */
const longest = 12 * 3600 * 1000;

export function newTalk(place: Place, now: number): Talk {
  return { version: 1, kept: now, began: null, since: now, spent: {}, length: null, ...place };
}

/** The talk at another place. It begins when its first slide is left for another. */
export function moveTo(talk: Talk, { slide, step }: Place, now: number): Talk {
  if (slide === talk.slide) return { ...talk, step, kept: now };
  if (talk.began === null) return { ...talk, slide, step, kept: now, since: now, began: now };
  const spent = { ...talk.spent, [talk.slide]: spentOn(talk, talk.slide, now) };
  return { ...talk, slide, step, kept: now, since: now, spent };
}

/** The talk begun now, with nothing spent. */
export function begin(talk: Talk, now: number): Talk {
  return { ...talk, kept: now, began: now, since: now, spent: {} };
}

/** The time that a slide was shown since the talk began, in ms. */
export function spentOn(talk: Talk, slide: string, now: number): number {
  const current = talk.began !== null && slide === talk.slide ? Math.max(0, now - talk.since) : 0;
  return (talk.spent[slide] ?? 0) + current;
}

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
  if (talk?.version !== 1) {
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
  return { talk };
}

function isTalk(talk: Partial<Talk>): talk is Talk {
  const { slide, step, kept, began, since, spent, length } = talk;
  return (
    typeof slide === 'string' &&
    [step, kept, since].every(Number.isFinite) &&
    [began, length].every((each) => each === null || Number.isFinite(each)) &&
    typeof spent === 'object' &&
    spent !== null &&
    Object.values(spent).every(Number.isFinite)
  );
}
