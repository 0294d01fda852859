import { DeckError } from '../errors.ts';
import { say } from '../say.ts';
import { quoted, shortened } from '../shared/quoted.ts';
import {
  type Fields,
  type Flaw,
  filled,
  flawsIn,
  is,
  isNumber,
  isRecord,
  isText,
  listOf,
  optional,
  ownField,
  type Rule,
  text,
} from './rule.ts';

const id: Rule = (value) =>
  isText(value) && value.trim() !== ''
    ? undefined
    : { what: say`the reference has no id`, hint: say`give it one: "id": "doe2020"` };

const people = listOf(
  say`a list of names`,
  say`a name`,
  '"author": [{ "family": "Doe" }]',
  isPerson,
);

const date = is('a date', '"issued": { "date-parts": [[2019, 6]] }', (value) => {
  const parts = isRecord(value) ? value['date-parts'] : undefined;
  if (parts === undefined && isRecord(value)) return isText(value['literal']);
  return Array.isArray(parts) && parts.length > 0 && parts.every(isDate);
});

const web = is(say`an http(s) or DOI address`, '"URL": "https://…"', (value) => {
  return isText(value) && webAddress(value) !== undefined;
});

const doi = is('a DOI', '"DOI": "10.1000/182"', (value) => {
  return isText(value) && doiAddress(value) !== undefined;
});

/** The part of CSL-JSON that is shown; it has many more fields, which are let be. */
const referenceFields: Fields = {
  id,
  title: filled(say`the reference has no title`, say`give it one: "title": "…"`),
  author: optional(people),
  editor: optional(people),
  issued: optional(date),
  'container-title': optional(text('"container-title": "Nature"')),
  volume: optional(text('"volume": "12"')),
  issue: optional(text('"issue": "3"')),
  page: optional(text('"page": "1-12"')),
  number: optional(text('"number": "1906.01820"')),
  publisher: optional(text('"publisher": "MIT Press"')),
  edition: optional(text('"edition": "2"')),
  URL: optional(web),
  DOI: optional(doi),
};

/** All that is wrong with a list of CSL-JSON entries, the first of which has that line and number. */
export function referenceFaults(
  entries: readonly unknown[],
  file: string | undefined,
  { line, number = 1 }: { readonly line?: number | undefined; readonly number?: number } = {},
): readonly DeckError[] {
  return entries.flatMap((entry, index) => {
    const name = ownField(entry, 'id');
    const part =
      isText(name) && name ? say`the reference '${shortened(name)}'` : say`entry ${index + number}`;
    return [...flawsOf(entry)].map(
      ({ what, hint }) => new DeckError(what, { file, part, line }, hint),
    );
  });
}

/** Where a reference can be read: at its web address, or else by its DOI. Nothing else is linked to. */
export function addressOf({
  URL: url,
  DOI,
}: {
  readonly URL?: string;
  readonly DOI?: string;
}): string | undefined {
  return (url && webAddress(url)) ?? (DOI && doiAddress(DOI)) ?? undefined;
}

function flawsOf(entry: unknown): Iterable<Flaw> {
  if (isRecord(entry)) return flawsIn(entry, referenceFields);
  const hint = say`write CSL-JSON: { "id": "…", "title": "…" }`;
  return [{ what: say`${quoted(entry)} is not a reference`, hint }];
}

function webAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return doiAddress(text);
  return /^https?:$/.test(new URL(text).protocol) ? text : doiAddress(text);
}

/** "10.1000/182" or "doi:10.1000/182" as an address of the web. */
function doiAddress(text: string): string | undefined {
  const name = /^(?:doi:\s*)?(10\.\d{4,9}\/\S+)$/i.exec(text.trim())?.[1];
  return name === undefined ? undefined : `https://doi.org/${encodeURI(name)}`;
}

const personParts = [
  'family',
  'given',
  'literal',
  'non-dropping-particle',
  'dropping-particle',
  'suffix',
];

function isPerson(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const parts = personParts.map((name) => value[name]);
  return (
    parts.slice(0, 3).some(isText) && parts.every((part) => part === undefined || isText(part))
  );
}

function isDate(value: unknown): boolean {
  // CSL-JSON writes numbers as texts too.
  const isPart = (part: unknown) => isNumber(part) || (isText(part) && /^-?\d+$/.test(part));
  return Array.isArray(value) && value.length > 0 && value.length < 4 && value.every(isPart);
}
