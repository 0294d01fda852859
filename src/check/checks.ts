import type { Check } from './check.ts';
import { citations } from './checks/citations.ts';
import { drafts } from './checks/drafts.ts';
import { fields } from './checks/fields.ts';
import { figures } from './checks/figures.ts';
import { labels } from './checks/labels.ts';
import { length } from './checks/length.ts';
import { licenses } from './checks/licenses.ts';
import { links } from './checks/links.ts';
import { notes } from './checks/notes.ts';
import { pace } from './checks/pace.ts';
import { symbols } from './checks/symbols.ts';
import { terms } from './checks/terms.ts';
import { title } from './checks/title.ts';
import { translations } from './checks/translations.ts';
import { words } from './checks/words.ts';

/** Every check that needs no browser, by its name, in the order of the report. */
export const checks: Readonly<Record<string, Check>> = {
  fields,
  drafts,
  length,
  pace,
  symbols,
  terms,
  citations,
  links,
  labels,
  licenses,
  title,
  notes,
  words,
  figures,
  translations,
};
