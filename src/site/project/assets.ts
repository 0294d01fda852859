import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, posix, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, nearest } from '../../errors.ts';
import { contentType } from '../../files/content-type.ts';
import type { TextAt } from '../../render/code/listing.ts';
import { type FileAt, placedScheme } from '../../render/slide/addresses.ts';
import { say } from '../../say.ts';
import { kitFolder } from '../../shared/addresses.ts';
import { openTexts } from '../beside/texts.ts';

/** A file that slides show or lead to. */
export interface Asset {
  /** What pages call it by until it is known where they lie. */
  readonly mark: string;
  /** Where it lies; one that is made when it is asked for is there once `made` has been waited for. */
  readonly file: string;
  /** What it is called, if not like its file. */
  readonly name?: string;
  /** Makes the file. */
  readonly made?: () => Promise<void>;
  /** The same picture, some px wide and no wider than it is. */
  readonly fitted?: (width: number) => Asset;
  /** Where the site has it, from its root, if it is of the public folder. */
  readonly publicPath?: string;
}

/** The files that the slides of a project name, found from where each slide's own file lies. */
export interface Assets {
  readonly fileAt: FileAt;
  readonly textAt: TextAt;
  /** By their marks: all that rendering has asked for so far. */
  readonly found: ReadonlyMap<string, Asset>;
  /** Adds a file that is made of others. */
  readonly add: (asset: Asset) => void;
  /** Every path that was looked at, there or not: a change to one changes a slide. */
  readonly looked: ReadonlySet<string>;
}

export interface AssetPlaces {
  readonly root: string;
  /** What of the site is copied as it is; nothing if the site has no such folder. */
  readonly publicFolder: string | undefined;
  /** The folder that an address with a slash at its start begins in, by the file that names it. */
  readonly homeOf: (file: string) => string;
}

export function openAssets({ root, publicFolder, homeOf }: AssetPlaces): Assets {
  const found = new Map<string, Asset>();
  const looked = new Set<string>();
  const look = (path: string) => void looked.add(path.replaceAll('\\', '/'));
  const isFile = (path: string) => {
    look(path);
    return existsSync(path) && statSync(path).isFile();
  };
  const publicOf = (home: string) => (home === root ? publicFolder : join(home, 'public'));
  const placesOf = (path: string, file: string): readonly string[] => {
    const home = homeOf(file);
    const fromRoot = [publicOf(home) ?? home, home];
    if (path.startsWith('/')) return fromRoot.map((folder) => join(folder, path));
    // Before slides had files of their own beside them, addresses were those from the deck's page.
    const fromPage = path.startsWith('../') ? fromRoot : [];
    const beneath = posix.join('/', path);
    return [join(dirname(file), path), ...fromPage.map((folder) => join(folder, beneath))];
  };
  const find = (address: string, file: string) => {
    const path = pathOf(address);
    if (path !== undefined) return isFile(path) ? { file: path, rest: '' } : undefined;
    for (const { path, rest } of readingsOf(address)) {
      const there = placesOf(path, file).find(isFile);
      if (there !== undefined) return { file: there, rest };
    }
    return undefined;
  };
  const fileAt: FileAt = (address, place, mayBePage = false) => {
    const file = resolve(root, place.file ?? 'slides/slide.ts');
    const there = find(address, file);
    if (!there && mayBePage) return undefined;
    const named = there ? undefined : pathOf(address);
    if (named !== undefined) {
      const beside = relative(dirname(file), named).replaceAll('\\', '/');
      const shown = beside.startsWith('../') ? beside : `./${beside}`;
      return fail(
        say`there is no file ${shown}`,
        place,
        hintForUrl(named, shown, homeOf(named), root),
      );
    }
    if (!there) {
      const { path } = readingsOf(address).at(-1) ?? { path: address };
      const hint = hintFor(path, placesOf(path, file), place.file, publicOf(homeOf(file)));
      return fail(say`there is no file ${address}`, place, hint);
    }
    const asset = assetOf(there.file, publicFolder);
    found.set(asset.mark, asset);
    return asset.mark + there.rest;
  };
  const add = (asset: Asset) => void found.set(asset.mark, asset);
  return { fileAt, textAt: openTexts(root, look), found, looked, add };
}

const marks = new RegExp(`${placedScheme}[\\da-f]{16}`, 'g');

