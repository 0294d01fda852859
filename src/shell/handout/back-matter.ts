import type { Layout } from '../../shared/sheet.ts';
import { element } from '../dom.ts';
import { entriesOf } from './entries.ts';
import { ownOf } from './own.ts';

/**
 * An article ends with its glossary and its references, wherever the talk has them; any other handout
 * with references only if its citations would lead nowhere. Both wait in a template, where their ids
 * are not yet part of the page.
 */
export function addBackMatter(main: Element, layout: Layout): void {
  ownOf(main, '.end')[0]?.remove();
  const article = layout === 'article';
  for (const entry of entriesOf(main)) (article ? takeLists : giveLists)(entry);
  const template = document.querySelector<HTMLTemplateElement>('template.back-matter');
  if (!template) return;
  const back = template.content.cloneNode(true) as DocumentFragment;
  if (!article) back.querySelector('.back-glossary')?.remove();
  if (!article && !lacksReferences(main)) return;
  leaveWhatIsUsed(back, main);
  if (back.childElementCount > 0) endOf(main).append(back);
}

/** The pages that end the handout; they are made when something is to stand on them. */
export function endOf(main: Element): Element {
  const [old] = ownOf(main, '.end');
  if (old) return old;
  const end = element('div', { className: 'end' });
  main.append(end);
  return end;
}

/** The entry that a citation names; its label begins with what the list has in bold. */
export function referenceOf(cite: Element, list: ParentNode): Element | undefined {
  const id = cite.getAttribute('data-cite');
  if (id !== null) return list.querySelector(`[id="${CSS.escape(`ref-${id}`)}"]`) ?? undefined;
  const text = citedBy(cite);
  return [...list.querySelectorAll('.references li')].find((item) => {
    const label = item.querySelector('b')?.textContent ?? '';
    return text === label || text.startsWith(`${label}, `);
  });
}

/** What a citation says when nothing was made of it. */
export function citedBy(cite: Element): string {
  return (cite instanceof HTMLElement && cite.dataset['cited']) || (cite.textContent ?? '');
}

function lacksReferences(main: Element): boolean {
  return !main.querySelector('.references') && main.querySelector('a[href^="#ref-"]') !== null;
}

/** A remix lists only what its own slides introduce and cite. */
function leaveWhatIsUsed(back: DocumentFragment, main: Element): void {
  const cites = [...main.querySelectorAll('cite')];
  const cited = new Set(cites.map((cite) => referenceOf(cite, back)));
  const introduced = entriesOf(main).flatMap(
    (entry) => entry.dataset['introduces']?.split(' ') ?? [],
  );
  const terms = new Set(introduced);
  for (const item of back.querySelectorAll('.references li')) if (!cited.has(item)) item.remove();
  for (const item of back.querySelectorAll<HTMLElement>('.glossary > div')) {
    if (!terms.has(item.dataset['term'] ?? '')) item.remove();
  }
  for (const section of back.querySelectorAll('.back')) {
    if (!section.querySelector('.references > *, .glossary > *')) section.remove();
  }
}

/** Lists of a slide, out of the page and its ids; kept at their place for the other layouts. */
function takeLists(entry: Element): void {
  for (const list of entry.querySelectorAll('.references, .glossary')) {
    const kept = element('template', { className: 'kept-list' });
    list.replaceWith(kept);
    kept.content.append(list);
  }
}

function giveLists(entry: Element): void {
  for (const kept of entry.querySelectorAll<HTMLTemplateElement>('.kept-list')) {
    kept.replaceWith(kept.content);
  }
}
