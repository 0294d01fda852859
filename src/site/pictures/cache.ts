import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

type Warn = (message: string) => void;

/** Pictures drawn once and kept, each with a sum that tells whether it is whole. */
export interface PictureCache {
  read(key: string): Promise<Uint8Array | undefined>;
  /** Keeps a picture; that it can't be kept is no reason to stop. */
  write(key: string, png: Uint8Array): Promise<void>;
}

export function openPictureCache(dir: string, warn: Warn): PictureCache {
  const fileOf = (key: string) => join(dir, `${key}.sum-png`);
  return {
    async read(key) {
      let bytes: Buffer;
      try {
        bytes = await readFile(fileOf(key));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        warn(`a picture can't be read from the cache and is drawn again: ${describe(error)}`);
        return undefined;
      }
      const png = Uint8Array.from(bytes.subarray(sumLength));
      if (sumOf(png).equals(bytes.subarray(0, sumLength))) return png;
      warn(`a picture in the cache is damaged and is drawn again: ${fileOf(key)}`);
      return undefined;
    },
    async write(key, png) {
      const partial = join(dir, `${key}.${randomUUID()}.partial`);
      try {
        await mkdir(dir, { recursive: true });
        await writeFile(partial, Buffer.concat([sumOf(png), png]));
        await rename(partial, fileOf(key));
      } catch (error) {
        await rm(partial, { force: true }).catch(() => {});
        warn(`a picture can't be kept in the cache: ${describe(error)}`);
      }
    },
  };
}

const sumLength = 32;

function sumOf(png: Uint8Array): Buffer {
  return createHash('sha256').update(png).digest();
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
