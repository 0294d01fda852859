/** What a list was, is, and was before an undo. */
export interface History<Item> {
  readonly past: readonly (readonly Item[])[];
  readonly now: readonly Item[];
  readonly future: readonly (readonly Item[])[];
}

/** As many steps as anybody would take back. */
const longest = 200;

export function begin<Item>(now: readonly Item[]): History<Item> {
  return { past: [], now, future: [] };
}

/** After a change; what changes nothing is no step. */
export function change<Item>(history: History<Item>, next: readonly Item[]): History<Item> {
  const { past, now } = history;
  const same = next.length === now.length && next.every((item, index) => item === now[index]);
  return same ? history : { past: [...past, now].slice(-longest), now: next, future: [] };
}

export function undo<Item>(history: History<Item>): History<Item> {
  const { past, now, future } = history;
  const last = past.at(-1);
  if (last === undefined) return history;
  return { past: past.slice(0, -1), now: last, future: [now, ...future] };
}

export function redo<Item>(history: History<Item>): History<Item> {
  const { past, now, future } = history;
  const [next, ...rest] = future;
  if (next === undefined) return history;
  return { past: [...past, now], now: next, future: rest };
}
