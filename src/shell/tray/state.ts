import type { Lookup, Pick } from '../remix/lookup.ts';
import { limits, plain } from '../remix/query.ts';
import { word } from '../words.ts';
import { add, type Tray } from './tray.ts';

/** What a tray is on this device: kept as JSON. */
export interface TrayState {
  readonly version: 1;
  readonly tray: Tray;
  readonly title: string;
  /** How long the talk may be, in minutes; null for no limit. */
  readonly target: number | null;
}

export const empty: TrayState = { version: 1, tray: [], title: '', target: null };

/** What was kept as text, as far as it can be used, and what had to be dropped, in a sentence. */
export function readState(
  text: string | null,
  { find }: Lookup,
): { readonly state: TrayState; readonly dropped?: string } {
  if (text === null) return { state: empty };
  let kept: Partial<Record<keyof TrayState, unknown>> | null;
  try {
    kept = JSON.parse(text);
  } catch {
    return { state: empty, dropped: word('tray.unread') };
  }
  if (typeof kept !== 'object' || kept === null || !Array.isArray(kept.tray)) {
    return { state: empty, dropped: word('tray.unread') };
  }
  if (kept.version !== 1) {
    return {
      state: empty,
      dropped: word('tray.other'),
    };
  }
  const refs = kept.tray.filter((ref) => typeof ref === 'string').slice(0, limits.slides);
  const found = refs.flatMap((ref) => find(ref) ?? []).map(({ ref }) => ref);
  const state: TrayState = {
    version: 1,
    tray: add([], found),
    title: typeof kept.title === 'string' ? plain(kept.title, limits.title) : '',
    target: isMinutes(kept.target) ? kept.target : null,
  };
  const gone = kept.tray.length - found.length;
  if (gone === 0) return { state };
  return { state, dropped: word('tray.gone', { count: gone }) };
}

/** Whether something can be a talk's length. */
export function isMinutes(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value <= 600;
}

/** The time of some slides, in minutes to the tenth, and how many of them say none. */
export function timeOf(picks: readonly Pick[]): {
  readonly minutes: number;
  readonly silent: number;
} {
  const sum = picks.reduce((total, { minutes = 0 }) => total + minutes, 0);
  return {
    minutes: Math.round(sum * 10) / 10,
    silent: picks.filter(({ minutes, slide }) => minutes === undefined && !slide.lists).length,
  };
}
