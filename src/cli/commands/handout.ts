import type { Deck } from '../../deck.ts';
import { DeckError, didYouMean } from '../../errors.ts';
import { isLayout, isPaper, layouts, papers, usual } from '../../shared/sheet.ts';
import { printHandout } from '../../site/print/handout.ts';
import { addressOption } from '../address.ts';
import { type Arguments, type Command, textOption } from '../command.ts';
import { printDecks } from '../print.ts';

export const handout: Command = {
  name: 'handout',
  usage: '[deck …]',
  summary: 'Prints handouts as PDF, to out/<deck>-handout.pdf.',
  options: {
    layout: { type: 'string', help: '1, 2, 3, 4, 6, 9, notes (if not given), lines or article' },
    paper: { type: 'string', help: 'a4 (if not given) or letter' },
    out: { type: 'string', help: 'the file to write, for one deck' },
    slides: {
      type: 'string',
      help: 'ids of slides, as in title,two-gaps: just these, in this order',
    },
    url: { type: 'string', help: "the deck's address, printed also as a QR code; for one deck" },
    'print-urls': { type: 'boolean', help: 'links also as numbered addresses' },
    theme: { type: 'string', help: "a theme in the place of the deck's own" },
    deck: { type: 'string', help: 'one deck file, in the place of slides/decks/*.ts' },
  },
  async run(args) {
    const { values } = args;
    const layout = oneOf('layout', values, isLayout, Object.keys(layouts)) ?? usual.layout;
    const paper = oneOf('paper', values, isPaper, Object.keys(papers)) ?? usual.paper;
    const slides = textOption(values, 'slides')
      ?.split(',')
      .map((id) => id.trim())
      .filter(Boolean);
    const address = addressOption(values, 'https://example.org/talk/');
    const urls = values['print-urls'] === true;
    await printDecks(args, {
      only: 'handout',
      ending: '-handout',
      ofOneDeck: { url: "one deck's address" },
      ...(address === undefined ? {} : { address }),
      check: (decks) => checkSlides(decks, slides),
      print: (browser, bundle, deck) =>
        printHandout(browser, bundle, deck, { layout, paper, urls, ...(slides ? { slides } : {}) }),
    });
  },
};

function oneOf<Name extends string>(
  option: string,
  values: Arguments['values'],
  isName: (text: string) => text is Name,
  names: readonly string[],
): Name | undefined {
  const text = textOption(values, option);
  if (text === undefined || isName(text)) return text;
  const all = `there is ${names.join(', ')}`;
  // Among numbers of one digit none is nearer than another.
  const hint = text.length < 2 ? all : didYouMean(text, names, all);
  throw new DeckError(`there is no ${option} '${text}'`, `--${option}`, hint);
}

function checkSlides(decks: readonly Deck[], asked: readonly string[] | undefined): void {
  if (asked?.length === 0) {
    throw new DeckError('--slides names no slide', '--slides', 'write --slides title,two-gaps');
  }
  for (const { id: deck, slides } of decks) {
    const known = slides.map(({ id }) => id);
    for (const id of asked ?? []) {
      if (known.includes(id)) continue;
      const hint = didYouMean(id, known, `deck '${deck}' has ${known.join(', ')}`);
      throw new DeckError(`there is no slide '${id}'`, { option: '--slides', deck }, hint);
    }
  }
}
