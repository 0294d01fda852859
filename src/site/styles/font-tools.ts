import { type Cache, keyOf } from '../../files/cache.ts';

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

const read = new Map<string, Promise<readonly number[]>>();

/** The characters that a font has; kept, for to unpack and read a font takes longer than to set a slide. */
export function charactersIn(font: Buffer, cache: Pick<Cache, 'get'>): Promise<readonly number[]> {
  const key = keyOf(font);
  const known = read.get(key) ?? keptCharacters(font, key, cache);
  read.set(key, known);
  return known;
}

async function keptCharacters(
  font: Buffer,
  key: string,
  cache: Pick<Cache, 'get'>,
): Promise<readonly number[]> {
  const { content } = await cache.get(`fonts/${key}.characters.json`, async () =>
    Buffer.from(JSON.stringify(await readCharacters(font))),
  );
  return JSON.parse(Buffer.from(content).toString('utf8'));
}

async function readCharacters(font: Buffer): Promise<readonly number[]> {
  const { Blob, Face } = await import('harfbuzzjs');
  // It reads fonts as they are in no web page.
  const options = { targetFormat: 'sfnt' as const, keepAllGlyphs: true };
  const plain = await subset(font, '', options);
  return [...new Face(new Blob(plain)).collectUnicodes()];
}
