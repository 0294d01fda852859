import type { Deck } from '../../deck.ts';
import { DeckError } from '../../errors.ts';
import { shownFrom } from '../../files/folders.ts';
import { say } from '../../say.ts';
import type { Drawings } from '../../shared/drawing/drawings.ts';
import { deckKeys, firstKey } from '../../shared/keys/keymap.ts';
import { paperNames } from '../../shared/paper.ts';
import { listed } from '../../shared/text/listed.ts';
import { printDeck } from '../../site/print/pdf.ts';
import { told } from '../../words/told.ts';
import { defineCommand } from '../command.ts';
import { address, flag, ofOneDeck, oneOf, path } from '../options.ts';
import { printDecks, printOptions } from '../print.ts';

export const pdf = defineCommand({
  usage: '[deck …]',
  options: {
    ...printOptions,
    paper: oneOf(say`slide (as shown, if not given), ${listed(paperNames, 'or')}`, [
      'slide',
      ...paperNames,
    ] as const),
    steps: oneOf(
      say`merged (if not given), or separate: a page a step`,
      ['merged', 'separate'],
      say`kind of steps`,
    ),
    notes: flag(say`a page with its notes after each slide`),
    url: address(
      say`the deck's address, to which links from films and to laboratories lead; for one deck`,
      'https://example.org/talk/',
    ),
    drawings: path(
      say`a file that the pen (${firstKey(deckKeys.pen)}) saved: what was drawn on the slides`,
    ),
  },
  async run(args) {
    const { paper = 'slide', notes, url, drawings: file } = args.values;
    const steps = args.values.steps === 'separate';
    const name = file === undefined ? '' : shownFrom(args.cwd, file);
    const drawings = file === undefined ? undefined : await readFile(file, name);
    await printDecks(args, {
      only: notes ? undefined : 'slides',
      ending: '',
      address: url,
      check: (decks) => {
        ofOneDeck(url, '--url', say`one deck's address`, decks);
        ofOneDeck(file, '--drawings', say`the drawings of one deck`, decks);
        if (drawings) checkDrawings(decks, name, drawings);
      },
      print: (browser, bundle, deck, more) =>
        printDeck(browser, bundle, deck, paper, {
          steps,
          notes,
          warn: (message) => console.warn(told(message)),
          ...more,
          address: url,
          drawings,
        }),
    });
  },
});

/** Loads the library that outlines strokes only if there are strokes. */
async function readFile(path: string, name: string): Promise<Drawings> {
  return (await import('../../site/print/drawings.ts')).loadDrawings(path, name);
}

/** A deck may have lost slides since it was drawn on; with none left the file is another deck's. */
function checkDrawings([deck]: readonly Deck[], file: string, { slides }: Drawings): void {
  if (!deck) return;
  const drawn = Object.keys(slides);
  const known = deck.slides.map(({ id }) => id);
  const missing = drawn.filter((id) => !known.includes(id));
  if (missing.length === 0) return;
  const names = missing.map((id) => `'${id}'`).join(', ');
  const what = say`deck '${deck.id}' has no slide ${names}`;
  if (missing.length === drawn.length) {
    throw new DeckError(what, file, say`name the deck that was drawn on`);
  }
  console.warn(told(say`warning: ${what}; what ${file} has for it is left out`));
}
