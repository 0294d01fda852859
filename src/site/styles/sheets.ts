import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Root } from 'postcss';
import type { Loader } from '../project/loader.ts';
import type { SlidePackage } from '../project/packages.ts';
import { parseCss } from './css.ts';
import { placeUrls, type Sheet } from './files.ts';
import { contractTokens, type FontFace, fontFaces } from './theme.ts';
import { checkStylesheet } from './theme-faults.ts';

/** The stylesheet of a project's own slides, from its root. */
export const ownSheet = 'slides/styles.css';

/**
 * The stylesheets that slides bring along: what each package that they come from exports as
 * `slides/styles.css`, in the order of the packages, and last the project's own, which goes before all.
 */
export async function slideSheets(
  loader: Loader,
  root: string,
  packages: readonly SlidePackage[],
): Promise<readonly Sheet[]> {
  const theirs = packages.map((each) => loader.resolve(`${each.name}/${ownSheet}`, each.folder));
  return [...(await Promise.all(theirs)), join(root, ownSheet)]
    .filter((file) => file !== undefined)
    .map((file) => file.replace(/\?.*$/, ''))
    .filter(existsSync)
    .map((file) => ({ file, place: relative(root, file).replaceAll('\\', '/') }));
}

/** A stylesheet that slides bring along; throws a DeckError for what in it is surely a slip. */
export function readSheet({ file, place }: Sheet): Root {
  const root = parseCss(readFileSync(file, 'utf8'), place);
  checkStylesheet(root, place, contractTokens().keys());
  return root;
}

/** Throws what is wrong with such stylesheets, and where a file is missing that they name. */
export function checkSheets(sheets: readonly Sheet[]): void {
  for (const sheet of sheets) placeUrls(readSheet(sheet), sheet, (file) => file);
}

/** The faces of the fonts that such stylesheets bring. */
export function fontsIn(sheets: readonly Sheet[]): readonly FontFace[] {
  return sheets.flatMap((sheet) => fontFaces(readSheet(sheet), sheet.file, sheet.place));
}
