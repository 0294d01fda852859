import type { Browser } from 'playwright-core';
import type { Deck } from '../../deck.ts';
import { DeckError } from '../../errors.ts';
import type { Standards } from '../../fields/standards.ts';
import type { Bundle } from '../../files/bundle.ts';
import { say } from '../../say.ts';
import { slideSize } from '../../shared/slide-size.ts';
import { origin, serveBundle } from '../../site/print/page.ts';
import { type Cramped, lookForMeetings } from './meet.in-page.ts';
import { lookAt, type Seen } from './seen.in-page.ts';

/** No movement, so that all stands where it will stand. */
const still =
  '*,*::before,*::after{transition:none!important;animation:none!important}' +
  '.katex-mathml{display:none!important}' +
  // KaTeX's boxes reach a little out of their lines; what is too wide is looked for by its ink.
  '.katex-display{overflow:clip!important}';

/** What a browser of a slide's size shows of each slide of a built deck, by the slide's id. */
export async function lookAtSlides(
  browser: Browser,
  bundle: Bundle,
  deck: Deck,
  { margins }: Standards = {},
): Promise<ReadonlyMap<string, Seen & Cramped>> {
  const context = await browser.newContext({ viewport: slideSize, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await serveBundle(page, bundle);
    await page.goto(`${origin}/${deck.id}/index.html`);
    await page.waitForSelector('html.ready');
    await page.addStyleTag({ content: still });
    const seen = new Map<string, Seen & Cramped>();
    for (const { id } of deck.slides) {
      await page.evaluate((each) => {
        location.hash = `#/${each}`;
      }, id);
      await page.waitForSelector(`#${id}.present`, { state: 'attached' });
      // A slide's fonts are asked for when it is shown first.
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const cramped = await page.evaluate(lookForMeetings, id);
      seen.set(id, { ...(await page.evaluate(lookAt, { id, margins })), ...cramped });
    }
    return seen;
  } catch (error) {
    if (browser.isConnected()) throw error;
    const hint = say`run the command again; with MESA_DECK_CHROME set it uses another browser`;
    const where = say`looking at deck '${deck.id}'`;
    throw new DeckError(say`the browser ended while it was measuring`, where, hint, {
      cause: error,
    });
  } finally {
    await context.close().catch(() => undefined);
  }
}
