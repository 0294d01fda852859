import type { Deck } from '../../deck.ts';
import { DeckError, didYouMean } from '../../errors.ts';
import { say } from '../../say.ts';
import { bookletOf, paperNames } from '../../shared/paper.ts';
import { layoutNames, leastPoints, textPoints, usual } from '../../shared/sheet.ts';
import { listed } from '../../shared/text/listed.ts';
import { printHandout } from '../../site/print/handout.ts';
import { told } from '../../words/told.ts';
import { defineCommand } from '../command.ts';
import { address, flag, ofOneDeck, oneOf, text } from '../options.ts';
import { printDecks, printOptions } from '../print.ts';

export const handout = defineCommand({
  usage: '[deck …]',
  options: {
    ...printOptions,
    layout: oneOf(say`${listed(layoutNames, 'or')}; ${usual.layout} if not given`, layoutNames),
    paper: oneOf(say`${listed(paperNames, 'or')}; ${usual.paper} if not given`, paperNames),
    slides: text(say`ids of slides, as in title,two-gaps: just these, in this order`),
    url: address(
      say`the deck's address, printed also as a QR code; for one deck`,
      'https://example.org/talk/',
    ),
    'print-urls': flag(say`links also as numbered addresses`),
    booklet: flag(
      say`two pages a side on sheets to be folded: A5 on A4, half letter on Letter, B5 on B4`,
    ),
    duplex: flag(
      say`for paper printed on both sides: the wide margin is on the edge that is bound`,
    ),
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
      const size = say`text on ${layout} slides a page of ${page} is ${points.toFixed(1)} points high`;
      console.warn(told(say`warning: ${size}, which few can read; take fewer slides a page`));
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
        ofOneDeck(url, '--url', say`one deck's address`, decks);
        checkSlides(decks, slides);
      },
      print: (browser, bundle, deck, more) =>
        printHandout(browser, bundle, deck, {
          layout,
          paper,
          urls,
          duplex,
          booklet,
          warn: (message) => console.warn(told(message)),
          ...more,
          slides,
        }),
    });
  },
});

function checkSlides(decks: readonly Deck[], asked: readonly string[] | undefined): void {
  if (asked?.length === 0) {
    throw new DeckError(
      say`--slides names no slide`,
      '--slides',
      say`write --slides title,two-gaps`,
    );
  }
  for (const { id: deck, slides } of decks) {
    const known = slides.map(({ id }) => id);
    for (const id of asked ?? []) {
      if (known.includes(id)) continue;
      const hint = didYouMean(id, known, say`deck '${deck}' has ${known.join(', ')}`);
      throw new DeckError(say`there is no slide '${id}'`, { option: '--slides', deck }, hint);
    }
  }
}
