import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Container } from 'postcss';
import { normalizePath } from 'vite';
import { fail, type Place } from '../../errors.ts';
import { say } from '../../say.ts';
import { packageFile } from '../project/kit.ts';
import { isFileAddress, replaceAddresses, replaceInText } from './css.ts';

/** Replaces each address of a file in a finished stylesheet, whose files are whole paths, by `place(file)`. */
export function replaceUrls(css: string, place: (file: string) => string): string {
  return replaceInText(css, (address) =>
    isFileAddress(address) ? place(resolveUrl(address, '/', { file: 'a stylesheet' })) : address,
  );
}

/** A stylesheet of a project, the kit or a package. */
export interface Sheet {
  readonly file: string;
  /** Its file as errors name it. */
  readonly place: string;
  /** The layer that it is in; `project` if not given. */
  readonly layer?: 'layout';
}

/** The same below a node; addresses are of files of a package or beside the stylesheet. */
export function placeUrls(node: Container, sheet: Sheet, at: (file: string) => string): void {
  replaceAddresses(node, (address, line) =>
    isFileAddress(address)
      ? at(resolveUrl(address, sheet.file, { file: sheet.place, line }))
      : address,
  );
}

/**
 * As bundlers do it: a file beside the stylesheet, else one of the project's public folder or from its
 * root, else a file of a package, the kit's fonts too.
 */
export function resolveUrl(address: string, file: string, place: Place): string {
  const root = dirname(dirname(file));
  const places = (path: string) => [
    resolve(dirname(file), path),
    ...(path.startsWith('/') ? [join(root, 'public', path), join(root, path)] : []),
  ];
  for (const reading of new Set([address, address.replace(/[?#].*$/s, ''), decoded(address)])) {
    const there = places(reading).find(existsSync);
    if (there !== undefined) return normalizePath(there);
  }
  for (const from of [pathToFileURL(file).href, import.meta.url]) {
    try {
      return normalizePath(packageFile(address, from));
    } catch {
      // The next may know it.
    }
  }
  const hint = say`put it beside the stylesheet, or install the package that has it`;
  return fail(say`there is no file ${address}`, place, hint);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address.replace(/[?#].*$/s, ''));
  } catch {
    return address;
  }
}
