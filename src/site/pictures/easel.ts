import { readFileSync } from 'node:fs';
import type { Page, Route } from 'playwright-core';
import { DeckError, isDeckError } from '../../errors.ts';
import { contentType } from '../../files/content-type.ts';
import { say } from '../../say.ts';
import { slideSize } from '../../shared/slide-size.ts';
import type { KeptBrowser } from '../browser/keep.ts';
import type { Picture } from './picture.ts';
import type { Sheet } from './sheet.ts';
import { show } from './show.in-page.ts';

/** A page that holds one slide after the other and takes its picture. */
export interface Easel {
  draw(picture: Picture): Promise<Uint8Array>;
  /** How many pictures wait for it. */
  readonly waiting: number;
}

/** An address that leads nowhere: all that the page asks for is answered from files. */
const origin = 'http://deck.invalid';

export function openEasel(browser: KeptBrowser): Easel {
  let ready: { readonly page: Page; readonly sheet: string } | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  /** What the slide on it shows. */
  let shown: Picture['files'] = new Map();
  const pageFor = async ({ sheet }: Picture): Promise<Page> => {
    if (ready?.sheet === sheet.hash && ready.page.context().browser()?.isConnected()) {
      return ready.page;
    }
    await ready?.page.close().catch(() => undefined);
    ready = undefined;
    const page = await slidePage(
      browser,
      sheet,
      (path) => sheet.files.get(path) ?? shown.get(path),
    );
    ready = { page, sheet: sheet.hash };
    return page;
  };
  const drawNow = async (picture: Picture): Promise<Uint8Array> => {
    const { section, lang, deck, frame } = picture;
    shown = picture.files;
    try {
      const page = await pageFor(picture);
      await page.evaluate(show, { section, lang, deck, frame });
      const clip = { x: 0, y: 0, width: frame.width, height: frame.height };
      return await page.screenshot({ clip, animations: 'disabled' });
    } catch (error) {
      await ready?.page.close().catch(() => undefined);
      ready = undefined;
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

/** A page that shows slides in some styles, without scripts; all that it asks for is answered from files. */
export async function slidePage(
  browser: KeptBrowser,
  { css }: Sheet,
  fileAt: (path: string) => string | undefined,
): Promise<Page> {
  const page = await (await browser.open()).newPage({
    viewport: slideSize,
    reducedMotion: 'reduce',
  });
  await page.route('**/*', (route) => answer(route, css, fileAt));
  await page.goto(origin);
  // A face is fetched when a text asks for it; with all of them there no picture has to wait.
  await page.evaluate(async () => {
    await Promise.allSettled([...document.fonts].map((face) => face.load()));
  });
  return page;
}

function answer(
  route: Route,
  css: string,
  fileAt: (path: string) => string | undefined,
): Promise<void> {
  const { pathname } = new URL(route.request().url());
  if (pathname === '/') return route.fulfill({ body: pageOf(css), contentType: 'text/html' });
  const file = fileAt(pathname);
  if (file === undefined) return route.abort();
  return route.fulfill({ body: readFileSync(file), contentType: contentType(file) });
}

/** Without scripts, as a deck's page is then: every step is there, and figures are still. */
function pageOf(css: string): string {
  return [
    '<!doctype html>',
    '<html lang="en" data-page="deck">',
    `<head><meta charset="utf-8"><base href="/"><style>${css}</style></head>`,
    '<body><div class="reveal"><main class="slides"></main></div></body>',
    '</html>',
  ].join('\n');
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
