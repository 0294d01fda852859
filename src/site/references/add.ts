import { existsSync, readFileSync } from 'node:fs';
import { DeckError, fail, together } from '../../errors.ts';
import { referenceFaults } from '../../fields/references.ts';
import type { Reference } from '../../render/slide/citation.ts';
import { say } from '../../say.ts';
import { type Sourced, whereOf } from './sourced.ts';

type Entry = Sourced & { readonly entry: Reference };

/** What to add to the references of a project. */
export interface Addition {
  readonly saved: readonly Sourced[];
  /** What the project has already. */
  readonly known: readonly Entry[];
  /** The file that gets the entries. */
  readonly file: string;
  /** The one entry to take of what was saved. */
  readonly doi?: string | undefined;
  /** What to call it. */
  readonly id?: string | undefined;
}

/** The text of the file with the entries at its end, and their ids; nothing is taken that is there. */
export function addedReferences({ saved, known, file, doi, id }: Addition): {
  readonly text: string;
  readonly ids: readonly string[];
} {
  const all = saved as readonly Entry[];
  const found = doi === undefined ? all : all.filter(({ entry }) => doiOf(entry?.DOI) === doi);
  const [first] = found;
  const from = { file: saved[0]?.file };
  if (!first)
    fail(
      doi === undefined
        ? say`the file has no entry`
        : say`the file has no entry with the DOI ${doi}`,
      from,
      say`save it, and name that file`,
    );
  if (id !== undefined && found.length > 1) {
    fail(
      say`--id names one entry, and the file has ${found.length}`,
      { option: '--id' },
      say`leave it out, or name one by its DOI`,
    );
  }
  const named = found.map((each) =>
    id === undefined ? each : { ...each, entry: { ...each.entry, id } },
  );
  const faults = named.flatMap(({ entry, file: place, line, number }) =>
    referenceFaults([entry], place, { line, number }),
  );
  const fault = together([...faults, ...twinsOf(named, known)]);
  if (fault) throw fault;
  const old: readonly unknown[] = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''))
    : [];
  const entries = [...old, ...named.map(({ entry }) => entry)];
  return { text: `${JSON.stringify(entries, null, 2)}\n`, ids: named.map(({ entry }) => entry.id) };
}

function twinsOf(named: readonly Entry[], known: readonly Entry[]): readonly DeckError[] {
  const faults: DeckError[] = [];
  const seen = [...known];
  for (const each of named) {
    const { id, DOI } = each.entry ?? {};
    const same = seen.find(({ entry }) => DOI !== undefined && doiOf(entry.DOI) === doiOf(DOI));
    const twin = same ?? seen.find(({ entry }) => entry.id === id);
    if (twin) {
      const what = same
        ? say`the source ${DOI} is there already, as '${twin.entry.id}'`
        : say`there is a reference '${id}' already`;
      const hint = same
        ? say`cite it: cite('${twin.entry.id}')`
        : say`if it is another source, name this one: --id …`;
      faults.push(new DeckError(what, whereOf(twin), hint));
    }
    seen.push(each);
  }
  return faults;
}

/** A DOI in any of its forms as one text: "10.1000/182"; nothing if it is none. */
export function doiOf(text: string | undefined): string | undefined {
  const form = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/\S+)$/i;
  return form.exec(text?.trim() ?? '')?.[1]?.toLowerCase();
}
