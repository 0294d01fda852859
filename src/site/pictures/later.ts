import type { Bundle } from '../../files/bundle.ts';
import type { Context } from '../context.ts';
import type { Picture } from './picture.ts';

/** Pictures that a site gets when all else of it is there: of many slides they take minutes. */
export interface Later {
  /** Where they will be, from the root of the site. */
  readonly paths: readonly string[];
  /**
   * Draws them, with a browser that is closed when they are done.
   *
   * @throws DeckError for one that can't be drawn.
   */
  draw(): Promise<Bundle>;
}

export type TakeLater = (later: Later) => void;

/**
 * The pictures that are at hand; those that have to be drawn are left for later, but for one: where there is
 * no browser to draw with, that is told before anything is written.
 */
export async function picturesNow(
  { painter, browser, folder }: Pick<Context, 'painter' | 'browser' | 'folder'>,
  pictures: readonly Picture[],
  take: TakeLater,
): Promise<Bundle> {
  const { drawn, rest } = await painter.sort(pictures);
  const [first, ...others] = rest;
  if (first === undefined) return drawn;
  const now = new Map([...drawn, ...(await painter.paintAll([first]))]);
  if (others.length > 0) {
    take({
      paths: others.map(({ path }) => folder + path),
      async draw() {
        try {
          const made = await painter.paintAll(others);
          return new Map([...made].map(([path, content]) => [folder + path, content]));
        } finally {
          await browser.close();
        }
      },
    });
  }
  return now;
}
