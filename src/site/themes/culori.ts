import { createRequire } from 'node:module';

/** The library of colours as one file, which is loaded sooner than the hundred and fifty that it is made of. */
export const culori: typeof import('culori') = createRequire(import.meta.url)('culori');
