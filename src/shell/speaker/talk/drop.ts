import { word } from '../../words.ts';
import { span } from './pace.ts';
import type { PlannedSlide } from './plan.ts';
import type { ScriptSlide } from './slides.ts';

/** A slide ahead that can be dropped, with what that would win. */
export interface Spare extends PlannedSlide {
  readonly title: string;
  readonly worth: number;
}

type Droppable = Pick<ScriptSlide, 'id' | 'title' | 'keep' | 'neededBy' | 'worth'>;

/**
 * The slides behind a place that can be dropped: none that a slide still to be shown needs, and never
 * the last that is spoken, where the talk comes to its point.
 */
export function sparesOf(
  slides: readonly Droppable[],
  plan: readonly PlannedSlide[],
  { slide, skipped }: { readonly slide: string; readonly skipped: readonly string[] },
): readonly Spare[] {
  const at = slides.findIndex(({ id }) => id === slide);
  const ahead = slides.slice(at + 1).filter(({ id }) => !skipped.includes(id));
  const toCome = new Set(ahead.map(({ id }) => id));
  const last = slides.findLast(({ keep }) => !keep);
  return ahead.flatMap((each) => {
    const { id, title, worth, keep, neededBy } = each;
    const seconds = plan.find((planned) => planned.id === id)?.seconds ?? 0;
    const needed = neededBy.some((needer) => toCome.has(needer));
    return keep || needed || each === last || seconds === 0 ? [] : [{ id, title, worth, seconds }];
  });
}

/**
 * Which slides to drop to win so many seconds: first those that no shorter talk has, of these as few as
 * will do, and no longer ones than it takes. If all together do not win enough, that is all of them.
 */
export function proposalOf(
  slides: readonly Droppable[],
  plan: readonly PlannedSlide[],
  place: { readonly slide: string; readonly skipped: readonly string[] },
  seconds: number,
): readonly Spare[] {
  const spares = sparesOf(slides, plan, place);
  if (seconds <= 0 || spares.length === 0) return [];
  const least = Math.min(...spares.map(({ worth }) => worth));
  const bySize = spares.filter(({ worth }) => worth === least).sort(shorter);
  const next = bySize.find((each) => each.seconds >= seconds) ?? bySize.at(-1);
  if (!next) return [];
  const rest = { ...place, skipped: [...place.skipped, next.id] };
  return [next, ...proposalOf(slides, plan, rest, seconds - next.seconds)];
}

/** What to drop, in words; `behind` is how far the talk is behind. */
export function sayProposal(drop: readonly Spare[], behind: number): string {
  if (drop.length === 0) return word('speaker.noDrop');
  const wins = drop.reduce((sum, { seconds }) => sum + seconds, 0);
  const all = drop.map(({ title }) => word('speaker.title', { title }));
  const more = word('speaker.more', { count: all.length - 2 });
  const titles = all.length > 3 ? [...all.slice(0, 2), more] : all;
  if (wins >= behind) return word('speaker.dropOnTime', { titles });
  return word('speaker.dropWins', { titles, won: span(wins), behind: span(behind) });
}

function shorter(a: Spare, b: Spare): number {
  return a.seconds - b.seconds;
}
