import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { replaceUrls } from '../styles/files.ts';
import type { Styles } from '../styles/styles.ts';

/** Styles as a page of ours asks for them, whose fonts have addresses in the place of paths. */
export interface Sheet {
  readonly css: string;
  /** The files of its fonts and pictures, by their address. */
  readonly files: ReadonlyMap<string, string>;
  /** A hash of the text and of all these files. */
  readonly hash: string;
}

export function sheetOf({ css }: Styles): Sheet {
  const files = new Map<string, string>();
  const hash = createHash('sha256');
  const text = replaceUrls(css, (file) => {
    const address = `/style/${createHash('sha256').update(readFileSync(file)).digest('hex')}`;
    files.set(address, file);
    return address;
  });
  return { css: text, files, hash: hash.update(text).digest('hex') };
}
