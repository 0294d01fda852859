import { relative } from 'node:path';
import { contentOf } from '../../content/content.ts';
import type { Deck } from '../../deck.ts';
import type { Place } from '../../errors.ts';
import type { Flaw } from '../../fields/rule.ts';
import { openCache } from '../../files/cache.ts';
import type { Picture, Pictures } from '../../render/media/picture.ts';
import { say } from '../../say.ts';
import { slideSize } from '../../shared/slide-size.ts';
import type { Asset } from '../project/assets.ts';
import { cacheFolder } from '../project/kit.ts';
import type { Project } from '../project/project.ts';
import { filmFlaw } from './film.ts';
import { type Facts, readPicture } from './read.ts';
import { loadSharp } from './sharp.ts';
import { type Format, typeOf, variantOf, type Workshop } from './write.ts';

/** The widths that pictures are written in: of a slide on a small, a usual and a large screen. */
const widths = [640, slideSize.width, 1920, 2560] as const;

/**
 * What pictures are read for: a site has them in all formats and sizes; while slides are written the format
 * that takes long to make is left out; one file has each once; and paper takes them in the size that it has.
 */
export type PictureUse = 'site' | 'dev' | 'single' | 'paper';

export interface PictureOptions {
  readonly notes: boolean;
  /** Told of what a slide's picture has that is not shown. */
  readonly doubt: (slide: string | undefined, told: { what: string; hint: string }) => void;
  readonly warn: (message: string) => void;
  readonly use: PictureUse;
}

/** Reads the pictures that a deck's slides name, so that they can be shown. */
export async function readPictures(
  deck: Deck,
  project: Project,
  { notes, doubt, warn, use }: PictureOptions,
): Promise<Pictures> {
  const named = [...filesIn(deck, project, notes)];
  if (named.length === 0) return new Map();
  const sharp = await loadSharp(warn);
  const workshop: Workshop = { sharp, cache: openCache(cacheFolder(project.root), warn) };
  const found = new Map<string, Picture | Flaw>();
  for (const { file, place, kind } of named) {
    const mark = markOf(project, file, place);
    const asset = mark === undefined ? undefined : project.assets.found.get(mark);
    // One that is missing is told when it is rendered.
    if (mark === undefined || !asset || found.has(mark)) continue;
    const name = relative(project.root, asset.file).replaceAll('\\', '/');
    if (kind === 'film') {
      const flaw = await filmFlaw(asset.file, name);
      if (flaw) found.set(mark, flaw);
      continue;
    }
    const facts = await readPicture(asset.file, name, workshop);
    found.set(mark, 'hint' in facts ? facts : pictureOf(asset, facts, { project, workshop, use }));
    if ('hint' in facts || !facts.removed?.length) continue;
    const what = say`${name} holds ${facts.removed.join(', ')}, which is left out`;
    doubt(place.slide, { what, hint: say`take it out of the file` });
  }
  return found;
}

/** A file that a slide names, and what it is. */
interface Named {
  readonly file: string;
  readonly place: Place;
  readonly kind: 'picture' | 'film';
}

/** The files of pictures, films and captions that slides name, with the places that name them. */
function* filesIn(deck: Deck, project: Project, notes: boolean): Iterable<Named> {
  for (const slide of deck.slides) {
    const parts = [
      [slide.body, project.fileOf(slide)],
      [notes ? slide.notes : null, project.notesFileOf(slide)],
    ] as const;
    for (const [content, own] of parts) {
      const named = (file: unknown, kind: Named['kind']) =>
        typeof file === 'string' ? [{ file, kind, place: { file: own, slide: slide.id } }] : [];
      for (const { file } of contentOf(content, 'image')) yield* named(file, 'picture');
      for (const { poster } of contentOf(content, 'embed')) yield* named(poster, 'picture');
      for (const media of [...contentOf(content, 'film'), ...contentOf(content, 'sound')]) {
        yield* named(media.poster, 'picture');
        for (const file of [...media.files, media.captions]) yield* named(file, 'film');
      }
    }
  }
}

function markOf({ assets }: Project, file: string, place: Place): string | undefined {
  try {
    return assets.fileAt(file, place);
  } catch {
    return undefined;
  }
}

const avif: readonly Format[] = ['avif', 'webp'];
const webp: readonly Format[] = ['webp'];
const none: readonly Format[] = [];

interface Making {
  readonly project: Project;
  readonly workshop: Workshop;
  readonly use: PictureUse;
}

function pictureOf(asset: Asset, facts: Facts, making: Making): Picture {
  const { width, height, format, moves } = facts;
  const { tones, tonesWide = 1 } = facts;
  const cells = tones === undefined ? undefined : Buffer.from(tones, 'base64');
  const size = { width, height, drawn: format === 'svg' };
  const light = cells && {
    tones: { width: tonesWide, height: cells.length / tonesWide, cells: new Uint8Array(cells) },
  };
  const add = (kind: Format, wide: number) => {
    const made = variantOf({ file: asset.file, facts }, kind, wide, making.workshop);
    making.project.assets.add(made);
    return made.mark;
  };
  if (format === 'svg') return { ...size, formats: [], address: add('svg', Math.round(width)) };
  if (!making.workshop.sharp) return { ...size, formats: [], address: asset.mark };
  const plain: Format = facts.clear || format === 'png' || format === 'gif' ? 'png' : 'jpg';
  const { use } = making;
  const kinds: readonly Format[] = { site: avif, dev: webp, single: none, paper: none }[use];
  const [first, most] =
    use === 'single' ? (['webp', 1920] as const) : ([plain, slideSize.width] as const);
  const sizes = widths.filter((each) => each < width * 0.9);
  const all = sizes.length < widths.length ? [...sizes, width] : sizes;
  const still: Picture = {
    ...size,
    ...light,
    formats: kinds.map((kind) => ({
      type: typeOf[kind],
      sizes: all.map((wide) => ({ address: add(kind, wide), width: wide })),
    })),
    address: add(first, Math.min(use === 'paper' ? 640 : most, width)),
  };
  return moves ? { ...size, ...light, formats: [], address: asset.mark, still } : still;
}
