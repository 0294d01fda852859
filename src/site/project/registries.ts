import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Notation } from '../../content/notation.ts';
import { DeckError, isDeckError, together } from '../../errors.ts';
import { notationFaults } from '../../fields/notation.ts';
import type { Reference } from '../../render/slide/citation.ts';
import { say } from '../../say.ts';
import { readOwnReferences, readReferences, referenceFiles } from '../references/read.ts';
import { keepRoles } from '../roles/known.ts';
import { loadRoles, type ProjectRoles } from '../roles/load.ts';
import { loadLanguages, type ProjectLanguages } from '../words/load.ts';
import { loadError } from './load-error.ts';
import type { Loader } from './loader.ts';
import type { SlidePackage } from './packages.ts';

/** What slides refer to by name: symbols and terms, and what they cite. */
export interface Registries extends ProjectLanguages {
  /** What the project and its packages keep apart; looks are the themes' where none declares them. */
  readonly roles: ProjectRoles;
  readonly notation: Notation;
  readonly references: readonly Reference[];
  /** The references of the project itself. */
  readonly ownReferences: readonly Reference[];
}

/**
 * The project's notation and references beside those of the packages that its slides come from: what
 * a package exports as `slides/notation`, `slides/references.json` and `slides/references.bib`. An entry of the project's own
 * takes the place of a package's; two packages that differ in one are an error.
 */
export async function loadRegistries(
  loader: Loader,
  root: string,
  packages: readonly SlidePackage[],
): Promise<Registries> {
  const own = ['slides/notation.ts', 'slides/notation.js'].find((name) =>
    existsSync(join(root, name)),
  );
  const languages = await loadLanguages(loader, root);
  const roles = await loadRoles(loader, root, packages);
  keepRoles(root, roles);
  const notation = own === undefined ? {} : await readNotation(loader, root, own, roles);
  const ownReferences = await readOwnReferences(root);
  const entries = new Map(Object.entries(notation));
  const references = byId(ownReferences);
  const symbolsOf = new Map<string, string>();
  const citedOf = new Map<string, string>();
  for (const each of packages) {
    const symbols = await loader.resolve(`${each.name}/slides/notation`, each.folder);
    if (symbols) {
      const theirs = Object.entries(await readNotation(loader, root, symbols, roles));
      merge(entries, new Map(theirs), { what: 'symbol', owners: symbolsOf, name: each.name });
    }
    const files = await Promise.all(
      referenceFiles.map((file) => loader.resolve(`${each.name}/${file}`, each.folder)),
    );
    // An alias leads to a file whether it is there or not.
    const cited = files.flatMap((file) => (file !== undefined && existsSync(file) ? [file] : []));
    if (cited.length > 0) {
      const theirs = byId(await readReferences(root, cited));
      merge(references, theirs, { what: 'reference', owners: citedOf, name: each.name });
    }
  }
  return {
    ...languages,
    roles,
    notation: Object.fromEntries(entries),
    references: [...references.values()],
    ownReferences,
  };
}

/** Adds what is not there yet; `owners` tells which package an entry came from. */
function merge<Entry>(
  entries: Map<string, Entry>,
  theirs: ReadonlyMap<string, Entry>,
  { what, owners, name }: { what: string; owners: Map<string, string>; name: string },
): void {
  for (const [key, entry] of theirs) {
    const owner = owners.get(key);
    if (!entries.has(key)) {
      entries.set(key, entry);
      owners.set(key, name);
    } else if (owner && JSON.stringify(entries.get(key)) !== JSON.stringify(entry)) {
      const place = what === 'symbol' ? 'slides/notation.ts' : 'slides/references.json';
      const hint = say`say which holds: define '${key}' in your ${place}, which goes before both`;
      throw new DeckError(
        say`two packages differ in the ${what} '${key}'`,
        say`${owner} and ${name}`,
        hint,
      );
    }
  }
}

async function readNotation(
  loader: Loader,
  root: string,
  file: string,
  roles: ProjectRoles,
): Promise<Notation> {
  try {
    const path = join(root, file);
    const { default: notation } = await loader.import<{ default?: Notation }>(
      existsSync(path) ? path : file,
    );
    if (notation !== undefined) {
      const fault = together(notationFaults(notation, file, [...roles.keys()]));
      if (fault) throw fault;
      return notation;
    }
  } catch (error) {
    throw isDeckError(error) ? error : loadError(error, file, root);
  }
  const hint = say`end it with export default defineNotation({ … })`;
  throw new DeckError(say`the notation has no default export`, { file }, hint);
}

function byId(references: readonly Reference[]): Map<string, Reference> {
  return new Map(references.map((each) => [each.id, each]));
}
