import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import type { Value } from '../../content/content.ts';
import type { FooterFacts, ThemeFooter } from '../../content/project/frame.ts';
import type { Deck } from '../../deck.ts';
import { DeckError, isDeckError } from '../../errors.ts';
import { contentFlaw } from '../../fields/content.ts';
import { say } from '../../say.ts';
import { messageOf } from '../../shared/quoted.ts';
import { kitFile } from '../project/kit.ts';
import { loadError } from '../project/load-error.ts';
import type { Loader } from '../project/loader.ts';
import { findTheme, themeNames } from './find.ts';

/** The footer that a theme brings; or why it can't be had. */
export interface LoadedFooter {
  /** Its module as errors name it. */
  readonly place: string;
  readonly footer?: ThemeFooter | undefined;
  readonly error?: DeckError;
}

/** Footers by the names of their themes. */
export type Footers = ReadonlyMap<string, LoadedFooter>;

/**
 * The footers that themes bring, beside their stylesheets: `themes/<theme>.footer.ts`, and `theme.footer.js` in
 * a package.
 */
export async function loadFooters(loader: Loader, root: string): Promise<Footers> {
  const found = themeNames(root).flatMap((name) => {
    const file = moduleOf(root, name);
    return file === undefined ? [] : [[name, file] as const];
  });
  const loaded = found.map(async ([name, file]) => [name, await load(loader, root, file)] as const);
  return new Map(await Promise.all(loaded));
}

function moduleOf(root: string, name: string): string | undefined {
  let file: string;
  try {
    ({ file } = findTheme(root, name));
  } catch {
    // Whoever wears it is told.
    return undefined;
  }
  if (file.startsWith(kitFile('themes/'))) return undefined;
  const stem = file.replace(/\.css$/, '.footer');
  return ['.ts', '.mts', '.js', '.mjs'].map((end) => stem + end).find((each) => existsSync(each));
}

async function load(loader: Loader, root: string, file: string): Promise<LoadedFooter> {
  const place = relative(root, file).replaceAll('\\', '/');
  try {
    const { default: footer } = await loader.import<{ default?: ThemeFooter }>(file);
    if (footer !== undefined && footer !== null) return { place, footer };
    return { place, error: fault(say`the theme's footer has no default export`, place) };
  } catch (thrown) {
    return { place, error: isDeckError(thrown) ? thrown : loadError(thrown, place, root) };
  }
}

/** A deck with the footer of its theme, if it says none of its own; `footer: null` is none. */
export function withFooter(deck: Deck, footers: Footers, theme: string): Deck {
  const found = footers.get(theme);
  if (!found || deck.footer !== undefined) return deck;
  if (found.error) throw found.error;
  const { footer: given, place } = found;
  const footer = typeof given === 'function' ? filled(given, deck, place) : given;
  const flaw = contentFlaw(footer);
  if (flaw) throw new DeckError(flaw.what, { file: place }, flaw.hint);
  return { ...deck, footer: footer as Value };
}

function filled(footer: (deck: FooterFacts) => Value, deck: Deck, place: string): Value {
  const { title, author = '', license = '', lang = '' } = deck;
  try {
    return footer(Object.freeze({ title, author, license, lang }));
  } catch (thrown) {
    throw fault(say`the theme's footer can't be filled: ${messageOf(thrown)}`, place);
  }
}

function fault(what: string, file: string): DeckError {
  const hint = say`export default html\`…\`, or a function that makes it of a deck's title, author, license and lang`;
  return new DeckError(what, { file }, hint);
}
