import type { Sort } from '../content/blocks.ts';
import { contentOf } from '../content/content.ts';
import type { Slide } from '../deck.ts';

/** What has a name that `ref` can call it by. */
export interface Label {
  readonly name: string;
  readonly sort: Sort | 'equation';
  readonly title?: string | undefined;
  readonly slide: Slide;
}

/** All that has a name on some slides; of two of one name the first. */
export function labelsOf(
  slides: readonly Slide[],
  { notes = true }: { readonly notes?: boolean | undefined } = {},
): ReadonlyMap<string, Label> {
  const labels = new Map<string, Label>();
  const note = (label: Label) => {
    if (!labels.has(label.name)) labels.set(label.name, label);
  };
  for (const slide of slides) {
    const all = [slide?.body, notes ? slide?.notes : null];
    for (const { name, sort, title } of contentOf(all, 'statement')) {
      if (name !== undefined) note({ name, sort, title, slide });
    }
    for (const { names = [] } of contentOf(all, 'math')) {
      for (const name of names) note({ name, sort: 'equation', slide });
    }
  }
  return labels;
}

/** The names that some content refers to, each once. */
export function refsIn(value: unknown): readonly string[] {
  const proved = [...contentOf(value, 'proof')].flatMap(({ of }) => of ?? []);
  return [...new Set([...[...contentOf(value, 'ref')].map(({ to }) => to), ...proved])];
}
