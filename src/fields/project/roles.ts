import { neutralRole, type RoleLook, roleLines, roleShapes } from '../../content/project/roles.ts';
import { DeckError } from '../../errors.ts';
import { say } from '../../say.ts';
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
  shape: oneOf(say`shape`, roleShapes),
  line: oneOf(say`line`, roleLines),
} satisfies Record<keyof RoleLook, Rule> & Fields;

/** Words that classes and tokens of the kit begin with, or Mermaid keeps for itself. */
const taken =
  /^(?:ground|surface|ink|muted|line|link|good|warning|series|pen|paper|theme|font|weight|size|leading|tracking|margin|gap|radius|diagram|stroke|plot|code|none|round|ghost|step|aside|default|slide|layout|role|fill)$/;

/** All that is wrong with the roles of a project. */
export function rolesFaults(roles: unknown, file: string): readonly DeckError[] {
  if (!isRecord(roles)) {
    const what =
      roles === undefined
        ? say`the roles have no default export`
        : say`the roles are ${quoted(roles)}`;
    return [
      new DeckError(what, { file }, say`end the file with export default defineRoles({ … })`),
    ];
  }
  const names = Object.keys(roles);
  const faults = names.flatMap((name) => {
    const place = { file, part: say`the role '${shortened(name)}'` };
    return [...flawsOf(name, roles[name])].map(
      ({ what, hint }) => new DeckError(what, place, hint),
    );
  });
  if (names.length > 0) return faults;
  const hint = say`name some: prey: { color: '#1f6f54', shape: 'rounded', line: 'solid' }`;
  return [new DeckError(say`there is no role`, { file }, hint)];
}

function* flawsOf(name: string, look: unknown): Iterable<Flaw> {
  if (!/^[a-z][a-z]*(?:-[a-z]+)*$/.test(name) || taken.test(name) || name === neutralRole) {
    const what = !/^[a-z-]+$/.test(name)
      ? say`'${shortened(name)}' can't be the name of a role`
      : name === neutralRole
        ? say`'${name}' can't be the name of a role: it is what is of no role`
        : say`'${name}' can't be the name of a role: it is a word of the kit`;
    yield { what, hint: say`take another of small letters, as in 'prey'` };
  }
  if (isRecord(look)) return yield* flawsIn(look, roleFields, say`a role`);
  const hint = say`write { color: '#1f6f54', shape: 'rounded', line: 'solid' }`;
  yield { what: say`the role is ${quoted(look)}`, hint };
}
