import type { Value } from '../../content/content.ts';
import { html } from '../../content/templates.ts';
import { addressOf } from '../../fields/references.ts';
import type { Word } from '../../words/message.ts';

/** A person or a body, as CSL-JSON has it. */
interface Name {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/** One entry of the references: the part of CSL-JSON that is shown. */
export interface Reference {
  readonly id: string;
  readonly title: string;
  readonly author?: readonly Name[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly 'container-title'?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly number?: string;
  /** An http(s) or DOI address; nothing else is linked to. */
  readonly URL?: string;
  readonly DOI?: string;
}

/** What one deck cites: a label for each entry, such as "Doe et al. 2020". */
export interface Bibliography {
  readonly entries: readonly Reference[];
  readonly labels: ReadonlyMap<string, string>;
}

/** The entries in the order of a reference list; labels that would be the same get a, b, …. */
export function bibliographyOf(cited: readonly Reference[], word: Word): Bibliography {
  const labelOf = (entry: Reference) => `${authorsOf(entry, word)} ${yearOf(entry, word)}`;
  const keyOf = (entry: Reference) => `${labelOf(entry)} ${entry.id}`;
  const entries = [...cited].sort((a, b) => keyOf(a).localeCompare(keyOf(b), word.lang));
  const plain = new Map(entries.map((entry) => [entry.id, labelOf(entry)]));
  const labels = new Map<string, string>();
  for (const [id, label] of plain) {
    const twins = [...plain].filter(([, other]) => other === label).map(([twin]) => twin);
    const letter = twins.length > 1 ? String.fromCharCode(97 + twins.indexOf(id)) : '';
    labels.set(id, label + letter);
  }
  return { entries, labels };
}

/** One entry as an item of a reference list. */
export function renderReference(entry: Reference, label: string): Value {
  // A long list shows a title up to its colon.
  const [head = '', ...rest] = entry.title.split(/(?=: )/);
  const tail = rest.length > 0 && html`<span class="title-rest">${rest.join('')}</span>`;
  const title = [head, tail];
  const address = addressOf(entry);
  const linked = address ? html`<a href="${address}">${title}</a>` : title;
  const where = [entry['container-title'], volumeOf(entry), pagesOf(entry)]
    .filter(Boolean)
    .join(', ');
  const place = where ? html` <span class="reference-where">${where}</span>` : null;
  return [
    html`<li id="ref-${entry.id}"><b>${label}</b> `,
    html`<span class="reference-title">${linked}</span>${place}</li>`,
  ];
}

function authorsOf({ author = [], title }: Reference, word: Word): string {
  const [first, second, ...rest] = author.map((name) => name.family ?? name.literal ?? '');
  if (first === undefined) return title;
  if (second === undefined) return first;
  const many = second === 'others' || rest.length > 0;
  return many ? word('slide.others', { author: first }) : `${first} & ${second}`;
}

function yearOf({ issued }: Reference, word: Word): string {
  return String(issued?.['date-parts'][0]?.[0] ?? word('slide.undated'));
}

function volumeOf({ volume, issue, 'container-title': container }: Reference): string | undefined {
  if (volume === undefined || container?.includes(volume)) return undefined;
  return issue === undefined ? volume : `${volume}(${issue})`;
}

/** A range has a dash, not a hyphen. */
function pagesOf({ page }: Reference): string | undefined {
  return page?.replace('-', '–');
}
