import type { Deck } from '../../deck.ts';
import { openCache } from '../../files/cache.ts';
import { renderBackMatter } from '../../render/pages/back-matter.ts';
import { cacheFolder } from '../project/kit.ts';
import { projectLanguage } from '../project/packages.ts';
import type { Site } from '../site.ts';
import { pinFonts, subsetFonts } from '../styles/fonts.ts';
import type { Styles } from '../styles/styles.ts';

/** Styles of a site with fonts that hold only what its pages show. */
export async function withSmallFonts(site: Site, { css, files }: Styles): Promise<Styles> {
  const decks = await site.decks();
  const slides = (await Promise.all(decks.map((deck) => site.renderDeck(deck)))).flat();
  const parts = await site.load();
  const back = decks.map((deck) => renderBackMatter(deck, parts));
  const said = [
    site.title,
    ...decks.flatMap(({ title, description = '', author = '' }) => [title, description, author]),
    // What the interface may say, in letters that the theme's own fonts may not have.
    parts.languages.lettersOf([projectLanguage(site.root), ...languagesOf(decks)]),
  ];
  const text = [
    ...slides.flatMap(({ section, notes = '' }) => [section, notes]),
    ...back,
    ...said,
  ].join('');
  return { css: await subsetFonts(css, text, cacheOf(site)), files };
}

/** The same styles with whole fonts, in the weights that a build will have. */
export async function withWholeFonts(site: Site, { css, files }: Styles): Promise<Styles> {
  return { css: await pinFonts(css, cacheOf(site)), files };
}

function languagesOf(decks: readonly Deck[]) {
  return decks.flatMap(({ lang, slides }) => [lang, ...slides.map((slide) => slide.lang)]);
}

function cacheOf({ root, warn }: Site) {
  return openCache(cacheFolder(root), warn);
}
