import type { NotationEntry } from '../content/notation.ts';
import { defaultRoles, neutralRole } from '../content/project/roles.ts';
import { DeckError } from '../errors.ts';
import { quoted } from '../shared/quoted.ts';
import {
  type Fields,
  type Flaw,
  filled,
  flawsIn,
  isRecord,
  oneOf,
  optional,
  ownField,
  type Rule,
  text,
} from './rule.ts';

const entryFields = (roles: readonly string[]) =>
  ({
    tex: optional(text("tex: '\\\\theta'")),
    name: filled('it has no name', "say what it is called: name: 'parameters'"),
    meaning: filled('it has no meaning', "say what it is: meaning: 'what training sets'"),
    role: oneOf('role', [...roles, neutralRole]),
  }) satisfies Record<keyof NotationEntry, Rule> & Fields;

/** All that is wrong with a registry of symbols and terms. */
export function notationFaults(
  notation: unknown,
  file: string,
  roles: readonly string[] = defaultRoles,
): readonly DeckError[] {
  if (!isRecord(notation)) {
    const hint = 'end the file with export default defineNotation({ … })';
    return [new DeckError(`the notation is ${quoted(notation)}`, { file }, hint)];
  }
  return Object.entries(notation).flatMap(([key, entry]) => {
    const place = { file, part: `the entry '${key}'` };
    return [...entryFlaws(key, entry, roles)].map(
      ({ what, hint }) => new DeckError(what, place, hint),
    );
  });
}

function* entryFlaws(key: string, entry: unknown, roles: readonly string[]): Iterable<Flaw> {
  if (!isRecord(entry)) {
    const hint = "write { name: '…', meaning: '…', role: 'neutral' }";
    yield { what: `the entry is ${quoted(entry)}`, hint };
    return;
  }
  yield* flawsIn(entry, entryFields(roles), 'an entry of the notation');
  if (ownField(entry, 'tex') === undefined || /^[A-Za-z]+$/.test(key)) return;
  const hint = 'formulas call it by its key: take letters alone, as in Obase';
  yield { what: `\\${key} can't be the name of a macro`, hint };
}
