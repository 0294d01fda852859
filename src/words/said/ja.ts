import type { Sentences } from '../../say.ts';

export const ja: Sentences = {};
