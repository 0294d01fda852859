import { folded, holds, wordsOf } from '../../shared/find.ts';
import type { Reel } from '../reel/reel.ts';
import { word } from '../words.ts';

/** What a list of slides says of one of them, and what a search finds of it. */
export interface Entry {
  readonly id: string;
  /** Its place in the deck, from 1. */
  readonly number: number;
  /** The number that the slide says: `5`, or `A1` in the appendix. */
  readonly label: string;
  /** What is to be known before it is shown, that it is a draft; empty if nothing is. */
  readonly mark: string;
  readonly title: string;
  /** Empty where it is that of the page. */
  readonly lang: string;
  /** The part of the deck that it names. */
  readonly part: string;
  /** All that can be found of it, folded. */
  readonly text: string;
}

/** Slides that follow one another in one part of the deck. */
export interface Part {
  /** Empty for what stands before the first part. */
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** How long slides are read at a time, in ms: of a large deck it takes a while, and nobody is to wait. */
const slice = 20;

/** What was read of large decks. */
const known = new WeakMap<readonly string[], readonly Entry[]>();

/** The entries of all slides of a deck. */
export async function readEntries(reel: Reel): Promise<readonly Entry[]> {
  const { ids, isFar } = reel;
  const before = known.get(ids);
  if (before) return before;
  // Without a network there are those that came before.
  await reel.fetch().catch(() => undefined);
  const entries: Entry[] = [];
  let pause = performance.now() + slice;
  for (const [index, id] of ids.entries()) {
    const slide = reel.read(id);
    if (slide) entries.push(entryOf(slide, index + 1));
    if (!isFar || performance.now() < pause) continue;
    await new Promise((resolve) => setTimeout(resolve));
    pause = performance.now() + slice;
  }
  if (isFar && reel.isWhole) known.set(ids, entries);
  return entries;
}

function entryOf(slide: HTMLElement, number: number): Entry {
  const { id, lang } = slide;
  const title = slide.querySelector('.slide-title')?.textContent ?? id;
  const labels = [...slide.querySelectorAll('[aria-label]')].map(
    (each) => each.getAttribute('aria-label') ?? '',
  );
  const label = slide.dataset['appendix'] || word.number(number);
  const mark = markOf(slide);
  const part = slide.querySelector('.section-name')?.textContent ?? '';
  const text = folded([title, slide.textContent, ...labels].join(' '));
  return { id, number, label, mark, title, lang, part: part.trim(), text };
}

function markOf(slide: HTMLElement): string {
  if (slide.dataset['skip'] !== undefined) return word('deck.passedOver');
  return slide.querySelector('.draft-mark')?.textContent ?? '';
}

/** The entries by the parts that they are in; one that names no part belongs to that before it. */
export function partsOf(entries: readonly Entry[]): readonly Part[] {
  const parts: { readonly name: string; readonly entries: Entry[] }[] = [];
  for (const entry of entries) {
    const name = entry.part || parts.at(-1)?.name || '';
    if (parts.at(-1)?.name !== name) parts.push({ name, entries: [] });
    parts.at(-1)?.entries.push(entry);
  }
  return parts;
}

function numbersOf({ number, label }: Entry): readonly string[] {
  return [String(number), label.toLowerCase()];
}

/**
 * The slides that hold every word, or have the number that is asked for: those that have it in their
 * title first.
 */
export function find(entries: readonly Entry[], text: string): readonly Entry[] {
  const words = wordsOf(text);
  if (words.length === 0) return entries;
  const found = entries.filter((entry) => holds(entry.text, words));
  const asked = text.trim().toLowerCase();
  const numbered = entries.filter((entry) => numbersOf(entry).includes(asked));
  const inTitle = found.filter(({ title }) => holds(folded(title), words));
  return [...new Set([...numbered, ...inTitle, ...found])];
}
