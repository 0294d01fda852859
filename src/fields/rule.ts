import { didYouMean, nearest } from '../errors.ts';
import { say } from '../say.ts';
import { messageOf, quoted, shortened } from '../shared/quoted.ts';
import { listed } from '../shared/text/listed.ts';

/** What is wrong with a value, and what to write in its place. */
export interface Flaw {
  readonly what: string;
  readonly hint: string;
}

/** Says what is wrong with the value of a field; nothing if all is well. */
export type Rule = (value: unknown, field: string) => Flaw | undefined;

/** The fields that a thing has, each with its rule. */
export type Fields = Readonly<Record<string, Rule>>;

/** A value of one sort: "minutes is "1", not a number; write it as in minutes: 1.5". */
export function is(wanted: string, example: string, fits: (value: unknown) => boolean): Rule {
  return (value, field) =>
    fits(value)
      ? undefined
      : {
          what: say`${field} is ${quoted(value)}, not ${wanted}`,
          hint: say`write it as in ${example}`,
        };
}

/** A field that may be left out; `null` is a value, and the wrong one. */
export function optional(rule: Rule): Rule {
  return (value, field) => (value === undefined ? undefined : rule(value, field));
}

/** A text with something in it. */
export function filled(what: string, hint: string): Rule {
  return (value) => (isText(value) && value.trim() !== '' ? undefined : { what, hint });
}

export function text(example: string): Rule {
  return is(say`a text`, example, isText);
}

export function texts(example: string): Rule {
  return listOf(say`a list of texts`, say`a text`, example, isText);
}

/** A list, and what each of its items is: "author holds null, not a name". */
export function listOf(
  wanted: string,
  item: string,
  example: string,
  fits: (item: unknown) => boolean,
): Rule {
  const list = is(wanted, example, Array.isArray);
  return (value, field) => {
    if (!Array.isArray(value)) return list(value, field);
    const odd = value.findIndex((item) => !fits(item));
    if (odd < 0) return undefined;
    const what = say`${field} holds ${quoted(value[odd])}, not ${item}`;
    return { what, hint: say`write it as in ${example}` };
  };
}

export function number(wanted: string, example: string, least: number, most: number): Rule {
  return is(wanted, example, (value) => isNumber(value) && value >= least && value <= most);
}

/** One of some names: "there is no layout 'colums'; did you mean 'columns'?" */
export function oneOf(noun: string, known: readonly string[]): Rule {
  return (value, field) => {
    if (!isText(value))
      return is(say`the name of a ${noun}`, `${field}: '${known[0]}'`, isText)(value, field);
    if (known.includes(value)) return undefined;
    const hint = didYouMean(value, known, say`choose ${listed(known, 'or')}`);
    return { what: say`there is no ${noun} ${named(value)}`, hint };
  };
}

/** All that is wrong with the fields of a thing; its noun is given where a mistyped name is wrong too. */
export function* flawsIn(value: object, fields: Fields, noun?: string): Iterable<Flaw> {
  try {
    for (const [field, rule] of Object.entries(fields)) {
      const own = Object.hasOwn(value, field) ? value[field as keyof typeof value] : undefined;
      const flaw = rule(own, field);
      if (flaw) yield flaw;
    }
    if (noun !== undefined) yield* unknownIn(value, fields, noun, 'mistyped');
  } catch (error) {
    // A getter, or a proxy, that throws.
    yield { what: say`a field can't be read: ${messageOf(error)}`, hint: say`write plain values` };
  }
}

/**
 * The fields that a thing has beyond those known. One that is nearly called like a known one is
 * mistyped; any other may be of a later version of the kit.
 */
export function* unknownIn(
  value: object,
  fields: Fields,
  noun: string,
  which: 'mistyped' | 'other',
): Iterable<Flaw> {
  const known = Object.keys(fields);
  for (const field of Object.keys(value)) {
    if (Object.hasOwn(fields, field)) continue;
    const near = nearest(field, known);
    if ((near === undefined) === (which === 'mistyped')) continue;
    const all = say`the fields are ${known.join(', ')}`;
    yield {
      what: say`${noun} has no field ${named(field)}`,
      hint: near === undefined ? all : say`did you mean '${near}'?`,
    };
  }
}

/** A name in single quotes, as it stands in a source. */
function named(name: string): string {
  return `'${shortened(name)}'`;
}

/** A field of what may be anything; nothing where it can't be read. */
export function ownField(value: unknown, field: string): unknown {
  try {
    return isRecord(value) && Object.hasOwn(value, field) ? value[field] : undefined;
  } catch {
    return undefined;
  }
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
