import { boot } from '../../inline/boot.ts';
import { scripted } from '../../inline/scripted.ts';
import { slideSize } from '../../shared/slide-size.ts';
import { markOf } from '../app/versions.ts';

/**
 * A script that a page runs before its first paint, by the name of its file. It is no part of the page,
 * for a host's content security policy may let pages run files of its own alone.
 */
export interface EarlyScript {
  readonly name: string;
  readonly code: string;
}

export const bootScript = early('boot', boot, slideSize);
export const scriptedScript = early('scripted', scripted);

export const earlyScripts: readonly EarlyScript[] = [bootScript, scriptedScript];

/** A function with what it is called with as such a script; a change to either changes its name. */
export function early<Given extends readonly unknown[]>(
  name: string,
  run: (...given: Given) => void,
  ...given: Given
): EarlyScript {
  const code = `(${run.toString()})(${given.map((each) => JSON.stringify(each)).join()});\n`;
  return { name: `${name}-${markOf(code)}.js`, code };
}
