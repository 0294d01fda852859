import { fail } from '../../errors.ts';
import { isRecord, isText } from '../../fields/rule.ts';
import { say } from '../../say.ts';
import type { Sourced } from './sourced.ts';

/**
 * The entries of a BibTeX or BibLaTeX file as CSL-JSON, read by citation.js, which knows LaTeX's accents,
 * names and dates. It is loaded when there is such a file.
 */
export async function readBibtex(text: string, file: string): Promise<readonly Sourced[]> {
  const { plugins } = await import('@citation-js/core');
  await import('@citation-js/plugin-bibtex');
  const options = { forceType: '@biblatex/text', generateGraph: false } as const;
  const lines = linesOf(text);
  if (text.replace(/^\s*%.*$/gm, '').trim() === '') return [];
  if (!/@\w+\s*[{(]/.test(text)) {
    const hint = say`an entry is @article{doe2020, author = {…}, title = {…}, year = {2020}}`;
    return fail(say`the file has no entry of BibTeX`, { file }, hint);
  }
  try {
    const entries = plugins.input.chain(text, options);
    const raw = plugins.input.chain(text, { ...options, target: '@biblatex/entries+list' });
    const seen = new Map<string, number>();
    return entries.map((entry, index) => {
      const { id } = entry;
      const count = isText(id) ? (seen.get(id) ?? 0) : 0;
      if (isText(id)) seen.set(id, count + 1);
      const line = isText(id) ? lines.get(id)?.[count] : undefined;
      return { entry: { ...entry, ...preprintOf(raw[index]) }, file, line, number: index + 1 };
    });
  } catch (error) {
    if (error instanceof Error && error.name !== 'DeckError') return explain(error, file, text);
    throw error;
  }
}

/** The lines where the entries of a key begin. */
function linesOf(text: string): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  for (const [index, line] of text.split('\n').entries()) {
    for (const [, key = ''] of line.matchAll(/@\w+\s*[{(]\s*([^\s,{}()]+)\s*(?:,|$)/g)) {
      lines.set(key, [...(lines.get(key) ?? []), index + 1]);
    }
  }
  return lines;
}

/** Where a preprint is, which CSL has no field for. */
function preprintOf(raw: Readonly<Record<string, unknown>> | undefined): object {
  const fields = isRecord(raw?.['properties']) ? raw['properties'] : {};
  const { eprint, eprinttype, archiveprefix, url, doi } = lowered(fields);
  const where = eprinttype ?? archiveprefix;
  if (!isText(eprint) || !isText(where) || where.toLowerCase() !== 'arxiv') return {};
  const number = { number: `arXiv:${eprint}` };
  return (url ?? doi) ? number : { ...number, URL: `https://arxiv.org/abs/${eprint}` };
}

function lowered(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

/** The parser's own names of signs. */
const signs: Readonly<Record<string, string>> = {
  lbrace: '{',
  rbrace: '}',
  comma: ',',
  equals: '=',
  label: say`a key or a name`,
  identifier: say`a name of a field`,
  quote: '"',
  EOF: say`the end of the file`,
};

function explain({ message }: Error, file: string, text: string): never {
  const line = Number(/at line (\d+)/.exec(message)?.[1]) || undefined;
  const [, wanted, got] = /expected "(\w+)", got "?(\w+)"?/.exec(message) ?? [];
  const name = (sign = '') =>
    signs[sign]?.length === 1 ? `'${signs[sign]}'` : (signs[sign] ?? sign);
  const what = wanted
    ? say`${name(wanted)} is missing before ${name(got)}`
    : say`a brace or a quote of the entry before is not closed`;
  const above = text.split('\n').slice(0, line).join('\n');
  const key = [...above.matchAll(/@\w+\s*[{(]\s*([^\s,{}()]+)/g)].at(wanted ? -1 : -2)?.[1];
  const hint = key === undefined ? say`look at that line` : say`look at the entry '${key}'`;
  return fail(say`the references can't be read: ${what}`, { file, line }, hint);
}
