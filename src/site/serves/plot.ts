import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { packageFile } from '../project/kit.ts';

const name = 'interval-tree-1d';

/**
 * What draws charts needs one package that is no ES module, with one that it needs itself. A bundler
 * takes that as it is; a browser that is served the sources gets both in a module.
 */
export function servesPlot(): Plugin {
  return {
    name: 'mesa-deck:plot',
    apply: 'serve',
    enforce: 'pre',
    resolveId(id) {
      return id === name && this.environment.name === 'client' ? `\0mesa-deck:${name}` : undefined;
    },
    load(id) {
      if (id !== `\0mesa-deck:${name}`) return undefined;
      const tree = packageFile(name, packageFile('@observablehq/plot'));
      const bounds = packageFile('binary-search-bounds', tree);
      const made = (file: string, needed: string) =>
        `((module, require) => {${readFileSync(file, 'utf8')}\nreturn module.exports; })({ exports: {} }, ${needed})`;
      return `const bounds = ${made(bounds, '() => undefined')};\nexport default ${made(tree, '() => bounds')};`;
    },
  };
}
