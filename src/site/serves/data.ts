import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** A file of data that a module names from its own place. */
const named =
  /new URL\(\s*(['"`])([^'"`$]+\.(?:csv|tsv|tab|json))\1\s*,\s*import\.meta\.url\s*,?\s*\)/gi;

/**
 * Puts the data that a live figure reads into its code: a browser has no files, and a page that stands
 * alone asks for none. What is missing is told where the slides are loaded.
 */
export function servesData(): Plugin {
  return {
    name: 'mesa-deck:data',
    enforce: 'pre',
    transform(code, id) {
      if (this.environment.name !== 'client' || !code.includes('mesa-deck')) return undefined;
      const [path = ''] = id.split('?');
      return code.replace(named, (whole, _, name: string) => {
        const file = resolve(dirname(path), name);
        if (!existsSync(file)) return whole;
        this.addWatchFile(file);
        const text = readFileSync(file).toString('base64');
        const address = `data:text/plain;name=${encodeURIComponent(basename(file))};base64,${text}`;
        return `new URL(${JSON.stringify(address)})`;
      });
    },
  };
}
