import { neutralRole, type RoleLook, roleLines, roleShapes } from '../../content/project/roles.ts';
import { DeckError } from '../../errors.ts';
import { quoted, shortened } from '../../shared/quoted.ts';
import {
  type Fields,
  type Flaw,
  flawsIn,
  isRecord,
  oneOf,
  optional,
  type Rule,
  text,
} from '../rule.ts';

const roleFields = {
  color: text("color: '#a3203a'"),
  soft: optional(text("soft: '#f8e4e8'")),
  shape: oneOf('shape', roleShapes),
  line: oneOf('line', roleLines),
} satisfies Record<keyof RoleLook, Rule> & Fields;

/** Words that classes and tokens of the kit begin with, or Mermaid keeps for itself. */
const taken =
  /^(?:ground|surface|ink|muted|line|link|good|warning|series|pen|paper|theme|font|weight|size|leading|tracking|margin|gap|radius|diagram|stroke|plot|code|none|round|ghost|step|aside|default|slide|layout|role|fill)$/;

/** All that is wrong with the roles of a project. */
export function rolesFaults(roles: unknown, file: string): readonly DeckError[] {
  if (!isRecord(roles)) {
    const what =
      roles === undefined ? 'the roles have no default export' : `the roles are ${quoted(roles)}`;
    return [new DeckError(what, { file }, 'end the file with export default defineRoles({ … })')];
  }
  const names = Object.keys(roles);
  const faults = names.flatMap((name) => {
    const place = { file, part: `the role '${shortened(name)}'` };
    return [...flawsOf(name, roles[name])].map(
      ({ what, hint }) => new DeckError(what, place, hint),
    );
  });
  if (names.length > 0) return faults;
  const hint = "name some: prey: { color: '#1f6f54', shape: 'rounded', line: 'solid' }";
  return [new DeckError('there is no role', { file }, hint)];
}

function* flawsOf(name: string, look: unknown): Iterable<Flaw> {
  if (!/^[a-z][a-z]*(?:-[a-z]+)*$/.test(name) || taken.test(name) || name === neutralRole) {
    const why = name === neutralRole ? 'is what is of no role' : 'is a word of the kit';
    const isOwn = /^[a-z-]+$/.test(name);
    const what = `'${shortened(name)}' can't be the name of a role${isOwn ? `: it ${why}` : ''}`;
    yield { what, hint: "take another of small letters, as in 'prey'" };
  }
  if (isRecord(look)) return yield* flawsIn(look, roleFields, 'a role');
  const hint = "write { color: '#1f6f54', shape: 'rounded', line: 'solid' }";
  yield { what: `the role is ${quoted(look)}`, hint };
}
