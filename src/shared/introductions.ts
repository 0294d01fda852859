/** The names that a slide explains, and those that it needs to be explained. */
export interface Naming {
  readonly introduces?: readonly string[] | undefined;
  readonly uses?: readonly string[] | undefined;
}

/** A name that a slide uses, and the slide of the same list that introduces it. */
export interface Use<Slide> {
  readonly slide: Slide;
  /** Of the slide in its list, from 0. */
  readonly index: number;
  readonly name: string;
  /** The slide that introduces the name first; none if no slide does. */
  readonly introducer?: Slide | undefined;
  /** Whether an earlier slide introduces it. */
  readonly known: boolean;
  /** Whether a listener does not know it yet, and meets it here for the first time. */
  readonly early: boolean;
}

/**
 * Every name that slides use and do not introduce themselves, in reading order. One that nothing has
 * introduced is early where it is used first, and not again: the next slides would all say the same.
 */
export function usesOf<Slide>(
  slides: readonly Slide[],
  namesOf: (slide: Slide) => Naming,
): readonly Use<Slide>[] {
  const namings = slides.map(namesOf);
  const first = new Map<string, Slide>();
  for (const [index, { introduces = [] }] of namings.entries()) {
    for (const name of introduces) {
      if (!first.has(name)) first.set(name, slides[index] as Slide);
    }
  }
  const known = new Set<string>();
  const met = new Set<string>();
  return slides.flatMap((slide, index) => {
    const { introduces = [], uses = [] } = namings[index] ?? {};
    for (const name of introduces) known.add(name);
    return uses.flatMap((name) => {
      if (introduces.includes(name)) return [];
      const introducer = first.get(name);
      const early = !known.has(name) && !met.has(name);
      met.add(name);
      return {
        slide,
        index,
        name,
        known: known.has(name),
        early,
        introducer,
      };
    });
  });
}
