/** Where a talk is: a slide, and its last step shown, from 0; −1 before the first. */
export interface Place {
  readonly slide: string;
  readonly step: number;
}

/** All that a speaker view has to know to go on after a reload; kept as JSON. Its place is the audience's. */
export interface Talk extends Place {
  readonly version: 2;
  /** When it was kept, as all moments here in ms since 1970. */
  readonly kept: number;
  /** When the talk began; null before. */
  readonly began: number | null;
  /** The length that the speaker has set, in minutes; null for the deck's own. */
  readonly length: number | null;
  /** When the talk has to end, whenever it begins; null if that follows from its length. */
  readonly end: number | null;
  /** Slides that are passed over, in the order in which they were dropped. */
  readonly skipped: readonly string[];
  /** Where the speaker looks while the audience keeps its slide; null if both see the same. */
  readonly ahead: Place | null;
  /** When the slide came on. */
  readonly since: number;
  /** How long each slide was shown before, in ms. */
  readonly spent: Readonly<Record<string, number>>;
}

export function newTalk(place: Place, now: number): Talk {
  const chosen = { began: null, length: null, end: null, skipped: [], ahead: null };
  return { version: 2, kept: now, since: now, spent: {}, ...chosen, ...place };
}

/**
 * The talk at another place. It begins when its first slide is left for another. Who moves the
 * audience looks ahead no longer, and a slide that is shown is not skipped.
 */
export function moveTo(talk: Talk, { slide, step }: Place, now: number): Talk {
  if (slide === talk.slide) {
    return { ...talk, step, kept: now, ahead: step === talk.step ? talk.ahead : null };
  }
  const skipped = talk.skipped.filter((id) => id !== slide);
  const there = { ...talk, slide, step, kept: now, since: now, skipped, ahead: null };
  if (talk.began === null) return { ...there, began: now };
  return { ...there, spent: { ...talk.spent, [talk.slide]: spentOn(talk, talk.slide, now) } };
}

/** The talk begun now, with nothing spent. */
export function begin(talk: Talk, now: number): Talk {
  return { ...talk, kept: now, began: now, since: now, spent: {} };
}

/** A talk with the clock of another moment of it. */
export function resume(talk: Talk, { began, since, spent, slide }: Talk): Talk {
  return { ...talk, began, spent, since: slide === talk.slide ? since : talk.since };
}

/** The talk as another view of it has it; one that is on its way to another slide keeps its own place. */
export function adopt(talk: Talk, other: Talk): Talk {
  if (other.slide === talk.slide) return { ...other, step: talk.step };
  const { began, length, end, skipped, ahead, kept } = other;
  return { ...talk, began, length, end, skipped, ahead, kept };
}

/** The talk with a slide ahead that is passed over. */
export function skip(talk: Talk, slide: string, now: number): Talk {
  if (slide === talk.slide || talk.skipped.includes(slide)) return talk;
  return { ...talk, kept: now, skipped: [...talk.skipped, slide] };
}

/** The talk with a slide that was to be passed over. */
export function unskip(talk: Talk, slide: string, now: number): Talk {
  return { ...talk, kept: now, skipped: talk.skipped.filter((id) => id !== slide) };
}

/** Where the speaker looks: at what the audience sees, unless that is frozen. */
export function viewOf({ slide, step, ahead }: Talk): Place {
  return ahead ?? { slide, step };
}

/** The time that a slide was shown since the talk began, in ms. */
export function spentOn(talk: Talk, slide: string, now: number): number {
  const current = talk.began !== null && slide === talk.slide ? Math.max(0, now - talk.since) : 0;
  return (talk.spent[slide] ?? 0) + current;
}
