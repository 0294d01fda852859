import type { Check } from './check.ts';
import { citations } from './citations.ts';
import { length } from './length.ts';
import { links } from './links.ts';
import { notes } from './notes.ts';
import { symbols } from './symbols.ts';
import { terms } from './terms.ts';
import { title } from './title.ts';
import { words } from './words.ts';

/** Every check that needs no browser, by its name, in the order of the report. */
export const checks: Readonly<Record<string, Check>> = {
  length,
  symbols,
  terms,
  citations,
  links,
  title,
  notes,
  words,
};
