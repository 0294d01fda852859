import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Cache, keyOf } from '../../../files/cache.ts';
import type { Answer, Job } from './worker.mjs';

/** A thread that unpacks and packs fonts, with who waits for its answers, by the numbers of what was asked. */
interface Bench {
  readonly worker: Worker;
  readonly waiting: Map<number, (answer: Answer) => void>;
}

/** Begun when they are asked for: with all in the cache they are not. */
const benches: Bench[] = [];
const most = Math.min(2, availableParallelism());
/** So much is done before another has loaded what it works with. */
const few = 30;

function begin(): Bench {
  const worker = new Worker(new URL('./worker.mjs', import.meta.url));
  const bench: Bench = { worker, waiting: new Map() };
  const leave = () => {
    if (benches.includes(bench)) benches.splice(benches.indexOf(bench), 1);
  };
  // A server goes on for hours: it holds no memory for fonts that are packed.
  const rest = setTimeout(() => {
    if (bench.waiting.size > 0) return;
    leave();
    worker.terminate();
  }, 10_000).unref();
  const take = (answer: Answer) => {
    bench.waiting.get(answer.id)?.(answer);
    bench.waiting.delete(answer.id);
    if (bench.waiting.size > 0) return;
    // It keeps no process for which it has nothing to do.
    worker.unref();
    rest.refresh();
  };
  worker.on('message', take);
  worker.on('error', ({ message: fault }) => {
    leave();
    for (const id of bench.waiting.keys()) take({ id, fault });
  });
  benches.push(bench);
  return bench;
}

/** The one with the least to do; a new one where all have much, and there may be more. */
function benchToTake(): Bench {
  const [free] = benches.toSorted((one, other) => one.waiting.size - other.waiting.size);
  return free && (free.waiting.size < few || benches.length >= most) ? free : begin();
}

let count = 0;

function ask<Result>(tool: Job['tool'], ...args: Job['args']): Promise<Result> {
  const { worker, waiting } = benchToTake();
  worker.ref();
  count += 1;
  const job: Job = { id: count, tool, args };
  return new Promise((resolve, reject) => {
    waiting.set(job.id, ({ result, fault }) => {
      if (fault === undefined) resolve(result as Result);
      else reject(new Error(fault));
    });
    worker.postMessage(job);
  });
}

/** A font of fewer characters, or in another format. */
export async function subset(...args: Parameters<typeof import('subset-font')>): Promise<Buffer> {
  return Buffer.from(await ask<Uint8Array>('subset', ...args));
}

export async function convert(font: Buffer, format: 'truetype' | 'woff2'): Promise<Buffer> {
  return Buffer.from(await ask<Uint8Array>('convert', font, format));
}

const read = new Map<string, Promise<readonly number[]>>();

/** The characters that a font has; kept, for to unpack and read a font takes longer than to set a slide. */
export function charactersIn(font: Buffer, cache: Pick<Cache, 'get'>): Promise<readonly number[]> {
  const key = keyOf(font);
  const known = read.get(key) ?? keptCharacters(font, key, cache);
  read.set(key, known);
  return known;
}

/** Whether it is kept already which characters a font has. */
export async function areKnown(font: Buffer, cache: Cache): Promise<boolean> {
  return (await cache.read(nameOf(keyOf(font)))) !== undefined;
}

const nameOf = (key: string) => `fonts/${key}.characters.json`;

async function keptCharacters(
  font: Buffer,
  key: string,
  cache: Pick<Cache, 'get'>,
): Promise<readonly number[]> {
  const { content } = await cache.get(nameOf(key), async () =>
    Buffer.from(JSON.stringify(await ask<readonly number[]>('characters', font))),
  );
  return JSON.parse(Buffer.from(content).toString('utf8'));
}
