import { type Part, remixDecks } from '../../shared/files/deck-file.ts';
import { kebab } from '../../shared/ids.ts';
import type { Lookup, Pick } from '../remix/lookup.ts';
import { timeOf } from './state.ts';

/** A remix as the deck file that `npm run new` would write: to put into `slides/decks/`. */
export interface Source {
  readonly name: string;
  readonly code: string;
}

export function sourceOf(picks: readonly Pick[], title: string, { shelf }: Lookup): Source {
  const decks = new Map(shelf.decks.map((deck) => [deck.id, deck]));
  const wanted = kebab(title).slice(0, 60).replace(/-$/, '') || 'my-remix';
  const id = decks.has(wanted) ? `${wanted}-remix` : wanted;
  const { minutes } = timeOf(picks);
  const [first] = picks.flatMap(({ deck }) => decks.get(deck) ?? []);
  const licenses = new Set(picks.map(({ deck }) => decks.get(deck)?.license));
  const [file] = Object.entries(
    remixDecks({
      id,
      title: title || undefined,
      minutes: minutes || undefined,
      kept: { theme: first?.theme, license: licenses.size === 1 ? first?.license : undefined },
      parts: partsOf(picks, (deck) => `./${decks.get(deck)?.file ?? `${deck}.ts`}`),
    }),
  );
  const [path = '', code = ''] = file ?? [];
  return { name: path.slice(path.lastIndexOf('/') + 1), code };
}

/** Slides that follow one another and come from one deck are one pick of it. */
function partsOf(picks: readonly Pick[], pathOf: (deck: string) => string): readonly Part[] {
  const parts: (Part & { slides: Part['slides'][number][] })[] = [];
  for (const { slide, deck, minutes } of picks) {
    const taken = { slide: { ...slide, ...(minutes === undefined ? {} : { minutes }) } };
    const last = parts.at(-1);
    if (last?.from === deck) last.slides.push(taken);
    else parts.push({ from: deck, path: pathOf(deck), slides: [taken] });
  }
  return parts;
}
