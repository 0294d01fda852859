import { fail } from '../../errors.ts';
import { say } from '../../say.ts';
import type { Sourced } from './sourced.ts';

/** CSL's type for one of RIS; others are documents. */
const types: Readonly<Record<string, string>> = {
  JOUR: 'article-journal',
  EJOUR: 'article-journal',
  MGZN: 'article-magazine',
  NEWS: 'article-newspaper',
  BOOK: 'book',
  CHAP: 'chapter',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  THES: 'thesis',
  RPRT: 'report',
  ELEC: 'webpage',
  DATA: 'dataset',
};

/** The entries of a RIS file, as publishers' sites offer them: a line a field, `AU  - Doe, Jane`. */
export function readRis(text: string, file: string): readonly Sourced[] {
  const entries: Sourced[] = [];
  let fields: Map<string, string[]> | undefined;
  let begin = 0;
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9])\s{1,2}-\s?(.*)$/.exec(line) ?? [];
    if (tag === 'TY') [fields, begin] = [new Map([['TY', [value.trim()]]]), index + 1];
    else if (tag === 'ER' && fields) {
      entries.push({ entry: entryOf(fields), file, line: begin, number: entries.length + 1 });
      fields = undefined;
    } else if (tag !== '' && value.trim() !== '') {
      fields?.set(tag, [...(fields.get(tag) ?? []), value.trim()]);
    }
  }
  if (fields) {
    fail(say`the entry is not ended`, { file, line: begin }, say`end it with a line 'ER  - '`);
  }
  if (entries.length === 0) {
    fail(
      say`the file has no entry of RIS`,
      { file },
      say`an entry begins with a line 'TY  - JOUR'`,
    );
  }
  return entries;
}

function entryOf(fields: ReadonlyMap<string, readonly string[]>): object {
  const first = (...tags: readonly string[]) => tags.flatMap((tag) => fields.get(tag) ?? [])[0];
  const people = ['AU', 'A1'].flatMap((tag) => fields.get(tag) ?? []).map(personOf);
  const editors = ['ED', 'A2'].flatMap((tag) => fields.get(tag) ?? []).map(personOf);
  const [from, to] = [first('SP'), first('EP')];
  const date = first('PY', 'Y1', 'DA');
  const parts = date
    ?.split('/')
    .map(Number)
    .filter((part) => part > 0);
  return given({
    id: first('ID'),
    type: types[first('TY') ?? ''] ?? 'document',
    title: first('TI', 'T1', 'CT', 'BT'),
    author: people.length > 0 ? people : undefined,
    editor: editors.length > 0 ? editors : undefined,
    issued: parts?.length ? { 'date-parts': [parts.slice(0, 3)] } : undefined,
    'container-title': first('JO', 'JF', 'JA', 'T2'),
    publisher: first('PB'),
    volume: first('VL'),
    issue: first('IS'),
    page: from !== undefined && to !== undefined && from !== to ? `${from}-${to}` : from,
    DOI: first('DO'),
    URL: first('UR', 'L1'),
  });
}

function personOf(name: string): object {
  const [family = '', person, suffix] = name.split(',').map((part) => part.trim());
  if (person === undefined) return { literal: family };
  return given({ family, given: person, suffix });
}

function given(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
