let turn: Promise<unknown> = Promise.resolve();

/**
 * The libraries that unpack and pack fonts share one memory, and give what lies in it before they have copied
 * it: with two calls at a time a font gets bytes of another.
 */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = turn.then(work);
  turn = result.catch(() => undefined);
  return result;
}

type Subset = typeof import('subset-font');

/** A font of fewer characters, or in another format. Loaded when it is used: with all in the cache it is not. */
export function subset(...args: Parameters<Subset>): ReturnType<Subset> {
  return inTurn(async () => (await import('subset-font')).default(...args));
}

export function convert(font: Buffer, format: 'truetype' | 'woff2'): Promise<Buffer> {
  return inTurn(async () => (await import('fontverter')).default.convert(font, format));
}
