import type { Browser } from 'playwright-core';
import type { Deck } from '../deck.ts';
import type { Bundle } from '../files/bundle.ts';
import { shownFrom } from '../files/folders.ts';
import { askForFile, writeWhole } from '../files/write.ts';
import { say, sayAll } from '../say.ts';
import { openDrawer } from '../site/browser/drawer.ts';
import { keepBrowser } from '../site/browser/keep.ts';
import { openFitter } from '../site/fit/fitter.ts';
import type { Fault } from '../site/print/file/info.ts';
import type { HandoutChoice } from '../site/print/handout.ts';
import { openAhead } from '../site/print/page.ts';
import { bundleForPrint } from '../site/print/site.ts';
import { cacheFolder } from '../site/project/kit.ts';
import { loadProject } from '../site/project/project.ts';
import { Site } from '../site/site.ts';
import { told } from '../words/told.ts';
import { type Arguments, progress } from './command.ts';
import { idsIn } from './editions.ts';
import { deckFile, drafts, lang, ofOneDeck, path, theme, usualFile } from './options.ts';

/** What each command that prints can be told. */
export const printOptions = {
  out: path(say`the file to write, for one deck`),
  lang,
  theme,
  drafts,
  deck: deckFile,
};

interface PrintValues {
  readonly out: string | undefined;
  readonly lang: string | undefined;
  readonly theme: string | undefined;
  readonly drafts: boolean;
  readonly deck: string | undefined;
}

export interface PrintJob {
  /** The pages that are printed from; all if not given. */
  readonly only?: 'slides' | 'handout' | undefined;
  /** What follows a deck's id in the name of its file. */
  readonly ending: string;
  /** Called with the decks before anything is built; throws what the options ask of them in vain. */
  readonly check: (decks: readonly Deck[]) => void;
  readonly address?: string | undefined;
  readonly print: (
    browser: Browser,
    bundle: Bundle,
    deck: Deck,
    told: Pick<HandoutChoice, 'released' | 'checked' | 'languages'>,
  ) => Promise<Uint8Array>;
}

/** Builds the decks that were named and prints each to a file, written whole or not at all. */
export async function printDecks(
  { names, values, root, cwd }: Arguments<PrintValues>,
  { only, ending, check, address, print }: PrintJob,
): Promise<void> {
  askForFile(values.out ?? usualFile(root, 'a.pdf'), cwd, '.pdf');
  const warn = (message: string) => console.warn(told(message));
  const cacheDir = cacheFolder(root);
  const deckFiles = values.deck === undefined ? undefined : [values.deck];
  const deckIds =
    values.lang === undefined
      ? names
      : idsIn(await loadProject({ root, deckFiles }), names, values.lang);
  const browser = keepBrowser({ cacheDir, warn, progress });
  const site = new Site({
    root,
    warn,
    only,
    deckIds,
    theme: values.theme,
    drafts: values.drafts,
    draw: openDrawer({ browser, cacheDir, warn, progress }).draw,
    fitTexts: openFitter({ browser, cacheDir, warn }),
    pictures: false,
    paper: true,
    deckFiles,
    address: address === undefined ? undefined : () => address,
  });
  try {
    // It starts while decks are read and pages are made; what it has to say comes when it is used.
    const scripts = only === 'handout';
    browser.open().then(
      (opened) => openAhead(opened, scripts),
      () => undefined,
    );
    const decks = await site.decks();
    const { languages } = await site.load();
    const out = ofOneDeck(values.out, '--out', say`one file`, decks);
    check(decks);
    const fileOf = ({ id }: Deck) => out ?? usualFile(root, `${id}${ending}.pdf`);
    for (const deck of decks) askForFile(fileOf(deck), cwd, '.pdf');
    progress(say`making the pages of ${decks.map(({ id }) => id).join(', ')} …`);
    const bundle = await bundleForPrint(site, { scripts });
    for (const deck of decks) {
      const file = fileOf(deck);
      progress(say`printing ${deck.id} …`);
      let faults: readonly Fault[] = [];
      const checked = (found: readonly Fault[]) => {
        faults = found;
      };
      // It ends while the last file is made of what it has printed.
      const released = () => void (deck === decks.at(-1) && browser.close().catch(() => undefined));
      const more = { released, checked, languages };
      const bytes = await print(await browser.open(), bundle, deck, more);
      writeWhole(file, bytes, cwd);
      const shown = shownFrom(cwd, file);
      for (const line of linesOf(shown, faults)) console.warn(told(line));
      if (faults.length === 0) progress(say`${shown} conforms to PDF/UA-1`);
      console.log(shown);
    }
  } finally {
    await browser.close();
  }
}

/** As many faults of a file as one reads; the rest are counted. */
const most = 8;

function linesOf(file: string, faults: readonly Fault[]): readonly string[] {
  if (faults.length === 0) return [];
  const lines = faults.slice(0, most).map(({ clause, what, hint, page, element, slide }) => {
    const shown = slide === undefined ? '' : ` (${slide})`;
    const place = [file, page === undefined ? '' : say`page ${page}${shown}`, element ?? ''];
    const where = sayAll(place.filter(Boolean), ', ');
    return say`warning: ${where}: ${what}, ${hint} (${clause})`;
  });
  const rest = faults.length - most;
  const more = rest > 0 ? [say`warning: ${file}: and ${rest} more like these`] : [];
  return [...lines, ...more, say`warning: ${file} does not conform to PDF/UA-1`];
}
