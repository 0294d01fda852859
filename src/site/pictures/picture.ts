import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { codeHash } from '../../files/code-hash.ts';
import type { Sheet } from './sheet.ts';

/** All that a picture of a slide is drawn of. */
export interface Picture {
  /** Its address, from the site's root. */
  readonly path: string;
  /** What it shows, for errors. */
  readonly what: string;
  readonly frame: Frame;
  readonly sheet: Sheet;
  /** The slide's `<section>`, and the language and the deck that it stands in. */
  readonly section: string;
  readonly lang: string;
  readonly deck: string;
  /** The files that it shows, by their paths in addresses. */
  readonly files: ReadonlyMap<string, string>;
}

/** How large a picture is. */
export interface Frame {
  readonly name: 'slide' | 'card';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture a CSS px of the slide. */
  readonly zoom: number;
}

/** Twice as many pixels as a shelf's card is wide, for screens that have them. */
export const slideFrame: Frame = { name: 'slide', width: 640, height: 360, zoom: 0.5 };
/** What sites that show links ask for. */
export const cardFrame: Frame = { name: 'card', width: 1200, height: 630, zoom: 0.9375 };

const here = new URL('.', import.meta.url);

/** The name of a picture in the cache: all that can change it is in it. */
export function pictureKey({ section, lang, sheet, frame, files }: Picture): string {
  const shown = [...files].map(([path, file]) => [path, sha256(readFileSync(file))]);
  const parts = [section, lang, frame, sheet.hash, shown, codeHash(here)];
  return sha256(JSON.stringify(parts)).slice(0, 32);
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
