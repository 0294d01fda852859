import { mkdtempSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import type { Cache } from '../../files/cache.ts';
import { say } from '../../say.ts';
import { type Asset, markFor } from '../project/assets.ts';
import type { Facts } from './read.ts';
import type { Sharp } from './sharp.ts';
import { cleanSvg } from './svg.ts';

/** The formats that a picture is written in. */
export type Format = 'avif' | 'webp' | 'jpg' | 'png' | 'svg';

export const typeOf: Readonly<Record<Format, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
};

/** What writes pictures and keeps what it has written. */
export interface Workshop {
  readonly sharp: Sharp | undefined;
  readonly cache: Cache;
}

/** A file that is written from a picture when it is asked for. */
export function variantOf(
  original: { readonly file: string; readonly facts: Facts },
  format: Format,
  width: number,
  workshop: Workshop,
): Asset {
  const { file, facts } = original;
  const { sharp, cache } = workshop;
  const stem = basename(file, extname(file)).replace(/[^\w.-]+/g, '-');
  const { sharp: version = '' } = sharp?.versions ?? {};
  const key = `media/${facts.hash}-${width}-${version || 'none'}-1.${format}`;
  let written: string | undefined;
  return {
    mark: markFor(`${file} ${key}`),
    // By its sign an app knows that it is one of several, of which a device needs one.
    name: `${stem}-${width}w.${format}`,
    get file() {
      if (written === undefined) throw new Error(say`${key} is asked for before it is made`);
      return written;
    },
    ...(format === 'svg'
      ? {}
      : {
          fitted: (wide: number) =>
            variantOf(original, format, Math.min(wide, facts.width), workshop),
        }),
    async made() {
      written ??= await keep(cache, key, () => writtenAs(file, format, width, sharp));
    },
  };
}

/** A picture in a format, some width wide. */
export async function writtenAs(
  file: string,
  format: Format,
  width: number,
  sharp: Sharp | undefined,
): Promise<Uint8Array> {
  const content = await readFile(file);
  if (format === 'svg') return Buffer.from(cleanSvg(content.toString('utf8')).svg);
  if (!sharp) return content;
  const resized = sharp(content, { failOn: 'error' })
    .autoOrient()
    .resize({ width, withoutEnlargement: true });
  const isPlain = /\.(?:png|gif)$/i.test(file);
  switch (format) {
    case 'avif':
      return resized
        .avif({
          quality: isPlain ? 72 : 60,
          effort: 3,
          chromaSubsampling: isPlain ? '4:4:4' : '4:2:0',
        })
        .toBuffer();
    case 'webp':
      return resized
        .webp(isPlain ? { nearLossless: true, quality: 70 } : { quality: 82 })
        .toBuffer();
    case 'png':
      return resized.png({ compressionLevel: 9 }).toBuffer();
    case 'jpg':
      return resized
        .flatten({ background: '#ffffff' })
        .jpeg({ quality: 84, mozjpeg: true })
        .toBuffer();
  }
}

let spare: string | undefined;

/** The file of what a cache keeps; in a folder for this run where it keeps nothing. */
async function keep(cache: Cache, key: string, make: () => Promise<Uint8Array>): Promise<string> {
  const { content, file } = await cache.get(key, make);
  if (file !== undefined) return file;
  spare ??= mkdtempSync(join(tmpdir(), 'mesa-deck-media-'));
  const path = join(spare, basename(key));
  writeFileSync(path, content);
  return path;
}
