import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Bundle } from '../build/bundle.ts';
import { openDrawer } from '../build/drawer.ts';
import { cacheFolder } from '../build/kit.ts';
import { bundleForPrint } from '../build/print/site.ts';
import { Site } from '../build/site.ts';
import { writeWhole } from '../build/write.ts';
import type { Deck } from '../deck.ts';
import { type Arguments, textOption } from './command.ts';
import { ofOneDeck } from './one-deck.ts';

export interface PrintJob {
  /** The pages that are printed from; all if not given. */
  readonly only?: 'slides' | 'handout';
  /** What follows a deck's id in the name of its file. */
  readonly ending: string;
  /** Options that speak of one deck, with what each is. */
  readonly ofOneDeck?: Readonly<Record<string, string>>;
  readonly address?: string;
  /** Called with the decks before anything is built; throws what the options ask of them in vain. */
  readonly check?: (decks: readonly Deck[]) => void;
  readonly print: (browser: Browser, bundle: Bundle, deck: Deck) => Promise<Uint8Array>;
}

/** Builds the decks that were named and prints each to a file, written whole or not at all. */
export async function printDecks({ names, values, root }: Arguments, job: PrintJob): Promise<void> {
  const file = textOption(values, 'deck');
  const theme = textOption(values, 'theme');
  const warn = (message: string) => console.warn(message);
  const cacheDir = cacheFolder(root);
  const drawer = openDrawer({ cacheDir, warn });
  const site = new Site({
    root,
    decks: names,
    warn,
    draw: drawer.draw,
    ...(job.only === undefined ? {} : { only: job.only }),
    ...(file ? { files: [file] } : {}),
    ...(theme ? { theme } : {}),
    ...(job.address === undefined ? {} : { address: job.address }),
  });
  let browser: Promise<Browser> | undefined;
  try {
    const decks = await site.decks();
    const out = ofOneDeck(values, 'out', 'one file', decks);
    for (const [option, what] of Object.entries(job.ofOneDeck ?? {})) {
      ofOneDeck(values, option, what, decks);
    }
    job.check?.(decks);
    // It starts while the pages are made; what it has to say comes when it is used.
    browser = import('../build/browser.ts').then(({ openBrowser }) =>
      openBrowser({ cacheDir, warn }),
    );
    browser.catch(() => undefined);
    const bundle = await bundleForPrint(site, root, { scripts: job.only === 'handout' });
    for (const deck of decks) {
      const name = join('out', `${deck.id}${job.ending}.pdf`);
      writeWhole(resolve(root, out ?? name), await job.print(await browser, bundle, deck), root);
      console.log(out ?? name);
    }
  } finally {
    await drawer.close();
    await (await browser?.catch(() => undefined))?.close();
  }
}
