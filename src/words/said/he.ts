import type { Sentences } from '../../say.ts';

export const he: Sentences = {};
