import { readFileSync } from 'node:fs';
import type { Page, Route } from 'playwright-core';
import { contentType } from '../../files/content-type.ts';
import { slideSize } from '../../shared/slide-size.ts';
import type { KeptBrowser } from '../browser/keep.ts';
import type { Sheet } from './sheet.ts';

/** One page for slides that are shown one after the other: it is opened anew for other styles alone. */
export interface KeptPage {
  /** The page in these styles; `files` has what the slide on it will show, by address. */
  open(sheet: Sheet, files: ReadonlyMap<string, string>): Promise<Page>;
  /** Gives up a page that failed. */
  close(): Promise<void>;
}

/** An address that leads nowhere: all that the page asks for is answered from files. */
const origin = 'http://deck.invalid';

export function keepSlidePage(browser: KeptBrowser): KeptPage {
  let ready: { readonly page: Page; readonly sheet: string } | undefined;
  let shown: ReadonlyMap<string, string> = new Map();
  const close = async () => {
    await ready?.page.close().catch(() => undefined);
    ready = undefined;
  };
  return {
    close,
    async open(sheet, files) {
      shown = files;
      const isThere = ready?.page.context().browser()?.isConnected();
      if (ready?.sheet === sheet.hash && isThere) return ready.page;
      await close();
      const fileAt = (path: string) => sheet.files.get(path) ?? shown.get(path);
      const page = await slidePage(browser, sheet, fileAt);
      ready = { page, sheet: sheet.hash };
      return page;
    },
  };
}

/** A page that shows slides in some styles, without scripts; all that it asks for is answered from files. */
async function slidePage(
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
