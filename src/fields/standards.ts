import { say } from '../say.ts';
import { type Fields, isNumber, listOf, number, optional, texts } from './rule.ts';

/**
 * What a project asks of its slides where the deck doctor asks less, as "check" in the "mesa-deck" of its
 * package.json.
 */
export interface Standards {
  /** Decks that show how slides look and that nobody gives: they owe no long notes, and explain no terms. */
  readonly samples?: readonly string[];
  /** The most words on a slide of any layout; lists that are looked up in have no limit. */
  readonly words?: number;
  /** The fewest words of a slide's notes; those of a divider or a list may have a fifth less. */
  readonly notes?: number;
  /** How many of them are said aloud at least. */
  readonly spoken?: number;
  /** The least size of small print, such as citations, in px on a slide. */
  readonly smallPrint?: number;
  /** The most controls of a figure on a slide; two if not given. Others are for its laboratory. */
  readonly controls?: number;
  /** The least size of text of a live figure on a slide, in px of it; 24 if not given. */
  readonly figureText?: number;
  /** How far content keeps from the edges of its slide, in px of it. */
  readonly margins?: readonly [top: number, side: number, bottom: number];
}

const margins = listOf(
  say`a list of margins in px`,
  say`a margin in px`,
  '"margins": [30, 60, 20]',
  isNumber,
);

export const standardFields = {
  samples: optional(texts('"samples": ["gallery"]')),
  words: optional(number(say`a number of words`, '"words": 48', 1, 9999)),
  notes: optional(number(say`a number of words`, '"notes": 50', 0, 9999)),
  spoken: optional(number(say`a number of words`, '"spoken": 15', 0, 9999)),
  smallPrint: optional(number(say`a size in px`, '"smallPrint": 16', 1, 99)),
  controls: optional(number(say`a number of controls`, '"controls": 2', 0, 99)),
  figureText: optional(number(say`a size in px`, '"figureText": 24', 1, 99)),
  margins: optional((value, field) =>
    Array.isArray(value) && value.length !== 3
      ? {
          what: say`${field} holds ${value.length} sizes, not three: top, side, bottom`,
          hint: say`write it as in "margins": [30, 60, 20]`,
        }
      : margins(value, field),
  ),
} satisfies Fields & Record<keyof Standards, unknown>;
