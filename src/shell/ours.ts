/** Which other windows a page trusts: those of its own site. */

// Pages from a file have no origin that could be named, and no page of a host can hold them.
const fromFile = location.protocol === 'file:';

/** Whom a message to another of our windows is for. */
export const target = fromFile ? '*' : location.origin;

/** Whether a message comes from our own site. */
export function isOurs({ origin }: Pick<MessageEvent, 'origin'>): boolean {
  return fromFile || origin === location.origin;
}

/** Whether this page is a frame in a page of our own site. */
export function isInOurs(): boolean {
  if (parent === window) return false;
  try {
    return parent.location.origin === location.origin;
  } catch {
    return fromFile;
  }
}
