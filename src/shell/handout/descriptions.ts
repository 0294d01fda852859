import type { Layout } from '../../shared/sheet.ts';
import { element } from '../dom.ts';
import { word } from '../words.ts';
import { endOf } from './back-matter.ts';
import { entriesOf } from './entries.ts';

/**
 * What the screen shows by a key stands at the end of a handout that is read: what its diagrams and
 * pictures show at length. Below each slide that has some is the number of their page.
 */
export function addDescriptions(main: HTMLElement, layout: Layout): void {
  for (const old of main.querySelectorAll('.to-description, .back-descriptions')) old.remove();
  if (layout !== 'notes' && layout !== 'article') return;
  const items = entriesOf(main).flatMap((entry) => itemsOf(entry, layout));
  if (items.length === 0) return;
  const section = element(
    'section',
    { className: 'back back-descriptions' },
    element('h2', {}, word('handout.descriptions')),
    element('div', { className: 'descriptions' }, ...items),
  );
  endOf(main).prepend(section);
}

/** The descriptions of a slide; each leads to it, and the slide to the first. */
function itemsOf(entry: HTMLElement, layout: Layout): readonly HTMLElement[] {
  const { entry: slide = '' } = entry.dataset;
  const all = [...entry.querySelectorAll<HTMLTemplateElement>('template.described')];
  const id = `described-${slide}`;
  entry.id ||= `entry-${slide}`;
  const items = all.map((kept, index) => {
    const named = kept.parentElement?.querySelector('[aria-label], img[alt]');
    const alt = named?.getAttribute('aria-label') ?? named?.getAttribute('alt') ?? '';
    const number = entry.querySelector('.entry-no')?.textContent ?? '';
    const title = entry.querySelector('.slide-title')?.textContent ?? slide;
    const { lang = '', dir = '' } = kept.closest<HTMLElement>('[lang]') ?? {};
    return element(
      'section',
      { lang, ...(dir ? { dir } : {}), ...(index === 0 ? { id } : {}) },
      element(
        'h3',
        {},
        element('span', { className: 'entry-no' }, number),
        ' ',
        element('a', { href: `#${entry.id}` }, title),
      ),
      ...(all.length > 1 ? [element('p', { className: 'of' }, alt)] : []),
      document.importNode(kept.content, true),
    );
  });
  if (items.length > 0) place(referenceTo(id), entry, layout);
  return items;
}

/** Where it is described, as the reader of a page is told. */
function referenceTo(id: string): HTMLElement {
  const parts = word.parts('handout.describedOn', { page: { counter: 'page' } });
  const link = element('a', { href: `#${id}` });
  for (const part of parts) {
    const number = () => element('span', { className: 'description-page-no' });
    link.append(typeof part === 'string' ? part : number());
  }
  return element('span', { className: 'to-description' }, link);
}

/** In the line below a slide; in an article that is the slide's own, with its sources. */
function place(reference: HTMLElement, entry: HTMLElement, layout: Layout): void {
  entry.querySelector(layout === 'article' ? '.slide-foot' : '.entry-foot')?.append(reference);
}
