import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { imageSize } from 'image-size';
import type { Flaw } from '../../fields/rule.ts';
import type { Cache } from '../../files/cache.ts';
import { say } from '../../say.ts';
import { messageOf } from '../../shared/quoted.ts';
import type { Sharp } from './sharp.ts';
import { cleanSvg } from './svg.ts';

/** What a picture's file says of itself. */
export interface Facts {
  /** Of all that is in the file. */
  readonly hash: string;
  /** As it is to be looked at, in px. */
  readonly width: number;
  readonly height: number;
  readonly format: string;
  readonly moves: boolean;
  /** Whether parts of it can be seen through. */
  readonly clear: boolean;
  /** How light it is, in rows of `tonesWide` cells, as base64. */
  readonly tones?: string;
  readonly tonesWide?: number;
  /** Of a drawing, what was taken out of it. */
  readonly removed?: readonly string[];
}

/** No picture is larger than what a machine of a few years can turn into another. */
const most = { bytes: 40_000_000, side: 16_384, pixels: 120_000_000 } as const;
/** What browsers show, and what can be made into that. */
const formats: readonly string[] = ['jpg', 'png', 'gif', 'webp', 'avif', 'svg', 'tiff'];
/** A side of the coarse picture of how light one is, at most. */
const cells = 128;

/** Reads a picture's file; or says why it can't be shown. What was found is kept. */
export async function readPicture(
  file: string,
  name: string,
  { cache, sharp }: { readonly cache: Cache; readonly sharp: Sharp | undefined },
): Promise<Facts | Flaw> {
  const { size } = await stat(file);
  if (size === 0) return { what: say`the picture ${name} is empty`, hint: say`save it again` };
  if (size > most.bytes) {
    const what = say`the picture ${name} has ${Math.round(size / 1e6)} MB, more than ${most.bytes / 1e6}`;
    return { what, hint: say`save it smaller: a slide shows no more than 2560 px of it` };
  }
  const content = await readFile(file);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 32);
  const key = `media/${hash}-${sharp ? sharp.versions.sharp : 'none'}-1.json`;
  const known = await cache.read(key);
  if (known) return JSON.parse(Buffer.from(known).toString('utf8')) as Facts;
  const found = isSvg(content, file)
    ? readSvg(content, name)
    : await readPixels(content, name, sharp);
  if ('hint' in found) return found;
  const facts: Facts = { ...found, hash };
  await cache.write(key, Buffer.from(JSON.stringify(facts)));
  return facts;
}

function isSvg(content: Buffer, file: string): boolean {
  const start = content.subarray(0, 1000).toString('utf8');
  return (
    extname(file).toLowerCase() === '.svg' ||
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<svg\b/s.test(start)
  );
}

type Read = Omit<Facts, 'hash'> | Flaw;

function readSvg(content: Buffer, name: string): Read {
  try {
    const { width, height, removed } = cleanSvg(content.toString('utf8'));
    return { width, height, format: 'svg', moves: false, clear: true, removed };
  } catch (error) {
    return unreadable(name, error, say`export it anew from the program that drew it`);
  }
}

async function readPixels(content: Buffer, name: string, sharp: Sharp | undefined): Promise<Read> {
  let size: ReturnType<typeof imageSize>;
  // It has a module for each format, and most pictures are known.
  const library = await import('image-size');
  try {
    size = library.imageSize(content);
  } catch {
    const why = say`it is in no format of pictures`;
    return unreadable(name, why, say`is it a picture? save it again as JPEG, PNG or WebP`);
  }
  const { type: format = '', orientation = 1 } = size;
  if (!formats.includes(format)) {
    const what = say`the picture ${name} is of a format that browsers do not show (${format})`;
    return { what, hint: say`save it as JPEG, PNG, WebP or AVIF` };
  }
  const [width, height] = orientation > 4 ? [size.height, size.width] : [size.width, size.height];
  if (Math.max(width, height) > most.side || width * height > most.pixels) {
    const what = say`the picture ${name} has ${width} × ${height} px, more than ${most.side} on a side or ${most.pixels / 1e6} million`;
    return { what, hint: say`save it smaller: a slide shows no more than 2560 px of it` };
  }
  const facts = { width, height, format, moves: movesIn(content, format), clear: format === 'png' };
  if (!sharp) return facts;
  try {
    return { ...facts, ...(await look(content, sharp)) };
  } catch (error) {
    return unreadable(name, error, say`it may be cut off: copy or save it again`);
  }
}

/** Decodes all of a picture, and sees how light it is and whether it can be seen through. */
async function look(content: Buffer, sharp: Sharp): Promise<Partial<Facts>> {
  const picture = sharp(content, { failOn: 'error' });
  const { autoOrient, hasAlpha, pages = 1, format } = await picture.metadata();
  const { data, info } = await sharp(content, { failOn: 'error' })
    .autoOrient()
    .resize(cells, cells, { fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .flatten({ background: '#ffffff' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const light = new Uint8Array(info.width * info.height);
  for (let cell = 0; cell < light.length; cell += 1) {
    const [red = 0, green = red, blue = red] = data.subarray(
      cell * info.channels,
      cell * info.channels + Math.min(3, info.channels),
    );
    const luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    light[cell] = Math.round(luminance * 255);
  }
  return {
    width: autoOrient.width,
    height: autoOrient.height,
    clear: hasAlpha,
    ...(pages > 1 && format !== 'tiff' ? { moves: true } : {}),
    tones: Buffer.from(light).toString('base64'),
    tonesWide: info.width,
  };
}

function linear(value: number): number {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** Whether a picture has more than one state, by the marks that its format puts before them. */
function movesIn(content: Buffer, format: string): boolean {
  const has = (mark: string) => content.includes(mark, 0, 'latin1');
  if (format === 'png') return content.subarray(0, content.indexOf('IDAT')).includes('acTL');
  if (format === 'webp') return has('ANIM') && has('ANMF');
  return format === 'gif' && content.toString('latin1').split('\x21\xF9\x04').length > 2;
}

function unreadable(name: string, error: unknown, hint: string): Flaw {
  return { what: say`the picture ${name} can't be read: ${messageOf(error)}`, hint };
}
