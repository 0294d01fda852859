import { folded, holds, wordsOf } from '../../shared/find.ts';

/** What a list of slides says of one of them, and what a search finds of it. */
export interface Entry {
  readonly slide: HTMLElement;
  readonly id: string;
  /** Its place in the deck, from 1. */
  readonly number: number;
  readonly title: string;
  /** All that can be found of it, folded. */
  readonly text: string;
}

/** Slides that follow one another in one part of the deck. */
export interface Part {
  /** Empty for what stands before the first part. */
  readonly name: string;
  readonly entries: readonly Entry[];
}

export function entriesOf(slides: readonly HTMLElement[]): readonly Entry[] {
  return slides.map((slide, index) => {
    const title = slide.querySelector('.slide-title')?.textContent ?? slide.id;
    const labels = [...slide.querySelectorAll('[aria-label]')].map(
      (each) => each.getAttribute('aria-label') ?? '',
    );
    const text = folded([title, slide.textContent, ...labels].join(' '));
    return { slide, id: slide.id, number: index + 1, title, text };
  });
}

/** The entries by the parts that they are in; one that names no part belongs to that before it. */
export function partsOf(entries: readonly Entry[]): readonly Part[] {
  const parts: { readonly name: string; readonly entries: Entry[] }[] = [];
  for (const entry of entries) {
    const own = entry.slide.querySelector('.section-name')?.textContent;
    const name = own || parts.at(-1)?.name || '';
    if (parts.at(-1)?.name !== name) parts.push({ name, entries: [] });
    parts.at(-1)?.entries.push(entry);
  }
  return parts;
}

/**
 * The slides that hold every word, or have the number that is asked for: those that have it in their
 * title first.
 */
export function find(entries: readonly Entry[], text: string): readonly Entry[] {
  const words = wordsOf(text);
  if (words.length === 0) return entries;
  const found = entries.filter((entry) => holds(entry.text, words));
  const numbered = entries.filter(({ number }) => String(number) === text.trim());
  const inTitle = found.filter(({ title }) => holds(folded(title), words));
  return [...new Set([...numbered, ...inTitle, ...found])];
}
