import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Deck } from '../deck.ts';
import type { Bundle } from '../files/bundle.ts';
import { writeWhole } from '../files/write.ts';
import { openDrawer } from '../site/browser/drawer.ts';
import { keepBrowser } from '../site/browser/keep.ts';
import { bundleForPrint } from '../site/print/site.ts';
import { cacheFolder } from '../site/project/kit.ts';
import { Site } from '../site/site.ts';
import { type Arguments, progress, textOption } from './command.ts';
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
  const browser = keepBrowser({ cacheDir, warn });
  const { address } = job;
  const site = new Site({
    root,
    decks: names,
    warn,
    draw: openDrawer({ browser, cacheDir, warn, progress }).draw,
    pictures: false,
    ...(job.only === undefined ? {} : { only: job.only }),
    ...(file ? { files: [file] } : {}),
    ...(theme ? { theme } : {}),
    ...(address === undefined ? {} : { address: () => address }),
  });
  try {
    const decks = await site.decks();
    const out = ofOneDeck(values, 'out', 'one file', decks);
    for (const [option, what] of Object.entries(job.ofOneDeck ?? {})) {
      ofOneDeck(values, option, what, decks);
    }
    job.check?.(decks);
    // It starts while the pages are made; what it has to say comes when it is used.
    browser.open().catch(() => undefined);
    const bundle = await bundleForPrint(site, { scripts: job.only === 'handout' });
    for (const deck of decks) {
      const name = join('out', `${deck.id}${job.ending}.pdf`);
      writeWhole(
        resolve(root, out ?? name),
        await job.print(await browser.open(), bundle, deck),
        root,
      );
      console.log(out ?? name);
    }
  } finally {
    await browser.close();
  }
}
