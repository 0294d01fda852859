import type { Value } from '../../content/content.ts';
import { html } from '../../content/templates.ts';
import type { Deck } from '../../deck.ts';
import { attributes } from '../../shared/markup.ts';
import type { Word } from '../../words/message.ts';
import { isRightToLeft } from '../../words/message.ts';

/** A deck in one of the languages that it is in. */
export interface Edition {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  /** The language in its own words: “Deutsch”. */
  readonly name: string;
}

/** A deck in all of its languages, the original first; none if it is in one alone. */
export function editionsOf(deck: Deck, decks: readonly Deck[]): readonly Edition[] {
  const original = deck.translates?.id ?? deck.id;
  const found = decks
    .filter(({ id, translates }) => id === original || translates?.id === original)
    .map(({ id, title, lang = 'en' }) => ({ id, title, lang, name: nameOf(lang) }))
    .sort((a, b) => rank(a) - rank(b) || (a.lang < b.lang ? -1 : 1));
  return found.length > 1 ? found : [];

  function rank({ id }: Edition): number {
    return id === original ? 0 : 1;
  }
}

/** Whether a deck stands on the shelf by itself: not where its original does, which offers it. */
export function isShelved(deck: Deck, decks: readonly Deck[]): boolean {
  return !decks.some(({ id }) => id === deck.translates?.id);
}

/** The ways to one page of a deck in its other languages; `toRoot` leads to the site's root. */
export function renderEditions(
  editions: readonly Edition[],
  { current, page = '', toRoot = '../', word }: EditionsPlace,
): Value {
  const others = editions.filter(({ id }) => id !== current);
  if (others.length === 0) return null;
  const links = others.map(({ id, lang, name }) => {
    const told = attributes({
      href: `${toRoot}${id}/${page}`,
      hreflang: lang,
      lang,
      dir: isRightToLeft(lang) ? 'rtl' : undefined,
      'data-edition': id,
    });
    return html` <a${told}>${name}</a>`;
  });
  return html`<nav class="editions" aria-label="${word('pages.languages')}">${links}</nav>`;
}

export interface EditionsPlace {
  /** The id of the deck that is shown. */
  readonly current?: string;
  /** The page of it: `read/`. */
  readonly page?: string;
  readonly toRoot?: string;
  readonly word: Word;
}

/** The same for machines, in the head of a page. */
export function renderAlternates(
  editions: readonly Edition[],
  { page = '', toRoot = '../', address = (path) => toRoot + path }: AlternatesPlace,
): Value {
  return editions.map(({ id, lang }) => {
    // The bundler is not to look for it.
    return html`<link vite-ignore rel="alternate" hreflang="${lang}" href="${address(`${id}/${page}`)}">`;
  });
}

export interface AlternatesPlace extends Pick<EditionsPlace, 'page' | 'toRoot'> {
  /** The address that a page will have, by its path from the site's root, if it is known. */
  readonly address?: ((path: string) => string) | undefined;
}

function nameOf(lang: string): string {
  const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}

/** Whether a deck is in a language; one of no region (`de`) is that of all of them (`de-AT`). */
export function isOfLanguage({ lang = 'en' }: Deck, wanted: string): boolean {
  const [tag, asked] = [lang, wanted].map((each) => Intl.getCanonicalLocales(each)[0] ?? each);
  return tag === asked || tag?.split('-')[0] === asked;
}
