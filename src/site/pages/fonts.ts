import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Deck } from '../../deck.ts';
import { type Cache, keyOf, openCache } from '../../files/cache.ts';
import { codeHash } from '../../files/code-hash.ts';
import { renderBackMatter } from '../../render/pages/back-matter.ts';
import { kitPrefix } from '../../shared/addresses.ts';
import { cacheFolder } from '../project/kit.ts';
import { projectLanguage } from '../project/packages.ts';
import type { Project } from '../project/project.ts';
import type { Site } from '../site.ts';
import { addressesIn, isFileAddress, parseCss } from '../styles/css.ts';
import { formulaLists, hasSigns, splitFormulas } from '../styles/fonts/formulas.ts';
import { drawnFor, pinFonts, subsetFonts } from '../styles/fonts/subset.ts';
import { type Asked, withoutUnasked } from '../styles/own.ts';
import type { Styles } from '../styles/styles.ts';
import { offeredThemes, offers } from '../themes/offer.ts';

/** By the project, styles that are being made, or were. */
const making = new WeakMap<Project, Map<string, Promise<Styles>>>();

/** Styles of a site that hold only what its pages show, and fonts that do. */
export async function withSmallFonts(site: Site, styles: Styles): Promise<Styles> {
  const project = await site.load();
  const all = making.get(project) ?? new Map<string, Promise<Styles>>();
  making.set(project, all);
  const made = all.get(styles.css) ?? madeSmall(site, project, styles);
  all.set(styles.css, made);
  return made;
}

/**
 * Begins with the styles that a page asks for: fonts take long to be packed, and a bundler asks for them when it has
 * been through all pages.
 */
export function beginSmallFonts(site: Site, page: string): void {
  const begin = async (name: string) => {
    const styles = await site.styles(name);
    if (styles) await withSmallFonts(site, styles);
  };
  const head = page.slice(0, page.indexOf('</head>'));
  // What is at fault is told where they are asked for.
  for (const [, name = ''] of head.matchAll(styleNames)) begin(name).catch(() => undefined);
}

const styleNames = new RegExp(`"${kitPrefix}([\\w+-]+)\\.css"`, 'g');

async function madeSmall(site: Site, project: Project, { css, files }: Styles): Promise<Styles> {
  const shown = known.get(project) ?? shownIn(site);
  known.set(project, shown);
  const { characters, ...used } = await shown;
  const cache = cacheOf(site);
  const sources = filesIn(css)
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file));
  const asked = JSON.stringify([
    characters,
    [...used.classes].sort(),
    used.marks,
    [...used.beside.brought],
    [...used.beside.parts].sort(),
    used.beside,
  ]);
  const name = `styles/${keyOf(css, asked, codeHash(styles), ...sources)}.css`;
  const kept = await cache.read(name);
  const before = kept && Buffer.from(kept).toString('utf8');
  if (before !== undefined && (await areThere(before, cacheFolder(site.root), cache))) {
    return { css: before, files };
  }
  const root = parseCss(css);
  withoutUnasked(root, used);
  const small = await subsetFonts(root.toString(), characters, cache);
  await cache.write(name, Buffer.from(small));
  return { css: small, files };
}

const styles = new URL('../styles/', import.meta.url);

/** The files that styles name, each once. */
function filesIn(css: string): readonly string[] {
  return [...new Set(addressesIn(css).filter(isFileAddress))];
}

/** Whether the small fonts that kept styles name are in the cache, and whole. */
async function areThere(css: string, folder: string, cache: Cache): Promise<boolean> {
  const fonts = filesIn(css).filter((file) => dirname(file) === join(folder, 'fonts'));
  const found = await Promise.all(fonts.map((file) => cache.read(`fonts/${basename(file)}`)));
  return found.every((content) => content !== undefined);
}

/** What the pages of a site show, as far as styles and fonts have to know. */
interface Shown extends Asked {
  readonly characters: string;
}

/** Each kind of page has styles of its own, and of many slides it takes a while to look through all of them. */
const known = new WeakMap<Project, Promise<Shown>>();

async function shownIn(site: Site): Promise<Shown> {
  const decks = await site.decks();
  const slides = (await Promise.all(decks.map((deck) => site.drafts.whole(deck)))).flat();
  const project = await site.load();
  // What the interface may say, in letters that the theme's own fonts may not have.
  const letters = project.languages.lettersOf([projectLanguage(site.root), ...languagesOf(decks)]);
  const texts = [
    letters,
    ...slides.flatMap(({ section, notes = '' }) => [section, notes]),
    ...decks.map((deck) => renderBackMatter(deck, project)),
    site.title,
    ...decks.flatMap(({ title, description = '', author = '' }) => [title, description, author]),
  ];
  const characters = new Set<string>();
  const classes = new Set<string>();
  const parts = new Set<string>();
  let signs = false;
  for (const text of texts) {
    for (const sign of text + drawnFor(text)) characters.add(sign);
    const [rest, formulas] = splitFormulas(text);
    for (const name of classesIn(rest)) classes.add(name);
    for (const name of classesIn(formulas)) parts.add(name);
    signs ||= text !== letters && hasSigns(rest);
  }
  for (const name of parts) classes.add(name);
  const marks = texts.some((text) => text.includes('data-preview-'));
  // A theme that a reader may choose brings its own fonts, and has those of formulas for signs beyond them.
  const offered = offers(site.options) ? offeredThemes(site.root, await site.worn()) : [];
  const named = [...texts, ...offered.map(({ css }) => css)].flatMap(formulaLists);
  const beside = {
    lists: [...new Set(named)],
    brought: new Set(offered.flatMap(({ theme }) => theme.fonts.map(({ family }) => family))),
    parts,
    signs,
  };
  return { characters: [...characters].join(''), classes, marks, beside };
}

function* classesIn(markup: string): Iterable<string> {
  for (const [, names = ''] of markup.matchAll(/\sclass="([^"]*)"/g)) yield* names.split(' ');
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
