import { DeckError, isDeckError } from '../../errors.ts';
import { say } from '../../say.ts';
import type { KeptBrowser } from '../browser/keep.ts';
import type { Picture } from './picture.ts';
import { show } from './show.in-page.ts';
import { keepSlidePage } from './slide-page.ts';

/** A page that holds one slide after the other and takes its picture. */
export interface Easel {
  draw(picture: Picture): Promise<Uint8Array>;
  /** How many pictures wait for it. */
  readonly waiting: number;
}

export function openEasel(browser: KeptBrowser): Easel {
  const kept = keepSlidePage(browser);
  let turn: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const drawNow = async (picture: Picture): Promise<Uint8Array> => {
    const { section, lang, deck, frame } = picture;
    try {
      const page = await kept.open(picture.sheet, picture.files);
      await page.evaluate(show, { section, lang, deck, frame });
      const clip = { x: 0, y: 0, width: frame.width, height: frame.height };
      return await page.screenshot({ clip, animations: 'disabled' });
    } catch (error) {
      await kept.close();
      throw cantDraw(picture, error);
    }
  };
  return {
    draw(picture) {
      waiting += 1;
      const drawn = turn
        .then(() => drawNow(picture))
        .finally(() => {
          waiting -= 1;
        });
      turn = drawn.catch(() => undefined);
      return drawn;
    },
    get waiting() {
      return waiting;
    },
  };
}

function cantDraw({ what }: Picture, error: unknown): DeckError {
  // There is no browser, or it does not start.
  if (isDeckError(error)) {
    const hint = say`${error.hint}; or build with --no-pictures`;
    return new DeckError(error.what, error.place, hint, { cause: error });
  }
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
  const hint = say`run the command again, set MESA_DECK_CHROME to another browser, or build with --no-pictures`;
  return new DeckError(say`the picture can't be drawn: ${reason}`, what, hint, { cause: error });
}
