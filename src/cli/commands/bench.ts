import { baselineSite } from '../../bench/baseline.ts';
import { timeCommands } from '../../bench/commands.ts';
import { measureExports } from '../../bench/exports.ts';
import { weighPages } from '../../bench/pages.ts';
import { serveBundle } from '../../bench/serve.ts';
import { measureShelf } from '../../bench/shelf.ts';
import { runs } from '../../bench/table.ts';
import type { Deck } from '../../deck.ts';
import { DeckError, didYouMean } from '../../errors.ts';
import type { Bundle } from '../../files/bundle.ts';
import { openBrowser } from '../../site/browser/find.ts';
import { bundleSite } from '../../site/bundle.ts';
import { cacheFolder } from '../../site/project/kit.ts';
import { chooseDecks, loadProject, type Project } from '../../site/project/project.ts';
import { type Command, textOption } from '../command.ts';

/** What is measured for a project and one of its decks; each gives a text. */
const parts: Readonly<Record<string, (project: Project, deck: Deck) => Promise<string>>> = {
  pages: async ({ root, notation }, deck) => {
    const bundle = await bundleSite({ root, app: true });
    const browser = await openBrowser({ cacheDir: cacheFolder(root) });
    const servers = [
      await serveBundle(bundle),
      await serveBundle(baselineSite(deck, notation)),
    ] as const;
    try {
      const again = same(bundle, await bundleSite({ root, app: true }))
        ? 'the same bytes'
        : 'OTHER bytes';
      return `${await weighPages(browser, deck, servers)}\n\nbuilt again: ${again}`;
    } finally {
      await browser.close();
      for (const server of servers) await server.close();
    }
  },
  commands: ({ root }, deck) => timeCommands(root, deck),
  exports: (project) => measureExports(project.root, largestOf(project)),
  shelf: (project) => measureShelf(project.root, largestOf(project)),
};

function largestOf({ decks }: Project) {
  const whole = decks.filter((each) => each.error === undefined);
  const [largest] = whole.toSorted((a, b) => b.deck.slides.length - a.deck.slides.length);
  if (!largest) throw new DeckError('there is no deck to print', 'slides/decks', 'write one');
  return largest;
}

export const bench: Command = {
  name: 'bench',
  usage: '[deck]',
  summary:
    'Measures a deck, the shortest if none is named, beside a plain and a run-time reveal.js page of the same slides, and exports beside Marp.',
  options: { only: { type: 'string', help: `one part: ${Object.keys(parts).join(', ')}` } },
  async run({ names, values, root }) {
    const project = await loadProject({ root });
    const length = ({ minutes = Number.MAX_VALUE }: Deck) => minutes;
    const [deck] = chooseDecks(project, names.slice(0, 1)).toSorted(
      (a, b) => length(a) - length(b),
    );
    if (!deck) return;
    console.log(`deck '${deck.id}', ${deck.slides.length} slides, medians of ${runs}`);
    for (const measure of chosen(textOption(values, 'only'))) {
      console.log(`\n${await measure(project, deck)}`);
    }
  },
};

function chosen(only: string | undefined) {
  if (only === undefined) return Object.values(parts);
  const part = Object.hasOwn(parts, only) ? parts[only] : undefined;
  if (part) return [part];
  const names = Object.keys(parts);
  const hint = didYouMean(only, names, `there is ${names.join(', ')}`);
  throw new DeckError(`there is nothing to measure called '${only}'`, '--only', hint);
}

function same(a: Bundle, b: Bundle): boolean {
  return (
    a.size === b.size &&
    [...a].every(([path, content]) => Buffer.from(content).equals(Buffer.from(b.get(path) ?? '')))
  );
}
