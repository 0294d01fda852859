import type { Value } from '../../content/content.ts';
import { html } from '../../content/templates.ts';
import { addressOf } from '../../fields/references.ts';
import { kitLanguages } from '../../words/languages.ts';
import type { Word } from '../../words/message.ts';
import { fullNames, type Name, shortName, shortNames, sortName } from '../sources/names.ts';
import { plainText, richText } from '../sources/rich.ts';

/** A date as CSL-JSON has it, in parts or in words. */
interface Dated {
  readonly 'date-parts'?: readonly (readonly (number | string)[])[];
  readonly literal?: string;
}

/** One entry of the references: the part of CSL-JSON that is shown. */
export interface Reference {
  readonly id: string;
  readonly title: string;
  readonly author?: readonly Name[];
  /** In the place of authors, where there are none. */
  readonly editor?: readonly Name[];
  readonly issued?: Dated;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly edition?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly number?: string;
  /** An http(s) or DOI address; nothing else is linked to. */
  readonly URL?: string;
  readonly DOI?: string;
}

/** How a deck cites: "Doe et al. 2020", "[1]", "[Doe20]", or by notes at the foot of the slide. */
export const citationStyles = ['author-year', 'numeric', 'alphabetic', 'note'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** What one deck cites: a label for each entry, such as "Doe et al. 2020". */
export interface Bibliography {
  /** In the order of the list. */
  readonly entries: readonly Reference[];
  readonly labels: ReadonlyMap<string, string>;
  readonly style: CitationStyle;
  readonly word: Word;
}

export interface Citing {
  readonly style?: CitationStyle | undefined;
  /** The language of the deck, whose words and order of letters the list has. */
  readonly lang?: string | undefined;
  /** The words of that language; those of the kit if not given. */
  readonly word?: Word | undefined;
}

/**
 * The entries in the order of a reference list: as they were cited, for numbers, and by their names else.
 * Labels that would be the same get a, b, ….
 */
export function bibliographyOf(
  cited: readonly Reference[],
  { style = 'author-year', lang = 'en', word = kitLanguages.wordIn(lang) }: Citing = {},
): Bibliography {
  if (style === 'numeric') {
    const numbered = cited.map(({ id }, index) => [id, `[${index + 1}]`] as const);
    return { entries: cited, labels: new Map(numbered), style, word };
  }
  const entries = [...cited].sort((a, b) => sortKey(a, word).localeCompare(sortKey(b, word), lang));
  const plain = entries.map((entry) => [entry.id, labelOf(entry, style, word)] as const);
  const labels = new Map<string, string>();
  for (const [id, label] of plain) {
    const twins = plain.filter(([, other]) => other === label).map(([twin]) => twin);
    const letter = twins.length > 1 ? String.fromCharCode(97 + twins.indexOf(id)) : '';
    labels.set(id, style === 'alphabetic' ? `[${label}${letter}]` : label + letter);
  }
  return { entries, labels, style, word };
}

/** Whether the labels of a style stand in brackets, and say nothing of who wrote what when. */
export function isBracketed(style: CitationStyle): boolean {
  return style === 'numeric' || style === 'alphabetic';
}

/** One entry as an item of a reference list. */
export function renderReference(
  entry: Reference,
  label: string,
  { style, word }: Pick<Bibliography, 'style' | 'word'> = {
    style: 'author-year',
    word: kitLanguages.wordIn(),
  },
): Value {
  // A long list shows a title up to its colon.
  const [head = '', ...rest] = entry.title.split(/(?=: )/);
  const isSplit = rest.length > 0 && plainText(head) === head;
  const tail = isSplit && html`<span class="title-rest">${richText(rest.join(''))}</span>`;
  const title = [richText(isSplit ? head : entry.title), tail];
  const address = addressOf(entry);
  const linked = address ? html`<a href="${address}">${title}</a>` : title;
  const where = whereOf(entry);
  const place = where
    ? html`${isBracketed(style) ? ',' : ''} <span class="reference-where">${where}</span>`
    : null;
  return [
    html`<li id="ref-${entry.id}"><b>${label}</b> `,
    isBracketed(style) &&
      html`<span class="reference-who">${whoOf(entry, word)}, ${yearOf(entry, word)}.</span> `,
    html`<span class="reference-title">${linked}</span>${place}</li>`,
  ];
}

/** One entry in full, as a note has it: who, what, where, when. */
export function renderSource(
  entry: Reference,
  locator: string | undefined,
  { word }: Bibliography,
): Value {
  const address = addressOf(entry);
  const title = html`<i>${richText(entry.title)}</i>`;
  const parts = [
    namesIn(entry).length > 0 && fullNames(namesIn(entry), word),
    address ? html`<a href="${address}">${title}</a>` : title,
    whereOf(entry) || null,
    yearOf(entry, word),
    locator ?? null,
  ];
  return parts
    .filter((part) => part !== false && part !== null)
    .map((part, index) => [index > 0 && ', ', part]);
}

function labelOf(entry: Reference, style: CitationStyle, word: Word): string {
  const year = yearOf(entry, word);
  if (style !== 'alphabetic') return `${authorsOf(entry, word)} ${year}`;
  const names = namesIn(entry)
    .map(shortName)
    .filter((name) => name !== 'others');
  const letters = (name: string, count: number) =>
    [...name.replace(/[^\p{L}\p{N}]/gu, '')].slice(0, count).join('');
  const [only = plainText(entry.title)] = names;
  const who =
    names.length > 1
      ? names.slice(0, 3).map((name) => letters(name.split(' ').at(-1) ?? '', 1))
      : [letters(only, 3)];
  return `${who.join('')}${names.length > 3 ? '+' : ''}${/^\d{3,}$/.test(year) ? year.slice(-2) : ''}`;
}

function namesIn({ author = [], editor = [] }: Reference): readonly Name[] {
  return author.length > 0 ? author : editor;
}

function authorsOf(entry: Reference, word: Word): string {
  return shortNames(namesIn(entry), word) || plainText(entry.title);
}

function whoOf(entry: Reference, word: Word): string {
  return fullNames(namesIn(entry), word) || '–';
}

function yearOf({ issued }: Reference, word: Word): string {
  return String(issued?.['date-parts']?.[0]?.[0] ?? issued?.literal ?? word('slide.undated'));
}

function whereOf(entry: Reference): string {
  const { 'container-title': container, edition, publisher } = entry;
  const book = container === undefined ? [edition, publisher] : [];
  return [container && plainText(container), ...book, volumeOf(entry), pagesOf(entry)]
    .filter(Boolean)
    .join(', ');
}

function volumeOf({ volume, issue, 'container-title': container }: Reference): string | undefined {
  if (volume === undefined || container?.includes(volume)) return undefined;
  return issue === undefined ? volume : `${volume}(${issue})`;
}

/** A range has a dash, not a hyphen. */
function pagesOf({ page }: Reference): string | undefined {
  return page?.replace(/-+/, '–');
}

function sortKey(entry: Reference, word: Word): string {
  const [first] = namesIn(entry);
  const who = first === undefined ? authorsOf(entry, word) : sortName(first);
  return `${who} ${authorsOf(entry, word)} ${yearOf(entry, word)} ${entry.id}`;
}
