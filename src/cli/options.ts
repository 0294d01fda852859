import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Deck } from '../deck.ts';
import { DeckError, didYouMean } from '../errors.ts';
import { language } from '../fields/language.ts';
import { say } from '../say.ts';
import { listed } from '../shared/text/listed.ts';
import type { Option } from './command.ts';

/** An option without a value: whether it is there. */
export function flag(help: string): Option<boolean> {
  return { help, takesText: false, read: (text) => text !== undefined };
}

/** An option whose text is read; undefined if it is not there. */
function read<Value>(help: string, of: (text: string, ...rest: ReadRest) => Value) {
  const option: Option<Value | undefined> = {
    help,
    takesText: true,
    read: (text, ...rest) => (text === undefined ? undefined : of(text, ...rest)),
  };
  return option;
}

type ReadRest = Parameters<Option<unknown>['read']> extends [unknown, ...infer Rest] ? Rest : never;

/** Any text. */
export const text = (help: string) => read(help, (given) => given);

/** A path, from the folder that the command is called in. */
export const path = (help: string) => read(help, (given, _, { cwd }) => resolve(cwd, given));

/** One of a few names. */
export function oneOf<Name extends string>(help: string, names: readonly Name[], noun?: string) {
  return read(help, (given, option): Name => {
    const found = names.find((each) => each === given);
    if (found !== undefined) return found;
    const all = say`choose ${listed(names, 'or')}`;
    // Among numbers of one digit none is nearer than another.
    const hint = given.length < 2 ? all : didYouMean(given, names, all);
    throw new DeckError(say`there is no ${noun ?? option.slice(2)} '${given}'`, { option }, hint);
  });
}

/** A number above `least` and below `most`; `what` names it in the error: "length in minutes". */
export function number(
  help: string,
  { least, most, what }: { readonly least: number; readonly most: number; readonly what: string },
) {
  return read(help, (given, option) => {
    const value = Number(given);
    if (value > least && value < most) return value;
    throw new DeckError(
      say`${given} is not a ${what}`,
      { option },
      say`give a number, as in ${option} 15`,
    );
  });
}

/** Several whole numbers with commas between them. */
export const numbers = (help: string) =>
  read(help, (given, option): readonly number[] => {
    const values = given.split(',').map(Number);
    if (values.every((value) => Number.isInteger(value) && value > 0)) return values;
    const hint = say`write them as in ${option} ${'20,100'}`;
    throw new DeckError(say`${given} are no numbers`, { option }, hint);
  });

export const port = (help: string) =>
  read(help, (given, option) => {
    const value = Number(given);
    if (/^\d+$/.test(given) && value < 65536) return value;
    const hint = say`give a whole number from 0 to 65535`;
    throw new DeckError(say`${given} is not a port`, { option }, hint);
  });

/** The whole address of a page; `example` is how one is written. */
export const address = (help: string, example: string) =>
  read(help, (given, option) => readAddress(given, option, example));

/** The address of a folder that pages will be below: with a slash at its end, and nothing after it. */
export const folderAddress = (help: string, example: string) =>
  read(help, (given, option) => {
    const found = readAddress(given, option, example);
    if (/[?#]/.test(found)) {
      const hint = say`leave out what follows ? or #: ${option} ${example}`;
      throw new DeckError(say`'${found}' is not the address of a folder`, { option }, hint);
    }
    return found.endsWith('/') ? found : `${found}/`;
  });

function readAddress(given: string, option: string, example: string): string {
  const isAddress = URL.canParse(given) && /^https?:$/.test(new URL(given).protocol);
  if (isAddress) return new URL(given).href;
  const hint = say`write it whole: ${option} ${example}`;
  throw new DeckError(say`'${given}' is not the address of a page`, { option }, hint);
}

/** Of commands that build: whether what is not ready is there. */
export const drafts = flag(say`slides that are drafts, too`);

/** One deck file, from the project's root. */
export const deckFile = read(
  say`one deck file, in the place of slides/decks/*.ts`,
  (given, option, { root, cwd }) => {
    const file = resolve(cwd, given);
    if (existsSync(file)) return relative(root, file).replaceAll('\\', '/');
    const beside = existsSync(dirname(file)) ? readdirSync(dirname(file)) : [];
    const near = didYouMean(basename(file), beside, say`check the path`);
    throw new DeckError(say`there is no such deck file: ${given}`, { option }, near);
  },
);

/** A language, by its tag. */
export const lang = read(say`the language of the decks, as in de`, (given, option) => {
  const flaw = language(given, option);
  if (!flaw) return given;
  const hint = flaw.hint.startsWith('did') ? flaw.hint : say`write it as in ${option} de`;
  throw new DeckError(say`'${given}' is not a language tag`, { option }, hint);
});

export const theme = text(say`a theme in the place of the deck's own`);

/** An option that speaks of one deck, such as "one file" for --out; a DeckError if there are several. */
export function ofOneDeck<Value>(
  value: Value | undefined,
  option: string,
  what: string,
  decks: readonly Deck[],
): Value | undefined {
  if (value === undefined || decks.length === 1) return value;
  const hint = say`name one deck, or leave ${option} away`;
  const count = say`there are ${decks.length} decks`;
  throw new DeckError(say`${option} is ${what}, and ${count}`, { option }, hint);
}

/** Where a deck's file goes if --out names none. */
export const usualFile = (root: string, name: string) => join(root, 'out', name);
