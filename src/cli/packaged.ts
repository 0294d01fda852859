import { fewFiles } from './few-files.mjs';

// The command line of a package: as a few files that were made of its modules, or as they are where these can't be kept.
const made = await fewFiles('cli/supervised');
await (made === undefined ? import('./supervised.ts') : import(made));
