import type { Deck } from '../../deck.ts';
import { DeckError, didYouMean } from '../../errors.ts';
import { bookletOf, paperNames } from '../../shared/paper.ts';
import { layoutNames, leastPoints, textPoints, usual } from '../../shared/sheet.ts';
import { listed } from '../../shared/text/listed.ts';
import { printHandout } from '../../site/print/handout.ts';
import { defineCommand } from '../command.ts';
import { address, flag, ofOneDeck, oneOf, text } from '../options.ts';
import { printDecks, printOptions } from '../print.ts';

export const handout = defineCommand({
  usage: '[deck …]',
  options: {
    ...printOptions,
    layout: oneOf(`${listed(layoutNames, 'or')}; ${usual.layout} if not given`, layoutNames),
    paper: oneOf(`${listed(paperNames, 'or')}; ${usual.paper} if not given`, paperNames),
    slides: text('ids of slides, as in title,two-gaps: just these, in this order'),
    url: address(
      "the deck's address, printed also as a QR code; for one deck",
      'https://example.org/talk/',
    ),
    'print-urls': flag('links also as numbered addresses'),
    booklet: flag(
      'two pages a side on sheets to be folded: A5 on A4, half letter on Letter, B5 on B4',
    ),
    duplex: flag('for paper printed on both sides: the wide margin is on the edge that is bound'),
  },
  async run(args) {
    const {
      layout = usual.layout,
      paper = usual.paper,
      url,
      'print-urls': urls,
      duplex,
      booklet,
    } = args.values;
    const page = booklet ? bookletOf(paper).page : paper;
    const points = textPoints(layout, page);
    if (points < leastPoints) {
      const size = `text on ${layout} slides a page of ${page} is ${points.toFixed(1)} points high`;
      console.warn(`warning: ${size}, which few can read; take fewer slides a page`);
    }
    const slides = args.values.slides
      ?.split(',')
      .map((id) => id.trim())
      .filter(Boolean);
    await printDecks(args, {
      only: 'handout',
      ending: '-handout',
      address: url,
      check: (decks) => {
        ofOneDeck(url, '--url', "one deck's address", decks);
        checkSlides(decks, slides);
      },
      print: (browser, bundle, deck, checked) =>
        printHandout(browser, bundle, deck, {
          layout,
          paper,
          urls,
          duplex,
          booklet,
          warn: console.warn,
          checked,
          slides,
        }),
    });
  },
});

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
