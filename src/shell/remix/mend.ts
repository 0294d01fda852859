/** What slides of several decks need to be slides of one. */
import { element } from '../dom.ts';
import type { Pick } from './lookup.ts';

/** Numbers the slides anew, and draws the progress mark of each for the topics of this talk. */
export function number(slides: readonly HTMLElement[], picks: readonly Pick[]): void {
  const topics = [...new Set(picks.flatMap(({ slide }) => slide.topic ?? []))];
  const topicOf = new Map(picks.map(({ slide }) => [slide.id, slide.topic]));
  for (const [index, slide] of slides.entries()) {
    for (const each of slide.querySelectorAll('.slide-foot > .slide-no, .entry-foot > .entry-no')) {
      // On a page to read it is a part of a word.
      const number = String(index + 1);
      const text = each.textContent ?? '';
      each.textContent = /\d/.test(text) ? text.replace(/\d+/, number) : number;
    }
    const all = slide.querySelector('.slide-foot > .slide-count');
    if (all) all.textContent = ` / ${slides.length}`;
    const id = slide.dataset['slide'] ?? slide.dataset['entry'] ?? '';
    const at = topics.indexOf(topicOf.get(id) ?? '');
    const foot = slide.querySelector('.slide-foot');
    foot?.querySelector('.arc')?.remove();
    if (foot && topics.length > 1) foot.prepend(arc(topics.length, at));
  }
}

/** Counts the equations of slides anew, and those of notes, whose numbers begin with a letter. */
export function numberEquations(slides: readonly Element[]): void {
  // What is drawn, and the MathML that is read.
  for (const kind of ['span', 'mtd']) {
    const counts = new Map<string, number>();
    for (const place of slides.flatMap((slide) => [
      ...slide.querySelectorAll(`${kind}.equation-no`),
    ])) {
      const letter = /[A-Z]/.exec(place.textContent ?? '')?.[0] ?? '';
      const count = (counts.get(letter) ?? 0) + 1;
      counts.set(letter, count);
      (place.querySelector('mtext') ?? place).textContent = `(${letter}${count})`;
    }
  }
}

function arc(length: number, at: number): Element {
  const steps = Array.from({ length }, (_, index) =>
    element('i', index > at ? {} : { className: index < at ? 'done' : 'now' }),
  );
  return element('span', { className: 'arc', 'aria-hidden': 'true' }, ...steps);
}

/**
 * Lists what these slides cite, in the lists of references that are among them; a list that is in
 * several parts stays so. Returns the entries that no list took up.
 */
export function listReferences(
  within: ParentNode,
  pages: Iterable<ParentNode>,
): readonly Element[] {
  const entries = new Map<string, Element>();
  for (const page of [within, ...pages]) {
    for (const item of itemsIn(page)) if (!entries.has(item.id)) entries.set(item.id, item);
  }
  const cited = new Set(citedIn(within));
  numberSources(
    within,
    [...cited].flatMap((id) => entries.get(id) ?? []),
  );
  const lists = [...within.querySelectorAll('ol.references')];
  const listed = [...entries.values()]
    .filter(({ id }) => cited.has(id))
    .sort((a, b) => labelOf(a).localeCompare(labelOf(b), 'en', { numeric: true }));
  spread(lists, listed);
  return lists.length > 0 ? [] : listed;
}

/** Where there is no list of references, citations lead to the sources themselves. */
export function leadToSources(parts: readonly Element[], entries: readonly Element[]): void {
  const addressOf = new Map(entries.map((entry) => [entry.id, entry.querySelector('a')?.href]));
  for (const link of parts.flatMap(citationsIn)) {
    const address = addressOf.get(link.hash.slice(1));
    if (address !== undefined) link.href = address;
  }
}

function citationsIn(within: ParentNode): readonly HTMLAnchorElement[] {
  return [...within.querySelectorAll<HTMLAnchorElement>('a[href^="#ref-"]')];
}

