import type { Browser, Page } from 'playwright-core';
import type { Deck } from '../deck.ts';
import { DeckError } from '../errors.ts';
import type { Bundle } from './bundle.ts';
import { contentType } from './content-type.ts';
import { describePdf } from './pdf-info.ts';

/** Sizes of a page; on paper each slide stands in the middle of a landscape page. */
export const papers = ['slide', 'a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** An address that leads nowhere: all that the page asks for is answered from the bundle. */
const origin = 'http://deck.invalid';

/** Prints a deck of a built site as a tagged PDF, a page a slide, with outline and links. */
export async function printDeck(
  browser: Browser,
  bundle: Bundle,
  deck: Deck,
  paper: Paper = 'slide',
): Promise<Uint8Array> {
  // Without scripts the page is as it was built: every slide there, every step shown.
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await serveBundle(page, bundle, paper);
    await page.goto(`${origin}/${deck.id}/index.html`, { waitUntil: 'load' });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const printed = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
    return await describePdf(printed, deck);
  } catch (error) {
    if (browser.isConnected()) throw error;
    const hint = 'run the command again; with MESA_DECK_CHROME set it uses another browser';
    const where = `printing deck '${deck.id}'`;
    throw new DeckError('the browser ended while it was printing', where, hint, { cause: error });
  } finally {
    await context.close().catch(() => undefined);
  }
}

async function serveBundle(page: Page, bundle: Bundle, paper: Paper): Promise<void> {
  await page.route('**/*', async (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname).slice(1);
    const content = bundle.get(path);
    if (content === undefined) return route.abort();
    const body =
      typeof content === 'string' && path.endsWith('.html')
        ? content.replace('</head>', `<style>${paperStyle(paper)}</style></head>`)
        : content;
    return route.fulfill({ body: Buffer.from(body), contentType: contentType(path) });
  });
}

/** Widths of the printed area in CSS px (96 a inch), landscape, inside margins of 10 mm. */
const landscape = {
  a4: { name: 'A4', width: 1046.9, height: 718.1 },
  letter: { name: 'letter', width: 980.4, height: 740.4 },
};

function paperStyle(paper: Paper): string {
  if (paper === 'slide') return '';
  const { name, width, height } = landscape[paper];
  const zoom = Math.min(width / 1280, height / 720);
  const above = (height - 720 * zoom) / 2;
  return (
    `@page{size:${name} landscape;margin:10mm}` +
    `@media print{.reveal .slides>.slide{zoom:${zoom.toFixed(4)}!important;` +
    `margin-top:${(above / zoom).toFixed(1)}px!important}}`
  );
}
