// Runs the command line from the TypeScript sources of this repository: as a few files that were made of
// them. Where these can't be kept, newer versions of Node can do that by themselves; for Node 20 each module
// has its types taken out as it is loaded.
import { register } from 'node:module';
import { fewFiles } from '../few-files.mjs';

const made = await fewFiles('cli/supervised');
if (!made && !('typescript' in process.features && process.features.typescript)) {
  register('./without-types.mjs', import.meta.url);
}
// What goes wrong is told with its place in the sources.
if (made) process.setSourceMapsEnabled(true);
await import(made ?? '../supervised.ts');
