import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { fail } from '../../errors.ts';
import { normalEntry } from '../../fields/csl.ts';
import { isRecord, isText } from '../../fields/rule.ts';
import { say } from '../../say.ts';
import { kebab } from '../../shared/ids.ts';
import { readBibtex } from './bibtex.ts';
import { readCslJson } from './json.ts';
import { readRis } from './ris.ts';
import type { Sourced } from './sourced.ts';

/** The entries of a file that was saved from a publisher's site, doi.org or a reference manager. */
export async function readSaved(path: string, shown: string): Promise<readonly Sourced[]> {
  if (!existsSync(path) || !statSync(path).isFile()) {
    fail(
      say`there is no such file`,
      { file: shown },
      say`save the entry as CSL-JSON, BibTeX or RIS, and name its file`,
    );
  }
  const text = readFileSync(path, 'utf8');
  const read = await entriesOf(text, extname(path).toLowerCase(), shown);
  return read.map((each) => ({ ...each, entry: keptOf(normalEntry(each.entry)) }));
}

async function entriesOf(text: string, ending: string, shown: string): Promise<readonly Sourced[]> {
  if (ending === '.bib' || ending === '.bibtex') return readBibtex(text, shown);
  if (ending === '.ris') return readRis(text, shown);
  if (ending !== '.json' && ending !== '.csl') {
    fail(
      say`'${ending}' is no ending of a file of references`,
      { file: shown },
      say`name a .json (CSL-JSON), .bib or .ris`,
    );
  }
  // doi.org answers with one entry, and not a list of one.
  return readCslJson(text.trimStart().startsWith('{') ? `[${text}]` : text, shown);
}

/** The fields of CSL that say what and where a source is; registries add much more of their own. */
const fields = [
  'id',
  'type',
  'title',
  'author',
  'editor',
  'issued',
  'container-title',
  'publisher',
  'publisher-place',
  'edition',
  'volume',
  'issue',
  'page',
  'number',
  'genre',
  'version',
  'language',
  'ISBN',
  'URL',
  'DOI',
];
const nameFields = [
  'family',
  'given',
  'literal',
  'non-dropping-particle',
  'dropping-particle',
  'suffix',
];

function keptOf(entry: unknown): unknown {
  if (!isRecord(entry)) return entry;
  const kept = pick(entry, fields);
  for (const field of ['author', 'editor']) {
    const people = kept[field];
    if (Array.isArray(people)) kept[field] = people.map((each) => personOf(each));
  }
  const { issued } = kept;
  if (isRecord(issued))
    kept['issued'] = pick(issued, 'date-parts' in issued ? ['date-parts'] : ['literal']);
  return { ...kept, id: nameOf(kept) };
}

/** Registries call a body by a name of its own. */
function personOf(person: unknown): unknown {
  if (!isRecord(person)) return person;
  const { name } = person;
  return isText(name) ? { literal: name } : pick(person, nameFields);
}

function pick(
  record: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(
    names.flatMap((name) => (name in record ? [[name, record[name]]] : [])),
  );
}

/** The key that a person gave it, or else the first author and the year: "doe2020". */
function nameOf({ id, author, editor, title, issued }: Readonly<Record<string, unknown>>): string {
  if (isText(id) && /^\p{L}[\p{L}\d:.-]*$/u.test(id)) return id;
  const [first] = [author, editor].flatMap((people) => (Array.isArray(people) ? people : []));
  const who = isRecord(first) ? (first['family'] ?? first['literal']) : undefined;
  const parts = isRecord(issued) ? (issued['date-parts'] as unknown[][] | undefined) : undefined;
  const words = kebab(isText(who) ? who : isText(title) ? title : 'source').split('-');
  const name = isText(who) ? words.join('') : words.slice(0, 3).join('-');
  return `${name || 'source'}${parts?.[0]?.[0] ?? ''}`;
}
