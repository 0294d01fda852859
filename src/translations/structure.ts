import { contentOf } from '../content/content.ts';
import type { Slide } from '../deck.ts';

/** What a translation has in common with its original, each thing by what tells it from others. */
const shared = {
  figure: (slide: Slide) => [...contentOf(slide.body, 'figure')].map(({ id }) => id),
  citation: (slide: Slide) => [...contentOf([slide.body, slide.notes], 'cite')].map(({ id }) => id),
  formula: (slide: Slide) =>
    [...contentOf(slide.body, 'math')].map(({ tex }) => tex.replace(/\\text\s*\{[^{}]*\}/g, '')),
  'line of a diagram': (slide: Slide) =>
    [...contentOf(slide.body, 'diagram')].flatMap(({ source }) => skeletonOf(source)),
} as const;

/** A thing that only one of two slides has. */
export interface Difference {
  readonly sort: keyof typeof shared;
  readonly name: string;
  readonly lacks: 'translation' | 'original';
}

/** Where a translation shows other things than its original, not the same in other words. */
export function* differences(original: Slide, translation: Slide): Iterable<Difference> {
  for (const [sort, namesOf] of Object.entries(shared)) {
    const [theirs, ours] = [namesOf(original), namesOf(translation)];
    const named = { sort: sort as keyof typeof shared };
    for (const name of less(theirs, ours)) yield { ...named, name, lacks: 'translation' };
    for (const name of less(ours, theirs)) yield { ...named, name, lacks: 'original' };
  }
}

/** The lines of a Mermaid diagram without their labels: nodes, edges, groups and steps. */
export function skeletonOf(source: string): readonly string[] {
  return source.split('\n').flatMap((line) => {
    const bare = line
      // A comment that is no step is read by nobody.
      .replace(/^\s*%%(?!\s*step:).*$/, '')
      .replace(/"[^"]*"/g, '""')
      .replace(/(?<=\w)([[({>]+)[^\])}]*([\])}]+)/g, '$1$2')
      .replace(/\|[^|]*\|/g, '||')
      .replace(/(--|==|-\.)\s+[^->=.][^->=]*?\s+(?=\.?[-=])/g, '$1 ')
      .replace(/^(\s*(?:title|section|accTitle|accDescr|subgraph)\b)\s.*$/, '$1')
      // What follows a colon is said; a class is of three signs, and a step names what it shows.
      .replace(/(?<!step|:):(?!:)\s.*$/, ':')
      .replace(/\s+/g, ' ')
      .trim();
    return bare === '' ? [] : [bare];
  });
}

/** The words that a slide shows as they were in its original: labels that nobody translated. */
export function leftOn({ body }: Slide): readonly string[] {
  return [...new Set([...contentOf(body, 'html')].flatMap(({ left = [] }) => left))];
}

/** What of a list another lacks, as often as it does. */
function less(list: readonly string[], other: readonly string[]): readonly string[] {
  const rest = [...other];
  return list.filter((each) => {
    const index = rest.indexOf(each);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}
