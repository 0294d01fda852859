import { createHash } from 'node:crypto';
import { minifySync } from 'vite';
import { boot } from '../../inline/boot.ts';
import { dress } from '../../inline/dress.ts';
import { scripted } from '../../inline/scripted.ts';
import type { Wears } from '../../render/pages/page.ts';
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
export const bootScript = earlyAll('boot', call(dress), call(boot, slideSize));
/** A file, for a host's content security policy may let pages run files of its own alone. */
export const scriptedScript = earlyAll('scripted', call(dress), call(scripted));
/** For pages that need no other: it puts on the theme that their reader has chosen. */
export const dressScript = early('dress', dress);

/** Its address from a page beside a deck's; nothing where there is nothing to choose. */
export function dressEarly({ sheets }: Wears): string | undefined {
  return Object.keys(sheets).length > 0 ? `../../${dressScript.name}` : undefined;
}

export const earlyScripts: readonly EarlyScript[] = [scriptedScript, dressScript];

/** A function with what it is called with as such a script; a change to either changes its name. */
export function early<Given extends readonly unknown[]>(
  name: string,
  run: (...given: Given) => void,
  ...given: Given
): EarlyScript {
  return earlyAll(name, call(run, ...given));
}

/** A function and what it is called with, as code. */
function call<Given extends readonly unknown[]>(
  run: (...given: Given) => void,
  ...given: Given
): string {
  return `(${run.toString()})(${given.map((each) => JSON.stringify(each)).join()});`;
}

function earlyAll(name: string, ...calls: readonly string[]): EarlyScript {
  const source = calls.join('\n');
  // The same text from the sources and from the compiled package, so that its hash can be documented.
  const { code } = minifySync(`${name}.js`, source);
  const hash = `sha256-${createHash('sha256').update(code).digest('base64')}`;
  return { name: `${name}-${markOf(code)}.js`, code, hash };
}
