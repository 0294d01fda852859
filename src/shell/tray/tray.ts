/** A tray: the slides picked so far, by the names that links use. No slide is in it twice. */
import { idOf } from '../remix/lookup.ts';

export type Tray = readonly string[];

/** With slides at its end. One that is there stays in its place, as the deck it is now picked from has it. */
export function add(tray: Tray, refs: readonly string[]): Tray {
  const fresh = new Map(refs.map((ref) => [idOf(ref), ref]));
  const there = tray.map((ref) => fresh.get(idOf(ref)) ?? ref);
  for (const ref of tray) fresh.delete(idOf(ref));
  return [...there, ...fresh.values()];
}

/** With slides at a place, from 0 to the tray's length; one that is there moves. */
export function put(tray: Tray, refs: readonly string[], at: number): Tray {
  const moved = new Map(refs.map((ref) => [idOf(ref), ref]));
  const stays = (ref: string) => !moved.has(idOf(ref));
  const before = tray.slice(0, at).filter(stays);
  return [...before, ...moved.values(), ...tray.slice(at).filter(stays)];
}

/** Without some slides. */
export function drop(tray: Tray, refs: readonly string[]): Tray {
  const dropped = new Set(refs.map(idOf));
  return tray.filter((ref) => !dropped.has(idOf(ref)));
}

/** With one slide further up or down. */
export function shift(tray: Tray, ref: string, by: -1 | 1): Tray {
  const at = tray.indexOf(ref);
  const to = at + by;
  if (at < 0 || to < 0 || to >= tray.length) return tray;
  return put(tray, [ref], by < 0 ? to : to + 1);
}
