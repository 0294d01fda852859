import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { LayoutDefinition } from '../../content/project/layout.ts';
import { layouts as kitLayouts } from '../../deck.ts';
import { DeckError, isDeckError, together } from '../../errors.ts';
import { layoutFaults } from '../../fields/project/layout.ts';
import { say } from '../../say.ts';
import { isKebab } from '../../shared/ids.ts';
import { kitRoot, kitSlidesFolder } from '../project/kit.ts';
import { loadError } from '../project/load-error.ts';
import type { Loader } from '../project/loader.ts';
import { packageNamed, type SlidePackage, slidePackageNames } from '../project/packages.ts';
import type { Sheet } from '../styles/files.ts';

/** A layout of the project or of a package; or why it can't be had. */
export type LoadedLayout = {
  readonly name: string;
  /** Its module, and the stylesheet beside it if there is one. */
  readonly file: string;
  /** The module as errors name it. */
  readonly place: string;
  readonly sheet: Sheet | undefined;
} & (
  | { readonly layout: LayoutDefinition; readonly error?: undefined }
  | { readonly layout?: undefined; readonly error: DeckError }
);

/** Layouts by their names. */
export type Layouts = ReadonlyMap<string, LoadedLayout>;

/** A layout's file, before it is loaded. */
interface Found {
  readonly name: string;
  readonly file: string;
  /** Whose it is: a package's name, or nothing for the project's own. */
  readonly owner: string | undefined;
}

/**
 * The layouts that slides may name: the project's own, in `slides/layouts/` and beside its themes, in
 * `themes/<theme>.layouts/`, and those of packages that its slides come from or that it depends on. One of the
 * project's own takes the place of a package's.
 */
export async function loadLayouts(
  loader: Loader,
  root: string,
  packages: readonly SlidePackage[],
): Promise<Layouts> {
  const named = slidePackageNames(root).flatMap((name) => packageNamed(root, name) ?? []);
  const all = [...new Map([...packages, ...named].map((each) => [each.name, each])).values()];
  const own = ownFolders(root).flatMap((folder) => filesIn(folder, undefined));
  const theirs = all.flatMap(({ name, folder }) => filesIn(layoutFolder(folder), name));
  const taken = new Set(own.map(({ name }) => name));
  const found = [...own, ...theirs.filter(({ name }) => !taken.has(name))];
  const names = [...new Set(found.map(({ name }) => name))];
  const loaded = names.map((name) => {
    const twins = found.filter((each) => each.name === name);
    return loadLayout(loader, root, twins);
  });
  return new Map((await Promise.all(loaded)).map((each) => [each.name, each]));
}

async function loadLayout(
  loader: Loader,
  root: string,
  twins: readonly Found[],
): Promise<LoadedLayout> {
  const [{ name, file } = { name: '', file: '' }] = twins;
  const shorten = (path: string) => relative(root, path).replaceAll('\\', '/');
  const place = shorten(file);
  const css = file.replace(/\.[^.]*$/, '.css');
  const sheet: Sheet | undefined = existsSync(css)
    ? { file: css, place: shorten(css), layer: 'layout' }
    : undefined;
  const facts = { name, file, place, sheet };
  const wrong = nameFault(twins.map((each) => ({ ...each, file: shorten(each.file) })));
  if (wrong) return { ...facts, error: wrong };
  try {
    const { default: layout } = await loader.import<{ default?: LayoutDefinition }>(file);
    const fault = together(layoutFaults(layout, place));
    if (fault) throw fault;
    return { ...facts, layout: layout as LayoutDefinition };
  } catch (thrown) {
    const error = isDeckError(thrown) ? thrown : loadError(thrown, place, root);
    return { ...facts, error };
  }
}

function nameFault(twins: readonly Found[]): DeckError | undefined {
  const [first, second] = twins;
  if (first === undefined) return undefined;
  const { name, file } = first;
  if (second !== undefined) {
    const isOwn = first.owner === undefined;
    const hint = isOwn
      ? say`rename one of them`
      : say`say which holds: write slides/layouts/${name}.ts, which goes before both`;
    return new DeckError(
      say`two layouts have the name '${name}'`,
      say`${file} and ${second.file}`,
      hint,
    );
  }
  if (kitLayouts.some((each) => each === name)) {
    const hint = say`call it otherwise, as in slides/layouts/my-${name}.ts`;
    return new DeckError(say`the kit has a layout '${name}' of its own`, { file }, hint);
  }
  if (isKebab(name)) return undefined;
  const hint = say`write it in kebab-case, as in slides/layouts/two-cards.ts`;
  return new DeckError(say`'${name}' can't be the name of a layout`, { file }, hint);
}

function ownFolders(root: string): readonly string[] {
  const themes = join(root, 'themes');
  const beside = existsSync(themes)
    ? readdirSync(themes).filter((name) => name.endsWith('.layouts'))
    : [];
  return [join(root, 'slides/layouts'), ...beside.map((name) => join(themes, name))];
}

/** Where a package keeps its layouts: beside its slides, compiled or not. */
function layoutFolder(folder: string): string {
  if (folder === kitRoot) return join(kitSlidesFolder, 'layouts');
  const compiled = join(folder, 'lib/slides/layouts');
  return existsSync(compiled) ? compiled : join(folder, 'slides/layouts');
}

function filesIn(folder: string, owner: string | undefined): readonly Found[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.[mc]?[jt]s$/.test(name) && !/\.d\.[mc]?ts$/.test(name))
    .sort()
    .map((name) => ({
      name: name.replace(/\.[mc]?[jt]s$/, ''),
      file: join(folder, name),
      owner,
    }));
}
