import { openCache } from '../../files/cache.ts';
import { renderBackMatter } from '../../render/pages/back-matter.ts';
import { cacheFolder } from '../project/kit.ts';
import type { Site } from '../site.ts';
import { pinFonts, subsetFonts } from '../styles/fonts.ts';
import type { Styles } from '../styles/styles.ts';

/** Styles of a site with fonts that hold only what its pages show. */
export async function withSmallFonts(site: Site, { css, files }: Styles): Promise<Styles> {
  const decks = await site.decks();
  const slides = (await Promise.all(decks.map((deck) => site.renderDeck(deck)))).flat();
  const parts = await site.load();
  const back = decks.map((deck) => renderBackMatter(deck, parts));
  const text = [...slides.flatMap(({ section, notes = '' }) => [section, notes]), ...back].join('');
  return { css: await subsetFonts(css, text, cacheOf(site)), files };
}

/** The same styles with whole fonts, in the weights that a build will have. */
export async function withWholeFonts(site: Site, { css, files }: Styles): Promise<Styles> {
  return { css: await pinFonts(css, cacheOf(site)), files };
}

function cacheOf({ root, warn }: Site) {
  return openCache(cacheFolder(root), warn);
}
