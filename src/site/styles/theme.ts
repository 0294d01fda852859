import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Root } from 'postcss';
import { DeckError, didYouMean, fail } from '../../errors.ts';
import { listed } from '../../shared/text/listed.ts';
import { kitFile } from '../project/kit.ts';
import { type ProjectRoles, plainRoles } from '../roles/load.ts';
import { roleTokens } from '../roles/tokens.ts';
import {
  addressesIn,
  customProperties,
  facesIn,
  isFileAddress,
  parseCss,
  valuesOf,
} from './css.ts';
import { resolveUrl } from './files.ts';
import { type InstalledFont, installedFonts } from './font-packages.ts';
import { checkStylesheet } from './theme-faults.ts';

/** One face of a theme's own fonts. */
export interface FontFace {
  readonly family: string;
  readonly weight: string;
  readonly style: string;
  /** The woff2 file. */
  readonly file: string;
}

export interface Theme {
  readonly name: string;
  /** The theme's own file. */
  readonly file: string;
  readonly fonts: readonly FontFace[];
  /** Fonts of packages, for what those have no glyphs for. */
  readonly installed: readonly InstalledFont[];
  /** The roles that the project has, and themes need not know. */
  readonly roles: ProjectRoles;
  /** Custom properties with their values: the theme's, else the contract's. */
  readonly tokens: ReadonlyMap<string, string>;
}

/** What decks wear that name none, and a shelf without decks. */
export const defaultTheme = 'plain';

/** A theme of the project, or else of the kit. */
export function readTheme(
  root: string,
  name: string = defaultTheme,
  roles: ProjectRoles = plainRoles,
): Theme {
  const file = [join(root, 'themes', `${name}.css`), kitFile(`themes/${name}.css`)].find(
    existsSync,
  );
  if (file === undefined || name === 'contract' || basename(name) !== name) {
    const known = themeNames(root);
    const hint = didYouMean(name, known, `choose ${listed(known, 'or')}`);
    throw new DeckError(`there is no theme '${name}'`, 'themes', hint);
  }
  const place = `themes/${name}.css`;
  const css = parseCss(readFileSync(file, 'utf8'), place);
  const contract = contractTokens();
  checkStylesheet(css, place, contract.keys());
  const installed = installedFonts(root);
  const own = new Map([...contract, ...customProperties(css)]);
  const tokens = new Map([...own, ...roleTokens(roles, own)]);
  const more = installed.flatMap((font) => {
    const faces = parseCss(readFileSync(font.file, 'utf8'), font.file);
    return fontFaces(faces, font.file, font.file);
  });
  return {
    name,
    file,
    fonts: [...fontFaces(css, file, place), ...more],
    installed,
    roles,
    tokens: new Map([...tokens, ...withFamilies(tokens, installed)]),
  };
}

/** What a theme says of its fonts. */
export const fontTokens = ['--font-title', '--font-text', '--font-code'] as const;

/** The families of a theme, those of packages behind its own. */
function withFamilies(tokens: ReadonlyMap<string, string>, installed: readonly InstalledFont[]) {
  const names = installed.map(({ family }) => `"${family}"`);
  return fontTokens.flatMap((token): [string, string][] => {
    const own = tokens.get(token);
    return own === undefined || names.length === 0 ? [] : [[token, [own, ...names].join(', ')]];
  });
}

/** What a theme may set, with the values of the contract. */
export function contractTokens(): ReadonlyMap<string, string> {
  return customProperties(parseCss(readFileSync(kitFile('themes/contract.css'), 'utf8')));
}

/** The themes that a project can name: its own, and the kit's. */
export function themeNames(root: string): readonly string[] {
  return [...new Set([join(root, 'themes'), kitFile('themes')].flatMap(themesIn))];
}

function themesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.css') && name !== 'contract.css')
    .map((name) => basename(name, '.css'));
}

/** The faces of a stylesheet's own fonts; `place` is its file as errors name it. */
export function fontFaces(root: Root, file: string, place: string): readonly FontFace[] {
  return facesIn(root).map((face) => {
    const values = valuesOf(face);
    const address = addressesIn(values.get('src') ?? '').find(isFileAddress);
    if (address === undefined) {
      const at = { file: place, line: face.source?.start?.line };
      return fail('the face of a font has no file', at, 'give it one: src: url("./my.woff2")');
    }
    return {
      family: (values.get('font-family') ?? '').replace(/['"]/g, ''),
      weight: values.get('font-weight') ?? '400',
      style: values.get('font-style') ?? 'normal',
      file: resolveUrl(address, file, { file: place, line: face.source?.start?.line }),
    };
  });
}
