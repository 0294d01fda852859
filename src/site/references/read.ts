import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DeckError, fail, together } from '../../errors.ts';
import { normalEntry } from '../../fields/csl.ts';
import { referenceFaults } from '../../fields/references.ts';
import type { Reference } from '../../render/slide/citation.ts';
import { say } from '../../say.ts';
import { readBibtex } from './bibtex.ts';
import { readCslJson } from './json.ts';
import { type Sourced, whereOf } from './sourced.ts';

/** The files that a project may have references in; both may stand beside one another. */
export const referenceFiles = ['slides/references.json', 'slides/references.bib'] as const;

/** The references of a project's own files. */
export function readOwnReferences(root: string): Promise<readonly Reference[]> {
  const paths = referenceFiles.map((name) => join(root, name)).filter(existsSync);
  return readReferences(root, paths);
}

/**
 * The entries of some files, checked, each with where it stands.
 *
 * @throws DeckError for a file that can't be read, a field that is wrong, and two entries of one id.
 */
export async function readSourced(
  root: string,
  paths: readonly string[],
): Promise<readonly (Sourced & { readonly entry: Reference })[]> {
  const all: Sourced[] = [];
  for (const path of paths) {
    const file = relative(root, path).replaceAll('\\', '/');
    const text = readFileSync(path, 'utf8');
    const read = path.endsWith('.bib') ? await readBibtex(text, file) : readCslJson(text, file);
    all.push(...read.map((each) => ({ ...each, entry: normalEntry(each.entry) })));
  }
  const faults = all.flatMap(({ entry, file, line, number }) =>
    referenceFaults([entry], file, { line, number }),
  );
  const fault = together(faults);
  if (fault) throw fault;
  const checked = all as readonly (Sourced & { readonly entry: Reference })[];
  refuseTwins(checked);
  return checked;
}

export async function readReferences(
  root: string,
  paths: readonly string[],
): Promise<readonly Reference[]> {
  return (await readSourced(root, paths)).map(({ entry }) => entry);
}

function refuseTwins(all: readonly (Sourced & { readonly entry: Reference })[]): void {
  const first = new Map<string, Sourced>();
  const faults: DeckError[] = [];
  for (const each of all) {
    const { id } = each.entry;
    const twin = first.get(id);
    if (twin) {
      const where = say`${whereOf(twin)}, and ${whereOf(each)}`;
      faults.push(
        new DeckError(
          say`two references have the id '${id}'`,
          where,
          say`take one of them out, or rename it`,
        ),
      );
    } else first.set(id, each);
  }
  const fault = together(faults);
  if (fault) throw fault;
}

/** What there is to read, for who names a file. */
export function refuseFile(file: string): never {
  return fail(
    say`${file} is no file of references`,
    { file },
    say`give a .json (CSL-JSON), .bib or .ris`,
  );
}