/** Waits until all files of a page are made. */
export async function madeFor(page: string, { found }: Pick<Assets, 'found'>): Promise<void> {
  const shown = new Set(page.match(marks));
  for (const mark of shown) await found.get(mark)?.made?.();
}

/** A page with the addresses that files have from it, as `addressOf` gives them. */
export function withAddresses(
  page: string,
  { found }: Pick<Assets, 'found'>,
  addressOf: (asset: Asset) => string,
): string {
  return page.replace(marks, (mark) => {
    const asset = found.get(mark);
    return asset ? addressOf(asset) : mark;
  });
}

/** The file itself as an address. */
export function dataAddress({ file }: Asset): string {
  return `data:${contentType(file).replace('; ', ';')};base64,${readFileSync(file).toString('base64')}`;
}

/** An address that a server of ours answers: it changes with the file, so that browsers look again. */
export function servedPath(asset: Asset): string {
  // What is made of other files is called by what is in them.
  const version = asset.made ? 0 : Math.floor(statSync(asset.file).mtimeMs);
  return `${kitFolder}files/${asset.mark.slice(-16)}-${version.toString(36)}/${encoded(nameOf(asset))}`;
}

/** What an asset is called. */
export function nameOf({ name, file }: Asset): string {
  return name ?? basename(file);
}

/** The asset that such a path means. */
export function servedAsset(path: string, { found }: Pick<Assets, 'found'>): Asset | undefined {
  const id = /^@mesa-deck\/files\/([\da-f]{16})-/.exec(path)?.[1];
  return id === undefined ? undefined : found.get(markOf(id));
}

/** A path as it stands in an address, in any quotes and in `url(…)` too. */
export function encoded(path: string): string {
  return encodeURIComponent(path)
    .replaceAll('%2F', '/')
    .replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

/** What pages call a file by, from all that tells it from others. */
export function markFor(name: string): string {
  return markOf(createHash('sha256').update(name).digest('hex').slice(0, 16));
}

function assetOf(file: string, publicFolder: string | undefined): Asset {
  const mark = markFor(file);
  const inside = publicFolder && relative(publicFolder, file).replaceAll('\\', '/');
  if (!inside || inside.startsWith('../')) return { mark, file };
  return { mark, file, publicPath: inside };
}

/** A whole address to a bundler, which lets it alone. */
function markOf(id: string): string {
  return placedScheme + id;
}

/** As a file may be called what it is called in an address: as it stands, or with signs in it encoded. */
function readingsOf(address: string) {
  const [, path = '', rest = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/.exec(address) ?? [];
  const decoded = decodedOr(path);
  const all = [address, path, decoded].map((each) => ({
    path: each.replaceAll('\\', '/'),
    rest: each === address ? '' : rest,
  }));
  return all.filter(({ path: each }) => each !== '');
}

function decodedOr(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The path that a file's own address means, as `new URL('./x.jpg', import.meta.url)` gives it. */
function pathOf(address: string): string | undefined {
  if (!/^file:/i.test(address)) return undefined;
  try {
    return fileURLToPath(address.replace(/[?#].*$/, ''));
  } catch {
    return undefined;
  }
}

function hintForUrl(file: string, shown: string, home: string, root: string): string {
  const names = namesIn(dirname(file));
  const near = nearest(basename(file), names);
  if (near !== undefined) return say`did you mean '${posix.dirname(shown)}/${near}'?`;
  return home === root
    ? say`put it beside the file that names it, as ${shown}`
    : say`the package does not have it: it has to lie beside the compiled slide`;
}

function hintFor(
  path: string,
  [first = '']: readonly string[],
  file: string | undefined,
  publicFolder: string | undefined,
): string {
  const beside = namesIn(dirname(first)).map((name) => posix.join(posix.dirname(path), name));
  const dotted = path.startsWith('./') ? beside.map((name) => `./${name}`) : beside;
  const open = publicFolder === undefined ? [] : namesIn(publicFolder).map((name) => `/${name}`);
  const near = nearest(path, [...dotted, ...open]);
  if (near !== undefined) return say`did you mean '${near}'?`;
  const name = posix.basename(path);
  return say`put it beside ${file ?? say`the slide`} and write './${name}', or into public/ and write '/${name}'`;
}

function namesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}
