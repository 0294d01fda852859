import { DeckError, didYouMean } from '../errors.ts';
import { type Arguments, textOption } from './command.ts';

/** An option's value out of a few; `undefined` if it is not given, a DeckError if it is another. */
export function oneOf<Name extends string>(
  values: Arguments['values'],
  option: string,
  names: readonly Name[],
  noun = option,
): Name | undefined {
  const text = textOption(values, option);
  const found = names.find((each) => each === text);
  if (text === undefined || found) return found;
  const all = `choose ${listed(names)}`;
  // Among numbers of one digit none is nearer than another.
  const hint = text.length < 2 ? all : didYouMean(text, names, all);
  throw new DeckError(`there is no ${noun} '${text}'`, `--${option}`, hint);
}

/** "a4, a5 or letter" */
export function listed(names: readonly string[]): string {
  const [last = '', ...others] = [...names].reverse();
  return others.length === 0 ? last : `${others.reverse().join(', ')} or ${last}`;
}
