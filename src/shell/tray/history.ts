import type { Tray } from './tray.ts';

/** What a tray was, is, and was before an undo. */
export interface History {
  readonly past: readonly Tray[];
  readonly now: Tray;
  readonly future: readonly Tray[];
}

/** As many steps as anybody would take back. */
const longest = 200;

export function begin(now: Tray): History {
  return { past: [], now, future: [] };
}

/** After a change; what changes nothing is no step. */
export function change({ past, now, future }: History, next: Tray): History {
  if (next.join() === now.join()) return { past, now, future };
  return { past: [...past, now].slice(-longest), now: next, future: [] };
}

export function undo(history: History): History {
  const { past, now, future } = history;
  const last = past.at(-1);
  if (last === undefined) return history;
  return { past: past.slice(0, -1), now: last, future: [now, ...future] };
}

export function redo(history: History): History {
  const { past, now, future } = history;
  const [next, ...rest] = future;
  if (next === undefined) return history;
  return { past: [...past, now], now: next, future: rest };
}
