// Runs the command line from the TypeScript sources of this repository. Newer versions of Node can do
// that by themselves; for Node 20 each module has its types taken out as it is loaded.
import { register } from 'node:module';

if (!('typescript' in process.features && process.features.typescript)) {
  register('./without-types.mjs', import.meta.url);
}
await import('./supervised.ts');
