import type { Sentences } from '../../say.ts';

export const de: Sentences = {};
