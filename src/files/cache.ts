import { createHash, randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { say } from '../say.ts';
import { makeFolder } from './folders.ts';

/**
 * Files that are made once and kept, by names that say what they are made of. Beside each lies its
 * checksum: what is damaged is made again. A cache is no reason to stop: where it can't be read or
 * written, that is told once and the work is done without.
 */
export interface Cache {
  /** What is kept under a name, if it is there and whole. */
  read(name: string): Promise<Uint8Array | undefined>;
  /** Keeps something; returns its file, or nothing where it can't be kept. */
  write(name: string, content: Uint8Array): Promise<string | undefined>;
  /** The entry of that name; made and stored if it is missing. */
  get(name: string, make: () => Promise<Uint8Array>): Promise<Kept>;
}

/** Something that a cache has, or was to have. */
export interface Kept {
  readonly content: Uint8Array;
  /** None where the cache can't be written. */
  readonly file: string | undefined;
}

type Warn = (message: string) => void;

/** What has been told already: of a folder once a process, of a file once until it is mended. */
const told = new Set<string>();

export interface CacheOptions {
  /**
   * Whether each file begins with its own checksum, in the place of one beside it: for what commands at the same
   * time write under one name with another content, of which a reader is to see all or nothing.
   */
  readonly sealed?: boolean;
}

export function openCache(
  folder: string,
  warn: Warn = () => {},
  { sealed = false }: CacheOptions = {},
): Cache {
  const making = new Map<string, Promise<Kept>>();
  const tell = (kind: string, message: string) => {
    if (told.has(kind)) return;
    told.add(kind);
    warn(say`warning: ${message}`);
  };
  const read = async (name: string) => {
    const file = join(folder, name);
    try {
      const { content, sum } = await (sealed ? readSealed(file) : readBeside(file));
      if (sum.trim() === sumOf(content)) return new Uint8Array(content);
      tell(file, say`${file} is damaged, and made again`);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
        tell(say`read ${folder}`, say`the cache ${folder} can't be read: ${describe(error)}`);
      }
    }
    return undefined;
  };
  const write = async (name: string, content: Uint8Array) => {
    const file = join(folder, name);
    try {
      makeFolder(dirname(file));
      if (sealed) await writeWhole(file, Buffer.concat([Buffer.from(sumOf(content)), content]));
      else {
        await writeWhole(file, content);
        await writeWhole(sumFile(file), sumOf(content));
      }
      told.delete(file);
      return file;
    } catch (error) {
      const message = say`nothing can be kept in the cache ${folder}: ${describe(error)}`;
      tell(say`write ${folder}`, message);
      return undefined;
    }
  };
  const make = async (name: string, maker: () => Promise<Uint8Array>): Promise<Kept> => {
    const found = await read(name);
    if (found) return { content: found, file: join(folder, name) };
    const content = await maker();
    return { content, file: await write(name, content) };
  };
  return {
    read,
    write,
    get(name, maker) {
      const made = making.get(name) ?? make(name, maker).finally(() => making.delete(name));
      making.set(name, made);
      return made;
    },
  };
}

/** A short name for what something is made of. */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // The length keeps ['ab', 'c'] apart from ['a', 'bc'].
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest('hex').slice(0, 32);
}

const sumFile = (file: string) => `${file}.sha256`;

interface Summed {
  readonly content: Uint8Array;
  readonly sum: string;
}

async function readBeside(file: string): Promise<Summed> {
  const [content, sum] = await Promise.all([readFile(file), readFile(sumFile(file), 'utf8')]);
  return { content, sum };
}

/** Characters of a checksum. */
const sumLength = 64;

async function readSealed(file: string): Promise<Summed> {
  const all = await readFile(file);
  return { content: all.subarray(sumLength), sum: all.toString('latin1', 0, sumLength) };
}

function sumOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const partial = `${file}.${randomUUID()}.partial`;
  try {
    await writeFile(partial, content);
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => {});
    throw error;
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
