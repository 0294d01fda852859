import type { Deck } from '../../deck.ts';
import { DeckError, didYouMean } from '../../errors.ts';
import { paperNames } from '../../shared/paper.ts';
import { layoutNames, leastPoints, textPoints, usual } from '../../shared/sheet.ts';
import { printHandout } from '../../site/print/handout.ts';
import { addressOption } from '../address.ts';
import { type Command, textOption } from '../command.ts';
import { listed, oneOf } from '../one-of.ts';
import { printDecks } from '../print.ts';

export const handout: Command = {
  name: 'handout',
  usage: '[deck …]',
  summary: 'Prints handouts as PDF, to out/<deck>-handout.pdf.',
  options: {
    layout: { type: 'string', help: `${listed(layoutNames)}; ${usual.layout} if not given` },
    paper: { type: 'string', help: `${listed(paperNames)}; ${usual.paper} if not given` },
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
    const layout = oneOf(values, 'layout', layoutNames) ?? usual.layout;
    const paper = oneOf(values, 'paper', paperNames) ?? usual.paper;
    const points = textPoints(layout, paper);
    if (points < leastPoints) {
      const size = `text on ${layout} slides a page of ${paper} is ${points.toFixed(1)} points high`;
      console.warn(`warning: ${size}, which few can read; take fewer slides a page`);
    }
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
        printHandout(browser, bundle, deck, {
          layout,
          paper,
          urls,
          warn: console.warn,
          ...(slides ? { slides } : {}),
        }),
    });
  },
};

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
