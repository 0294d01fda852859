import { baselineSite } from '../../bench/baseline.ts';
import { timeCommands } from '../../bench/commands.ts';
import { measureExports } from '../../bench/exports.ts';
import { weighPages } from '../../bench/pages.ts';
import { serveBundle } from '../../bench/serve.ts';
import { measureShelf } from '../../bench/shelf.ts';
import { measureSizes } from '../../bench/sizes.ts';
import { runs } from '../../bench/table.ts';
import type { Deck } from '../../deck.ts';
import { DeckError } from '../../errors.ts';
import type { Bundle } from '../../files/bundle.ts';
import { openBrowser } from '../../site/browser/find.ts';
import { bundleSite } from '../../site/bundle.ts';
import { cacheFolder } from '../../site/project/kit.ts';
import { chooseDecks, loadProject, type Project } from '../../site/project/project.ts';
import { defineCommand, progress } from '../command.ts';
import { flag, number, numbers, oneOf, text } from '../options.ts';

/** What is measured for a project and one of its decks; each gives a text. */
const parts: Readonly<
  Record<string, (project: Project, deck: Deck, options: Asked) => Promise<string>>
> = {
  pages: async ({ root, notation }, deck) => {
    const bundle = await bundleSite({ root, app: true });
    const browser = await openBrowser({ cacheDir: cacheFolder(root) });
    const servers = [
      await serveBundle(bundle),
      await serveBundle(baselineSite(deck, notation)),
    ] as const;
    try {
      const again = same(bundle, await bundleSite({ root, app: true, anew: true }))
        ? 'the same bytes'
        : 'OTHER bytes';
      return `${await weighPages(browser, deck, servers)}\n\nbuilt again: ${again}`;
    } finally {
      await browser.close();
      for (const server of servers) await server.close();
    }
  },
  commands: ({ root }, deck) => timeCommands(root, deck),
  exports: (project, _, { sizes = [20, 100], exportRuns, baseline }) =>
    measureExports(project.root, largestOf(project), { sizes, runs: exportRuns, baseline }),
  shelf: (project) => measureShelf(project.root, largestOf(project)),
  sizes: ({ root }, _, { sizes = [20, 100, 500, 1000], baseline, pdf }) =>
    measureSizes({ root, sizes, baseline, pdf }),
};

/** Parts that measure the deck that was named, or else the shortest, as it is. */
const ofOneDeck: ReadonlySet<string> = new Set(['pages', 'commands']);

/** What the command was asked for. */
interface Asked {
  readonly sizes: readonly number[] | undefined;
  readonly exportRuns: number;
  readonly baseline: string | undefined;
  readonly pdf: boolean;
}

function largestOf({ decks }: Project) {
  const whole = decks.filter((each) => each.error === undefined);
  const [largest] = whole.toSorted((a, b) => b.deck.slides.length - a.deck.slides.length);
  if (!largest) throw new DeckError('there is no deck to print', 'slides/decks', 'write one');
  return largest;
}

export const bench = defineCommand({
  usage: '[deck]',
  unbounded: true,
  options: {
    only: oneOf(`one part: ${Object.keys(parts).join(', ')}`, Object.keys(parts), 'part'),
    slides: numbers('of sizes and exports: how many slides, as in 20,1000'),
    runs: number('of exports: how often each is run; 3 if not given', {
      least: 0,
      most: 100,
      what: 'number of runs',
    }),
    baseline: text('of sizes and exports: an earlier commit to build the same decks with'),
    pdf: flag('of sizes: makes PDFs too'),
  },
  async run({ names, values, root }) {
    const project = await loadProject({ root });
    const length = ({ minutes = Number.MAX_VALUE }: Deck) => minutes;
    const [deck] = chooseDecks(project, names).toSorted((a, b) => length(a) - length(b));
    if (!deck) return;
    if (values.only === undefined || ofOneDeck.has(values.only)) {
      console.log(`deck '${deck.id}', ${deck.slides.length} slides, medians of ${runs}`);
    }
    for (const [name, measure] of Object.entries(parts)) {
      if (values.only !== undefined && values.only !== name) continue;
      progress(`measuring ${name} …`);
      console.log(
        `\n${await measure(project, deck, {
          ...values,
          sizes: values.slides,
          exportRuns: values.runs ?? 3,
        })}`,
      );
    }
  },
});

function same(a: Bundle, b: Bundle): boolean {
  return (
    a.size === b.size &&
    [...a].every(([path, content]) => Buffer.from(content).equals(Buffer.from(b.get(path) ?? '')))
  );
}
