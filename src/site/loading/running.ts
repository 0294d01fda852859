import type { Place } from '../../errors.ts';
import { say } from '../../say.ts';

/** Called each time that another part of the project's code starts; undefined when none runs. */
type Listener = (place: Place | undefined) => void;

interface Entry {
  place: Place;
}

const entries: Entry[] = [];
let tell: Listener = () => {};

/**
 * Where the code of a project that runs just now is: loops in it stop everything else in this process,
 * so whoever watches from outside has to know it beforehand. One listener a process.
 */
export function onRunning(listener: Listener): void {
  tell = listener;
}

/** Says that code of a place begins to run. */
export function enter(place: Place): {
  /** Says that it has come to another place. */
  readonly move: (place: Place) => void;
  readonly leave: () => void;
} {
  const entry: Entry = { place };
  entries.push(entry);
  tell(place);
  return {
    move(next) {
      entry.place = next;
      tell(next);
    },
    leave() {
      if (!entries.includes(entry)) return;
      entries.splice(entries.indexOf(entry), 1);
      tell(runningNow());
    },
  };
}

/** The place that was entered last and is not left. */
export function runningNow(): Place | undefined {
  return entries.at(-1)?.place;
}

/** How long code of a project may go on without an end or an answer, in s; a variable changes it. */
export function patience(): number {
  const given = Number(process.env['MESA_DECK_PATIENCE']);
  return given > 0 ? given : 30;
}

export const patienceHint = say`to let it take longer, set MESA_DECK_PATIENCE=120, in seconds`;
