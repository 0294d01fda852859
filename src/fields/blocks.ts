import { type Block, sorts } from '../content/blocks.ts';
import { say } from '../say.ts';
import { type Fields, is, isNumber, isText, oneOf, optional, type Rule } from './rule.ts';

const text = is('a text', "'…'", isText);
const list = is('a list', '[ … ]', Array.isArray);
const anything: Rule = () => undefined;
const size = is(say`a size in px`, 'fitText({ min: 20, max: 32 })', (value) => {
  return isNumber(value) && value > 0 && value < 1000;
});
const shares = is(say`a list of shares`, 'columns({ ratio: [2, 1] }, …)', (value) => {
  return Array.isArray(value) && value.every((each) => isNumber(each) && each > 0);
});
const year = is('a year', 'year: 1843', (value) => isNumber(value) || isText(value));

/** What blocks have to have so that they can be looked at; what they say is asked as they are rendered. */
export const blockFields: Readonly<Record<Block['kind'], Fields>> = {
  footnote: { text: anything },
  margin: { text: anything },
  columns: { columns: list, ratio: optional(shares) },
  callout: { tone: text, title: optional(text), text: anything },
  quotation: { author: text, source: anything, year: optional(year), text: anything },
  statement: { sort: oneOf(say`statement`, sorts), name: optional(text), title: optional(text) },
  proof: { of: optional(text) },
  ref: { to: text },
  steps: { items: list },
  fit: { min: size, max: size },
};
