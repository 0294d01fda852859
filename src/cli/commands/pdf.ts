import { resolve } from 'node:path';
import type { Deck } from '../../deck.ts';
import { DeckError } from '../../errors.ts';
import type { Drawings } from '../../shared/drawings.ts';
import { paperNames } from '../../shared/paper.ts';
import { printDeck } from '../../site/print/pdf.ts';
import { type Command, textOption } from '../command.ts';
import { listed, oneOf } from '../one-of.ts';
import { printDecks } from '../print.ts';

export const pdf: Command = {
  name: 'pdf',
  usage: '[deck …]',
  summary: 'Prints decks as PDF, a page a slide, to out/<deck>.pdf.',
  options: {
    out: { type: 'string', help: 'the file to write, for one deck' },
    theme: { type: 'string', help: "a theme in the place of the deck's own" },
    paper: { type: 'string', help: `slide (as shown, if not given), ${listed(paperNames)}` },
    steps: { type: 'string', help: 'merged (if not given), or separate: a page a step' },
    notes: { type: 'boolean', help: 'a page with its notes after each slide' },
    drawings: {
      type: 'string',
      help: 'a file that the pen (D) saved: what was drawn on the slides',
    },
    deck: { type: 'string', help: 'one deck file, in the place of slides/decks/*.ts' },
  },
  async run(args) {
    const paper = oneOf(args.values, 'paper', ['slide', ...paperNames]) ?? 'slide';
    const steps =
      oneOf(args.values, 'steps', ['merged', 'separate'], 'kind of steps') === 'separate';
    const notes = args.values['notes'] === true;
    const file = textOption(args.values, 'drawings');
    const drawings =
      file === undefined ? undefined : await readFile(resolve(args.root, file), file);
    await printDecks(args, {
      ...(notes ? {} : { only: 'slides' as const }),
      ending: '',
      ofOneDeck: { drawings: 'the drawings of one deck' },
      check: (decks) => file && drawings && checkDrawings(decks, file, drawings),
      print: (browser, bundle, deck) =>
        printDeck(browser, bundle, deck, paper, {
          steps,
          notes,
          warn: console.warn,
          ...(drawings ? { drawings } : {}),
        }),
    });
  },
};

/** The library that outlines strokes is loaded by who has strokes. */
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
  const what = `deck '${deck.id}' has no slide ${names}`;
  if (missing.length === drawn.length) {
    throw new DeckError(what, file, 'name the deck that was drawn on');
  }
  console.warn(`warning: ${what}; what ${file} has for it is left out`);
}
