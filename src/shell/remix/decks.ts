import { wholeHeader } from '../../shared/addresses.ts';
import { awayGroup } from '../../shared/text/far.ts';
import { changeOwn } from '../theme/wear.ts';
import type { Pick } from './lookup.ts';

/** The built pages of decks, parsed. A page that does not load is reported. */
export interface DeckPages {
  readonly pages: ReadonlyMap<string, Document>;
  /** The ids of decks whose pages could not be loaded. */
  readonly lost: readonly string[];
}

/** Fetches a page of every deck that slides are picked from, all at once. */
export async function fetchDecks(
  picks: readonly Pick[],
  addressOf: (deck: string) => string,
): Promise<DeckPages> {
  const ids = [...new Set(picks.map(({ deck }) => deck))];
  const found = await Promise.all(
    ids.map(async (id) => {
      const slides = picks.flatMap(({ deck, slide }) => (deck === id ? [slide.id] : []));
      const page = fetchPage(addressOf(id)).then((page) => withAway(page, addressOf(id), slides));
      return [id, await page.catch(() => undefined)] as const;
    }),
  );
  const pages = found.flatMap(([id, page]) => (page ? [[id, page] as const] : []));
  return {
    pages: new Map(pages),
    lost: found.filter(([, page]) => !page).map(([id]) => id),
  };
}

export async function fetchPage(address: string): Promise<Document> {
  const headers = { accept: 'text/html', [wholeHeader]: '1' };
  const response = await fetch(address, { headers });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** A large deck's page with those of its slides that lie in files beside it, as far as they are picked. */
async function withAway(
  page: Document,
  address: string,
  ids: readonly string[],
): Promise<Document> {
  const groups = [...page.querySelectorAll<HTMLTemplateElement>(`${awayGroup}[data-from]`)];
  const wanted = groups.filter(({ dataset }) =>
    dataset['slides']?.split(' ').some((id) => ids.includes(id)),
  );
  const base = new URL(address, location.href);
  const fill = async (group: HTMLTemplateElement) => {
    const response = await fetch(new URL(group.dataset['from'] ?? '', base));
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    group.innerHTML = await response.text();
    group.replaceWith(group.content);
  };
  await Promise.all(wanted.map(fill));
  return page;
}

/** The picked parts of the decks' pages, in their order; `missing` are those that no page has. */
export function adopt(
  picks: readonly Pick[],
  { pages }: DeckPages,
  selectorOf: (id: string) => string,
): { readonly parts: readonly HTMLElement[]; readonly missing: readonly Pick[] } {
  const parts: HTMLElement[] = [];
  const missing: Pick[] = [];
  for (const pick of picks) {
    const page = pages.get(pick.deck);
    const part = page?.querySelector<HTMLElement>(selectorOf(pick.slide.id));
    if (page && part) parts.push(spokenAs(document.adoptNode(part), page.documentElement));
    else missing.push(pick);
  }
  return { parts, missing };
}

/** A part that says no language of its own speaks, and runs, as the page does that it comes from. */
function spokenAs(part: HTMLElement, { lang, dir }: HTMLElement): HTMLElement {
  const here = document.documentElement;
  if (lang === here.lang && dir === here.dir) return part;
  part.lang ||= lang;
  part.dir ||= dir || 'ltr';
  return part;
}

/** Runs the script of a deck's page in this one, as the page names it: there is one of each kind. */
export async function runScript(page: Document | undefined): Promise<void> {
  const scripts = [...(page?.querySelectorAll('script[type="module"][src]') ?? [])];
  const address = scripts.at(-1)?.getAttribute('src');
  if (address) await import(/* @vite-ignore */ new URL(address, location.href).href);
}

/** A remix wears the theme of its first slide. Resolves when the styles are there. */
export async function wear(page: Document | undefined): Promise<void> {
  const [fresh] = page?.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]') ?? [];
  const old = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
  const address = fresh?.getAttribute('href');
  // The decks' pages lie as deep as this one, so that the address is the same from both.
  if (!old || !address || address === old.getAttribute('href')) return;
  const link = old.cloneNode() as HTMLLinkElement;
  link.href = address;
  const there = new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = resolve;
  });
  old.after(link);
  await there;
  changeOwn(page?.documentElement.dataset['theme'] ?? '');
  old.remove();
}