/** The ids of the entries that are cited, each once, in their order. */
function citedIn(within: ParentNode): readonly string[] {
  const cites = within.querySelectorAll<HTMLElement>('a[href^="#ref-"], cite[data-cite]');
  const ids = [...cites].map((each) => {
    return each instanceof HTMLAnchorElement ? each.hash.slice(1) : `ref-${each.dataset['cite']}`;
  });
  return [...new Set(ids)];
}

/** Sources that are cited by numbers are counted anew. */
function numberSources(within: ParentNode, entries: readonly Element[]): void {
  const numbered = entries.filter((entry) => /^\[\d+\]$/.test(labelOf(entry)));
  for (const [index, entry] of numbered.entries()) {
    const label = entry.querySelector('b');
    if (label) label.textContent = `[${index + 1}]`;
    const id = CSS.escape(entry.id.replace(/^ref-/, ''));
    for (const cite of within.querySelectorAll(`cite[data-cite="${id}"] .cite-label`)) {
      cite.textContent = String(index + 1);
    }
  }
}

function* itemsIn(page: ParentNode): Iterable<Element> {
  yield* page.querySelectorAll('ol.references > li');
  // A handout keeps its list for later.
  for (const { content } of page.querySelectorAll<HTMLTemplateElement>('template.back-matter')) {
    yield* content.querySelectorAll('ol.references > li');
  }
}

function labelOf(item: Element): string {
  return item.querySelector('b')?.textContent ?? item.id;
}

/** Explains what these slides introduce, in the glossaries that are among them. */
export function listTerms(within: ParentNode, picks: readonly Pick[], pages: Iterable<ParentNode>) {
  const introduced = new Set(picks.flatMap(({ slide }) => slide.introduces ?? []));
  const entries = new Map<string, HTMLElement>();
  for (const page of [within, ...pages]) {
    for (const entry of page.querySelectorAll<HTMLElement>('dl.glossary > [data-term]')) {
      const term = entry.dataset['term'] ?? '';
      if (introduced.has(term) && !entries.has(term)) entries.set(term, entry);
    }
  }
  const sorted = [...entries.values()].sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'));
  spread([...within.querySelectorAll('dl.glossary')], sorted);
}

function nameOf(entry: Element): string {
  return entry.querySelector('dt > span')?.textContent ?? '';
}

/** Puts items into lists, as many into each. */
function spread(lists: readonly Element[], items: readonly Element[]): void {
  if (lists.length === 0) return;
  const length = Math.ceil(items.length / lists.length);
  for (const [index, list] of lists.entries()) {
    list.replaceChildren(...items.slice(index * length, (index + 1) * length));
  }
}

/**
 * Links to slides that did not come along lead to the deck that has them; those of a speaker's page
 * to the slides of this remix.
 */
export function mendLinks(
  parts: readonly HTMLElement[],
  picks: readonly Pick[],
  site: string,
): void {
  const deckOf = new Map(picks.map(({ slide, deck }) => [slide.id, deck]));
  const isHere = (id: string) =>
    parts.some((part) => part.querySelector(`[id="${CSS.escape(id)}"]`));
  for (const part of parts) {
    const own = part.dataset['slide'] ?? part.dataset['entry'] ?? '';
    for (const link of part.querySelectorAll<HTMLAnchorElement>('a[href^="#"], a[href^="../#"]')) {
      const [, up, id = ''] = /^(\.\.\/)?#\/?(.*)$/.exec(link.getAttribute('href') ?? '') ?? [];
      if (!deckOf.has(id) && !id.startsWith('ref-') && !isHere(id)) {
        link.href = new URL(`${deckOf.get(own)}/#/${id}`, site).href;
      } else if (up) link.href = `../${location.search}#/${id}`;
    }
    for (const link of part.querySelectorAll<HTMLAnchorElement>('.to-laboratory > a')) {
      const asked = (link.getAttribute('href') ?? '').replace(/^\.\.\//, '');
      link.href = new URL(`${deckOf.get(own)}/${asked}`, site).href;
    }
  }
}
