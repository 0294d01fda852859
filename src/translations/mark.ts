import { createHash } from 'node:crypto';
import type { Slide } from '../deck.ts';

/**
 * The mark of what a slide says: of its title, body and notes. It changes with them, and not with how their lines
 * are broken or where they stand, so that a translation can tell which of them it was made of.
 */
export function markOf({ title, body, notes }: Slide): string {
  const said = JSON.stringify([title, body, notes ?? null], (_, value) =>
    typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value,
  );
  return createHash('sha256').update(said).digest('hex').slice(0, 8);
}
