import { type Paper, papers, printDeck } from '../build/print/pdf.ts';
import { DeckError, didYouMean } from '../errors.ts';
import { type Arguments, type Command, textOption } from './command.ts';
import { printDecks } from './print.ts';

export const pdf: Command = {
  name: 'pdf',
  usage: '[deck …]',
  summary: 'Prints decks as PDF, a page a slide, to out/<deck>.pdf.',
  options: {
    out: { type: 'string', help: 'the file to write, for one deck' },
    theme: { type: 'string', help: "a theme in the place of the deck's own" },
    paper: { type: 'string', help: 'slide (as shown), a4 or letter' },
    deck: { type: 'string', help: 'one deck file, in the place of slides/decks/*.ts' },
  },
  async run(args) {
    const paper = paperOption(args.values);
    await printDecks(args, {
      only: 'slides',
      ending: '',
      print: (browser, bundle, deck) => printDeck(browser, bundle, deck, paper),
    });
  },
};

function paperOption(values: Arguments['values']): Paper {
  const text = textOption(values, 'paper') ?? 'slide';
  const paper = papers.find((each) => each === text);
  if (paper) return paper;
  const hint = didYouMean(text, papers, `there is ${papers.join(', ')}`);
  throw new DeckError(`there is no paper '${text}'`, '--paper', hint);
}
