import type { Sentences } from '../../say.ts';

/** What errors, the doctor and the command line say, in Hebrew. */
export const he: Sentences = {};
