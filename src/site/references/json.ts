import { DeckError } from '../../errors.ts';
import { say } from '../../say.ts';
import type { Sourced } from './sourced.ts';

/** The entries of a CSL-JSON file, as Zotero and others write it. */
export function readCslJson(text: string, file: string): readonly Sourced[] {
  let found: unknown;
  try {
    found = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new DeckError(say`the references can't be read`, { file }, message, { cause: error });
  }
  if (Array.isArray(found))
    return found.map((entry, index) => ({ entry, file, number: index + 1 }));
  const hint = say`write a list of CSL-JSON entries: [{ "id": … }]`;
  throw new DeckError(say`the references are not a list`, { file }, hint);
}
