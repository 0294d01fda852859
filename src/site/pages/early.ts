import { createHash } from 'node:crypto';
import { minifySync } from 'vite';
import { boot } from '../../inline/boot.ts';
import { scripted } from '../../inline/scripted.ts';
import { slideSize } from '../../shared/slide-size.ts';
import { markOf } from '../app/versions.ts';

/** A script that a page runs before its first paint. */
export interface EarlyScript {
  /** The name of its file. */
  readonly name: string;
  readonly code: string;
  /** By which a host's content security policy may let it stand in a page: `sha256-…`. */
  readonly hash: string;
}

/** In the text of a deck's page: whatever else is slow, or blocked, the slide of the address is shown. */
export const bootScript = early('boot', boot, slideSize);
/** A file, for a host's content security policy may let pages run files of its own alone. */
export const scriptedScript = early('scripted', scripted);

export const earlyScripts: readonly EarlyScript[] = [scriptedScript];

/** A function with what it is called with as such a script; a change to either changes its name. */
export function early<Given extends readonly unknown[]>(
  name: string,
  run: (...given: Given) => void,
  ...given: Given
): EarlyScript {
  const source = `(${run.toString()})(${given.map((each) => JSON.stringify(each)).join()});`;
  // The same text from the sources and from the compiled package, so that its hash can be documented.
  const { code } = minifySync(`${name}.js`, source);
  const hash = `sha256-${createHash('sha256').update(code).digest('base64')}`;
  return { name: `${name}-${markOf(code)}.js`, code, hash };
}
