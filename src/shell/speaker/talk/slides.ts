/** A slide as the speaker's page knows it. */
export interface ScriptSlide {
  readonly id: string;
  readonly title: string;
  /** Its planned time, if it says one. */
  readonly minutes?: number | undefined;
  /** What every talk keeps: its title, a divider, a list that is looked up. */
  readonly keep: boolean;
  /** The slides that show what this one introduces. */
  readonly neededBy: readonly string[];
  /** In how many shorter talks its author has it too. */
  readonly worth: number;
  /** Where its minutes are written, "slides/gap/my-slide.ts:17". */
  readonly minutesAt?: string | undefined;
  /** That line. */
  readonly minutesLine?: string | undefined;
}

/** The slides of a speaker's page, in their order. */
export function readSlides(script: Element): readonly ScriptSlide[] {
  return [...script.children].map((section) => {
    const { minutes, keep, neededBy, worth, minutesAt, minutesLine } = (section as HTMLElement)
      .dataset;
    return {
      id: section.id,
      title: section.querySelector('h2 a')?.textContent ?? '',
      keep: keep !== undefined,
      neededBy: neededBy?.split(' ') ?? [],
      worth: Number(worth ?? 0),
      minutes: minutes === undefined ? undefined : Number(minutes),
      minutesAt,
      minutesLine,
    };
  });
}
