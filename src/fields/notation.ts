import type { NotationEntry } from '../content/notation.ts';
import { defaultRoles, neutralRole } from '../content/project/roles.ts';
import { DeckError } from '../errors.ts';
import { say } from '../say.ts';
import { quoted } from '../shared/quoted.ts';
import { isLanguage } from './language.ts';
import {
  type Fields,
  type Flaw,
  filled,
  flawsIn,
  is,
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
    name: filled(say`it has no name`, say`say what it is called: name: 'parameters'`),
    meaning: filled(say`it has no meaning`, say`say what it is: meaning: 'what training sets'`),
    role: oneOf(say`role`, [...roles, neutralRole]),
    in: optional(
      is(say`names by language`, "{ de: { … } } behind the notation's entries", isNames),
    ),
  }) satisfies Record<keyof NotationEntry, Rule> & Fields;

/** Names and meanings by the tags of languages. */
function isNames(value: unknown): boolean {
  const said = (named: unknown) =>
    ['name', 'meaning'].every((field) => {
      const text = ownField(named, field);
      return typeof text === 'string' && text.trim() !== '';
    });
  return (
    isRecord(value) &&
    Object.entries(value).every(([tag, named]) => isLanguage(tag) && isRecord(named) && said(named))
  );
}

/** All that is wrong with a registry of symbols and terms. */
export function notationFaults(
  notation: unknown,
  file: string,
  roles: readonly string[] = defaultRoles,
): readonly DeckError[] {
  if (!isRecord(notation)) {
    const hint = say`end the file with export default defineNotation({ … })`;
    return [new DeckError(say`the notation is ${quoted(notation)}`, { file }, hint)];
  }
  return Object.entries(notation).flatMap(([key, entry]) => {
    const place = { file, part: say`the entry '${key}'` };
    return [...entryFlaws(key, entry, roles)].map(
      ({ what, hint }) => new DeckError(what, place, hint),
    );
  });
}

function* entryFlaws(key: string, entry: unknown, roles: readonly string[]): Iterable<Flaw> {
  if (!isRecord(entry)) {
    const hint = say`write { name: '…', meaning: '…', role: 'neutral' }`;
    yield { what: say`the entry is ${quoted(entry)}`, hint };
    return;
  }
  yield* flawsIn(entry, entryFields(roles), say`an entry of the notation`);
  if (ownField(entry, 'tex') === undefined || /^[A-Za-z]+$/.test(key)) return;
  const hint = say`formulas call it by its key: take letters alone, as in Obase`;
  yield { what: say`\\${key} can't be the name of a macro`, hint };
}
