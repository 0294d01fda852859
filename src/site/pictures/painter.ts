import type { Bundle } from '../../files/bundle.ts';
import { openCache } from '../../files/cache.ts';
import { say } from '../../say.ts';
import type { KeptBrowser } from '../browser/keep.ts';
import { openEasel } from './easel.ts';
import { type Picture, pictureKey } from './picture.ts';

/** Draws pictures of slides, or takes them from the cache if nothing changed. */
export interface Painter {
  paint(picture: Picture): Promise<Uint8Array>;
  /** Those that were drawn before, by their paths, and those that were not. */
  sort(pictures: readonly Picture[]): Promise<Sorted>;
  /** All of them by their paths, in their order; stops at the first that can't be drawn. */
  paintAll(pictures: readonly Picture[]): Promise<ReadonlyMap<string, Uint8Array>>;
}

export interface Sorted {
  readonly drawn: Bundle;
  readonly rest: readonly Picture[];
}

export interface PainterOptions {
  readonly browser: KeptBrowser;
  readonly cacheDir: string;
  readonly warn: (message: string) => void;
  /** Called before the first picture is drawn: many take a while. */
  readonly progress?: ((message: string) => void) | undefined;
}

const nameOf = (picture: Picture) => `pictures/${pictureKey(picture)}.png`;

export function openPainter({ browser, cacheDir, warn, progress }: PainterOptions): Painter {
  const cache = openCache(cacheDir, warn);
  // Two: while one is being written here, the browser draws the other.
  const easels = [openEasel(browser), openEasel(browser)] as const;
  let hasTold = false;
  const tell = () => {
    if (!hasTold) progress?.(say`drawing the pictures of new and changed slides …`);
    hasTold = true;
  };
  const paint = async (picture: Picture): Promise<Uint8Array> => {
    const kept = await cache.get(nameOf(picture), async () => {
      tell();
      const [a, b] = easels;
      const drawn = await (b.waiting < a.waiting ? b : a).draw(picture);
      // Loaded only when something has to be drawn.
      const { withPalette } = await import('./palette.ts');
      return withPalette(drawn);
    });
    return kept.content;
  };
  return {
    paint,
    async sort(pictures) {
      const drawn = new Map<string, Uint8Array>();
      const rest: Picture[] = [];
      for (const picture of pictures) {
        const known = await cache.read(nameOf(picture));
        if (known) drawn.set(picture.path, known);
        else rest.push(picture);
      }
      return { drawn, rest };
    },
    async paintAll(pictures) {
      const drawn = new Map<string, Uint8Array>();
      const rest = pictures.values();
      let stopped = false;
      const work = async () => {
        for (const picture of rest) {
          if (stopped) return;
          drawn.set(picture.path, await paint(picture));
        }
      };
      const stop = (error: unknown) => {
        stopped = true;
        throw error;
      };
      await Promise.all(easels.map(() => work().catch(stop)));
      return drawn;
    },
  };
}
