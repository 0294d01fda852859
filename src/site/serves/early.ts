import type { Plugin } from 'vite';
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

/** Such scripts lie in the folder of all pages; a bundler has nothing to do with them. */
export function servesEarly(
  shared: { readonly folder: string },
  { single }: { readonly single?: boolean | undefined },
): Plugin {
  return {
    name: 'mesa-deck:early',
    generateBundle() {
      if (single) return;
      for (const { name, code } of earlyScripts) {
        this.emitFile({ type: 'asset', fileName: shared.folder + name, source: code });
      }
    },
    configureServer({ middlewares, config }) {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
        const isAt = ({ name }: EarlyScript) => pathname === config.base + shared.folder + name;
        const script = earlyScripts.find(isAt);
        if (!script) return next();
        response.setHeader('content-type', 'text/javascript; charset=utf-8');
        response.end(script.code);
      });
    },
  };
}
