import type { Value } from '../../content/content.ts';
import { type Status, statuses } from '../../content/status.ts';
import { html } from '../../content/templates.ts';
import { didYouMean, fail, type Place } from '../../errors.ts';
import { say } from '../../say.ts';
import { listed } from '../../shared/text/listed.ts';
import type { Word } from '../../words/message.ts';

/** Six marks that differ in form, not in colour: the more is filled, the better it is founded. */
const marks: Readonly<Record<Status, Value>> = {
  definition: html`<path d="M3 8h10" stroke-width="3"/>`,
  established: html`<circle cx="8" cy="8" r="5.5" fill="currentColor"/>`,
  toy: html`<circle cx="8" cy="8" r="5.5"/><path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor"/>`,
  argued: html`<circle cx="8" cy="8" r="5.5"/>`,
  contested: html`<path d="M3 3l10 10M13 3L3 13" stroke-width="2.5"/>`,
  open: html`<circle cx="8" cy="8" r="5.5" stroke-dasharray="2.6 2.6"/>`,
};

/** The mark and the name of a status. */
export function renderStatus(status: Status, place: Place, word: Word): Value {
  if (!Object.hasOwn(statuses, status)) {
    const known = Object.keys(statuses);
    const hint = didYouMean(String(status), known, say`choose ${listed(known, 'or')}`);
    fail(say`there is no status '${status}'`, place, hint);
  }
  return html`<span class="status status-${status}"><svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.8">${marks[status]}</svg>${word(`status.${status}`)}</span>`;
}
