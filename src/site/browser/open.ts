import type { Browser } from 'playwright-core';
import { DeckError } from '../../errors.ts';
import { say } from '../../say.ts';

/** Browsers that are open or about to be, so that a process that is interrupted can take them along. */
const browsers = new Set<Promise<Browser>>();

/** Remembers a browser until it has ended, or has not started; `clear` takes away what it leaves. */
export function remember(starting: Promise<Browser>, clear: () => void): Promise<Browser> {
  browsers.add(starting);
  const forget = () => {
    browsers.delete(starting);
    clear();
  };
  starting.then((browser) => browser.once('disconnected', forget), forget);
  return starting;
}

let lost = false;

/** Whether a browser has ended by itself: its library is still removing what that one has written. */
export function hasLostBrowser(): boolean {
  return lost;
}

/** Ends all browsers and removes what they have written. */
export async function closeBrowsers(): Promise<void> {
  await Promise.allSettled([...browsers].map(async (browser) => (await browser).close()));
}

/** Does some work with a browser; a DeckError if the browser ends before the work is done. */
export async function whileOpen<Result>(
  browser: Browser,
  { doing, where }: { readonly doing: string; readonly where: string },
  work: () => Promise<Result>,
): Promise<Result> {
  let end = () => {};
  // Not all that is asked of a browser fails when it ends: some of it is never answered.
  const ended = new Promise<never>((_, reject) => {
    end = () => reject(new Error('the browser ended'));
    browser.once('disconnected', end);
  });
  try {
    return await Promise.race([work(), ended]);
  } catch (error) {
    if (browser.isConnected()) throw error;
    lost = true;
    const hint = say`run the command again; with MESA_DECK_CHROME set it uses another browser`;
    throw new DeckError(say`the browser ended while it was ${doing}`, where, hint, {
      cause: error,
    });
  } finally {
    browser.off('disconnected', end);
  }
}
