import type { Shelf } from '../../shared/shelf.ts';
import { type Lookup, lookupOf } from './lookup.ts';

/** The shelf's data, which the page carries. */
export function readShelf(): Lookup {
  const data = document.getElementById('shelf-data')?.textContent ?? '';
  return lookupOf(JSON.parse(data) as Shelf);
}
