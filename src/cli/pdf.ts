import { papers, printDeck } from '../build/print/pdf.ts';
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
    steps: { type: 'string', help: 'merged (if not given), or separate: a page a step' },
    notes: { type: 'boolean', help: 'a page with its notes after each slide' },
    deck: { type: 'string', help: 'one deck file, in the place of slides/decks/*.ts' },
  },
  async run(args) {
    const paper = oneOf('paper', args.values, papers);
    const steps =
      oneOf('steps', args.values, ['merged', 'separate'], 'kind of steps') === 'separate';
    const notes = args.values['notes'] === true;
    await printDecks(args, {
      ...(notes ? {} : { only: 'slides' as const }),
      ending: '',
      print: (browser, bundle, deck) => printDeck(browser, bundle, deck, paper, { steps, notes }),
    });
  },
};

/** An option's value out of a few; the first if it is not given. */
function oneOf<Name extends string>(
  option: string,
  values: Arguments['values'],
  [usual, ...others]: readonly [Name, ...Name[]],
  noun = option,
): Name {
  const names = [usual, ...others];
  const text = textOption(values, option) ?? usual;
  const found = names.find((each) => each === text);
  if (found) return found;
  const hint = didYouMean(text, names, `there is ${names.join(', ')}`);
  throw new DeckError(`there is no ${noun} '${text}'`, `--${option}`, hint);
}
