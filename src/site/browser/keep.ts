import type { Browser } from 'playwright-core';
import type { BrowserOptions } from './find.ts';

/** One browser for all that a build or a server draws: opened when it is first asked for. */
export interface KeptBrowser {
  /** The same browser each time; a new one if the last has ended or did not start. */
  open(): Promise<Browser>;
  close(): Promise<void>;
}

export function keepBrowser(options: BrowserOptions): KeptBrowser {
  let kept: Promise<Browser> | undefined;
  const start = async (): Promise<Browser> => {
    try {
      // Loaded only when something has to be drawn: with a warm cache nothing is.
      const { openBrowser } = await import('./find.ts');
      const browser = await openBrowser(options);
      browser.once('disconnected', () => {
        kept = undefined;
      });
      return browser;
    } catch (error) {
      kept = undefined;
      throw error;
    }
  };
  return {
    open() {
      kept ??= start();
      return kept;
    },
    async close() {
      await (await kept?.catch(() => undefined))?.close();
    },
  };
}
