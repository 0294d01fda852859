import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import type { Root } from 'postcss';
import { fail } from '../../errors.ts';
import { openMemory } from '../../files/memory.ts';
import { say } from '../../say.ts';
import { kitFile } from '../project/kit.ts';
import { rolesOf } from '../roles/known.ts';
import type { ProjectRoles } from '../roles/load.ts';
import { idleTokens, roleTokens, withoutIdle } from '../roles/tokens.ts';
import { readColour } from '../themes/colours.ts';
import { beginsAsFont, checkTokens } from '../themes/faults.ts';
import { findTheme } from '../themes/find.ts';
import { tokenValue } from '../themes/values.ts';
import {
  addressesIn,
  customLines,
  customProperties,
  facesIn,
  isFileAddress,
  parseCss,
  valuesOf,
} from './css.ts';
import { resolveUrl } from './files.ts';
import { type InstalledFont, installedFonts } from './fonts/packages.ts';
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
  /** The theme's own file, and how errors name it. */
  readonly file: string;
  readonly place: string;
  readonly fonts: readonly FontFace[];
  /** Fonts of packages, for what those have no glyphs for. */
  readonly installed: readonly InstalledFont[];
  /** The roles that the project has, and themes need not know. */
  readonly roles: ProjectRoles;
  /** Custom properties with their values: the theme's, else the contract's. */
  readonly tokens: ReadonlyMap<string, string>;
  /** The tokens that the theme sets itself, with their lines in its file. */
  readonly set: ReadonlyMap<string, number | undefined>;
  /** What a theme may set. */
  readonly contract: ReadonlySet<string>;
  /** Whether it writes light on a dark ground. */
  readonly isDark: boolean;
}

/** What decks wear that name none, and a shelf without decks. */
export const defaultTheme = 'plain';

/**
 * A theme of the project, of a package, or else of the kit.
 *
 * @throws DeckError if there is none of that name, and for what in it no page can use.
 */
export function readTheme(root: string, name: string = defaultTheme): Theme {
  const found = findTheme(root, name);
  const text = readFileSync(found.file, 'utf8');
  const [installed, roles] = [installedFonts(root), rolesOf(root)];
  const make = () =>
    makeTheme({ ...found, name, text, contract: contractTokens(), installed, roles });
  // A theme of the project's is read anew: the files of its fonts come and go.
  if (installed.length > 0 || !found.file.startsWith(kitFile('themes/'))) return make();
  return kitThemes(JSON.stringify([found, text, [...contractTokens()], [...roles]]), make);
}

/** Themes of the kit: each page of each deck asks for one. */
const kitThemes = openMemory<Theme>();

interface ThemeParts extends Pick<Theme, 'name' | 'file' | 'place' | 'installed' | 'roles'> {
  readonly text: string;
  readonly contract: ReadonlyMap<string, string>;
}

function makeTheme({ name, file, place, text, contract, installed, roles }: ThemeParts): Theme {
  const css = parseCss(text, place);
  checkStylesheet(css, place, contract.keys());
  // Of roles that the project does not have, the kit has no colours there.
  if (file.startsWith(kitFile('themes/'))) withoutIdle(css, roles);
  const idle = idleTokens(roles);
  const given = [...contract].filter(([token]) => !idle.includes(token));
  const own = new Map([...given, ...customProperties(css)]);
  const tokens = new Map([...own, ...roleTokens(roles, own)]);
  const set = customLines(css);
  checkTokens(tokens, set, contract, place);
  const more = installed.flatMap((font) => {
    const faces = parseCss(readFileSync(font.file, 'utf8'), font.file);
    return fontFaces(faces, font.file, font.file);
  });
  return {
    name,
    file,
    place,
    fonts: [...fontFaces(css, file, place), ...more],
    installed,
    roles,
    tokens: new Map([...tokens, ...withFamilies(tokens, installed)]),
    set,
    contract: new Set(contract.keys()),
    isDark: isDark(tokens),
  };
}

function isDark(tokens: ReadonlyMap<string, string>): boolean {
  const ground = readColour(tokenValue(tokens, '--ground') ?? '');
  return ground !== undefined && 0.2126 * ground.r + 0.7152 * ground.g + 0.0722 * ground.b < 0.4;
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
  const text = readFileSync(kitFile('themes/contract.css'), 'utf8');
  return contracts(text, () => customProperties(parseCss(text)));
}

const contracts = openMemory<ReadonlyMap<string, string>>();

/** The faces of a stylesheet's own fonts; `place` is its file as errors name it. */
export function fontFaces(root: Root, file: string, place: string): readonly FontFace[] {
  return facesIn(root).map((face) => {
    const values = valuesOf(face);
    const address = addressesIn(values.get('src') ?? '').find(isFileAddress);
    if (address === undefined) {
      const at = { file: place, line: face.source?.start?.line };
      return fail(
        say`the face of a font has no file`,
        at,
        say`give it one: src: url("./my.woff2")`,
      );
    }
    const line = face.source?.start?.line;
    const font = resolveUrl(address, file, { file: place, line });
    if (!beginsAsFont(beginningOf(font))) {
      const hint = say`put the woff2 file of a font there; npm install @fontsource/<name> brings one`;
      return fail(say`${address} is no font`, { file: place, line }, hint);
    }
    return {
      family: (values.get('font-family') ?? '').replace(/['"]/g, ''),
      weight: values.get('font-weight') ?? '400',
      style: values.get('font-style') ?? 'normal',
      file: font,
    };
  });
}

function beginningOf(file: string): Uint8Array {
  const bytes = new Uint8Array(4);
  const opened = openSync(file, 'r');
  try {
    readSync(opened, bytes, 0, 4, 0);
  } finally {
    closeSync(opened);
  }
  return bytes;
}
