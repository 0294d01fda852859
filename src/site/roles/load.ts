import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defaultRoles, type RoleLook, type Roles } from '../../content/project/roles.ts';
import { DeckError, isDeckError, together } from '../../errors.ts';
import { rolesFaults } from '../../fields/project/roles.ts';
import { say } from '../../say.ts';
import { loadError } from '../project/load-error.ts';
import type { Loader } from '../project/loader.ts';
import type { SlidePackage } from '../project/packages.ts';
import { readColour } from '../themes/colours.ts';

/** A role of a project: how it looks, and the file that says so; the default ones look as each theme has it. */
export interface ProjectRole {
  readonly look: RoleLook | undefined;
  readonly file: string | undefined;
}

/** The roles of a project and of the packages that its slides come from, by their names. */
export type ProjectRoles = ReadonlyMap<string, ProjectRole>;

/** Those of a project that declares none. */
export const plainRoles: ProjectRoles = new Map(
  defaultRoles.map((name) => [name, { look: undefined, file: undefined }]),
);

const ownFiles = ['slides/roles.ts', 'slides/roles.js'];

/**
 * The project's own roles, `slides/roles.ts`, and what packages export under that name. A role of the
 * project's takes the place of a package's; two packages that differ in one are an error.
 */
export async function loadRoles(
  loader: Loader,
  root: string,
  packages: readonly SlidePackage[],
): Promise<ProjectRoles> {
  const own = ownFiles.find((file) => existsSync(join(root, file)));
  const found = new Map(own === undefined ? [] : await readRoles(loader, root, own, own));
  const isOwn = new Set(found.keys());
  const owners = new Map<string, string>();
  for (const { name, folder } of packages) {
    const resolved = await loader.resolve(`${name}/slides/roles`, folder);
    const file = resolved?.replace(/\?.*$/, '');
    const place = `${name}/slides/roles`;
    const theirs =
      file !== undefined && existsSync(file)
        ? await readRoles(loader, root, file, place)
        : plainRoles;
    for (const [role, each] of theirs) {
      if (isOwn.has(role)) continue;
      const other = found.get(role);
      if (other && JSON.stringify(other.look) !== JSON.stringify(each.look)) {
        const hint = say`say which holds: define '${role}' in your slides/roles.ts, which goes before both`;
        const where = say`${owners.get(role)} and ${name}`;
        throw new DeckError(say`two packages differ in the role '${role}'`, where, hint);
      }
      found.set(role, each);
      owners.set(role, name);
    }
  }
  if (own !== undefined) return found;
  return new Map([...plainRoles, ...found]);
}

function colourFaults(roles: Roles | undefined, file: string): readonly DeckError[] {
  return Object.entries(roles ?? {}).flatMap(([name, look]) =>
    [look?.color, look?.soft]
      .filter((colour) => typeof colour === 'string' && readColour(colour) === undefined)
      .map((colour) => {
        const place = { file, part: say`the role '${name}'` };
        const hint = say`write it as CSS does, as in color: '#a3203a'`;
        return new DeckError(say`${colour} is no colour`, place, hint);
      }),
  );
}

async function readRoles(
  loader: Loader,
  root: string,
  file: string,
  place: string,
): Promise<ProjectRoles> {
  try {
    const path = existsSync(join(root, file)) ? join(root, file) : file;
    const { default: roles } = await loader.import<{ default?: Roles }>(path);
    const fault = together([...rolesFaults(roles, place), ...colourFaults(roles, place)]);
    if (fault) throw fault;
    return new Map(
      Object.entries(roles ?? {}).map(([name, look]) => [name, { look, file: place }]),
    );
  } catch (error) {
    throw isDeckError(error) ? error : loadError(error, place, root);
  }
}
