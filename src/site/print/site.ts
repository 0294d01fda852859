import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { html } from '../../content/templates.ts';
import { openCache } from '../../files/cache.ts';
import { changeMarkup } from '../../render/html/change.ts';
import { kitFolder, kitPrefix } from '../../shared/addresses.ts';
import { markup } from '../../shared/markup.ts';
import { fitterOf, type PrintBundle } from '../media/printed.ts';
import { earlyScripts } from '../pages/early.ts';
import { withSmallFonts } from '../pages/fonts.ts';
import { type Assets, madeFor, servedPath, withAddresses } from '../project/assets.ts';
import { cacheFolder } from '../project/kit.ts';
import type { Site } from '../site.ts';
import { replaceUrls } from '../styles/files.ts';
import { heldType } from './held.in-page.ts';
import { scriptOf } from './script.ts';

type Files = Map<string, string | Uint8Array>;

/**
 * The pages of a site to print from, with their styles, fonts and the scripts that are asked for.
 * Paper needs no bundler: that takes most of the time of a build, to make small what is thrown away.
 */
export async function bundleForPrint(
  site: Site,
  { scripts }: { readonly scripts: boolean },
): Promise<PrintBundle> {
  const files: Files = new Map(earlyScripts.map(({ name, code }) => [name, code]));
  const decks = await site.decks();
  const isPrinted = (path: string) =>
    decks.some(({ id }) => [`${id}/index.html`, `${id}/handout/index.html`].includes(path));
  for (const path of (await site.pages()).filter(isPrinted)) {
    const styles: string[] = [];
    const modules: string[] = [];
    const [head, rest] = cutAtHead((await site.page(path)) ?? '');
    const changed = changeMarkup(head, ({ name, get, set }) => {
      const address = get(name === 'link' ? 'href' : 'src');
      if (!address?.startsWith(kitPrefix)) return;
      const file = address.slice(kitPrefix.length);
      if (name === 'link') styles.push(file.replace(/\.css$/, ''));
      if (name !== 'script') return;
      modules.push(file);
      // A browser runs a module only under the name of one.
      set('src', `${address}.js`);
      // What lays a page out does so when its words are as they will be printed.
      set('type', heldType);
    });
    for (const name of styles) await addStyles(files, site, name);
    if (scripts) for (const name of modules) await addScript(files, site, name);
    const page = changed + aheadOf(files, styles, scripts ? modules : []) + rest;
    const { assets } = await site.load();
    await madeFor(page, assets);
    files.set(path, withFiles(page, files, assets));
  }
  return Object.assign(files, { pictureFor: fitterOf((await site.load()).assets) });
}

/** A page as its head, where all that it loads of ours is named, and what follows, which need not be read for that. */
export function cutAtHead(page: string): readonly [head: string, rest: string] {
  const end = page.indexOf('</head>');
  return end < 0 ? [page, ''] : [page.slice(0, end), page.slice(end)];
}

async function addStyles(files: Files, site: Site, name: string): Promise<void> {
  const path = `${kitFolder}${name}.css`;
  if (files.has(path)) return;
  const styles = await site.styles(name);
  if (!styles) return;
  const { css } = await withSmallFonts(site, styles);
  const rewritten = replaceUrls(css, (file) => {
    // The name of a folder may hold what an address reads as something else.
    const place = `${kitFolder}styles/${createHash('sha256').update(file).digest('hex')}${extname(file)}`;
    files.set(place, readFileSync(file));
    return `/${place}`;
  });
  files.set(path, rewritten);
}

/** What a page would ask for when its styles are read, or its script runs: it is there by then. */
function aheadOf(files: Files, styles: readonly string[], modules: readonly string[]): string {
  const css = styles.map((name) => String(files.get(`${kitFolder}${name}.css`) ?? '')).join('\n');
  // Whether one that holds a part of the letters is needed is known when they are set.
  const fonts = [...css.matchAll(fontRule)].flatMap(([rule]) => {
    const [, address] = /url\("?(\/[^")]+)/.exec(rule) ?? [];
    return address === undefined || /unicode-range/i.test(rule) ? [] : [address];
  });
  const links = [
    ...fonts.map((address) => html`<link rel="preload" as="font" href="${address}" crossorigin>`),
    ...modules.map((name) => html`<link rel="modulepreload" href="${`${kitPrefix}${name}.js`}">`),
  ];
  return links.map(markup).join('');
}

const fontRule = /@font-face\s*\{[^}]*\}/g;

async function addScript(files: Files, site: Site, name: string): Promise<void> {
  const path = `${kitFolder}${name}.js`;
  if (files.has(path)) return;
  files.set(path, await scriptOf(name, openCache(cacheFolder(site.root), site.warn)));
}

/** A page, and beside it the files that its slides show. */
function withFiles(page: string, files: Files, assets: Assets): string {
  return withAddresses(page, assets, (asset) => {
    const path = servedPath(asset);
    files.set(decodeURIComponent(path), readFileSync(asset.file));
    return `/${path}`;
  });
}
