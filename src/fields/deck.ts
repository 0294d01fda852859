import { type Deck, type Slide, transitions } from '../deck.ts';
import { DeckError, type Place } from '../errors.ts';
import { say } from '../say.ts';
import { isKebab } from '../shared/ids.ts';
import { quoted, shortened } from '../shared/quoted.ts';
import { language } from './language.ts';
import { deckFrameFields } from './project/frame.ts';
import {
  type Fields,
  filled,
  flawsIn,
  is,
  isRecord,
  number,
  oneOf,
  optional,
  type Rule,
  text,
  texts,
  unknownIn,
} from './rule.ts';
import { idOf, slideFaults, standInFor } from './slide.ts';

const id: Rule = (value) =>
  isKebab(value)
    ? undefined
    : {
        what: say`${quoted(value)} is not a deck id`,
        hint: say`write it in kebab-case, as in id: 'my-talk'`,
      };

const slides: Rule = (value) =>
  Array.isArray(value) && value.length > 0
    ? undefined
    : { what: say`the deck has no slides`, hint: say`add some: slides: [ … ]` };

const theme: Rule = (value, field) => {
  if (!isRecord(value)) return text("theme: 'plain'")(value, field);
  const name = text("theme: { light: 'mesa', dark: 'night' }");
  const fields = { light: name, dark: optional(name), contrast: optional(name) };
  const [flaw] = [
    ...flawsIn(value, fields),
    ...unknownIn(value, fields, say`theme`, 'mistyped'),
    ...unknownIn(value, fields, say`theme`, 'other'),
  ];
  return flaw;
};

const deckFields = {
  id,
  title: filled(say`the deck has no title`, say`give it one: title: "…"`),
  slides,
  minutes: optional(number(say`a length in minutes`, 'minutes: 20', 0.01, 99_999)),
  questions: optional(number(say`a time in minutes`, 'questions: 2', 0, 99_999)),
  theme: optional(theme),
  author: optional(text("author: 'Ann'")),
  license: optional(text("license: 'CC-BY-4.0'")),
  keywords: optional(texts("keywords: ['learning']")),
  description: optional(text("description: 'What it is about.'")),
  transition: optional(oneOf(say`transition`, transitions)),
  lang: optional(language),
  citations: optional(oneOf(say`citation style`, ['author-year', 'numeric', 'alphabetic', 'note'])),
  numbering: optional(oneOf(say`numbering`, ['deck', 'section'])),
  translates: optional(is(say`an original`, 'translateDeck(talk, { … })', isRecord)),
  ...deckFrameFields,
} satisfies Record<keyof Deck, Rule> & Fields;

/** All that is wrong with a deck's own fields; its slides are another matter. */
export function deckFaults(deck: unknown, place: Place): readonly DeckError[] {
  const hint = say`end the file with export default defineDeck({ id, title, slides: [ … ] })`;
  const flaws = isRecord(deck)
    ? flawsIn(deck, deckFields, say`a deck`)
    : [{ what: say`${quoted(deck)} is not a deck`, hint }];
  return [...flaws].map(({ what, hint }) => new DeckError(what, place, hint));
}

/**
 * The deck with a stand-in for each slide whose fields are wrong, so that whoever reads the others
 * need not ask what they are.
 */
export function withSoundSlides(
  deck: Deck,
  placeOf: (slide: Slide, number: number) => Place,
): Deck {
  let isSound = true;
  const slides = deck.slides.map((slide, index) => {
    const faults = slideFaults(slide, placeOf(slide, index + 1));
    if (faults.length === 0) return slide;
    isSound = false;
    return standInFor(slide, index + 1, faults);
  });
  return isSound ? deck : { ...deck, slides };
}

/** Where a slide of a deck stands; a value that is no slide, by its number. */
export function slidePlace(
  slide: unknown,
  number: number,
  file: string | undefined,
  deck: string,
  deckFile?: string,
): Place {
  const name = idOf(slide);
  if (name !== undefined) return { file, slide: shortened(name) };
  return { file: file ?? deckFile, deck, part: say`slide ${number}` };
}
