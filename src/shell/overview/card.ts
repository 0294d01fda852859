import { element } from '../dom.ts';
import type { Entry } from './entries.ts';

/** A slide in the overview: a link to it, with its number, its title and its picture. */
export interface Card {
  readonly entry: Entry;
  /** The item of the list. */
  readonly item: HTMLElement;
  readonly link: HTMLAnchorElement;
  /** Where its picture stands while it can be seen. */
  readonly shot: HTMLElement;
}

export function makeCard(entry: Entry, isShown: boolean): Card {
  const shot = element('div', { className: 'shot', inert: true, ariaHidden: 'true' });
  const number = element('span', { className: 'number' }, entry.label);
  const mark = entry.mark === '' ? [] : [element('span', { className: 'mark' }, entry.mark), ' '];
  const link = element(
    'a',
    { href: `#/${entry.id}` },
    shot,
    element('span', { className: 'name' }, number, ' ', ...mark, entry.title),
  );
  if (entry.lang) link.lang = entry.lang;
  if (isShown) link.setAttribute('aria-current', 'true');
  return { entry, item: element('li', {}, link), link, shot };
}
