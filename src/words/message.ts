import type { en } from './en.ts';

/**
 * How words of the interface are written down. A sentence has its blanks in braces: `Slide {number} of
 * {total}`. What depends on a number has a form for each of the language's plural categories, and the
 * number is `{count}`. English is what all other languages are held to.
 */
export type Message = string | Plural;
export type Plural = { readonly [Category in Intl.LDMLPluralRule]?: string } & {
  readonly other: string;
};

export type English = typeof en;
export type Group = keyof English;
/** A word by its group and name, with a point between. */
export type Key = { [G in Group]: `${G}.${keyof English[G] & string}` }[Group];

type MessageOf<K extends Key> = K extends `${infer G extends Group}.${infer Name}`
  ? English[G][Name & keyof English[G]]
  : never;

type BlanksIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | BlanksIn<Rest>
  : never;
/** The names of a message's blanks. */
export type Blanks<M> = M extends string
  ? BlanksIn<M>
  : M extends { readonly other: infer Other }
    ? BlanksIn<Other> | 'count'
    : never;

/** Numbers are written as the language writes them, lists are joined by its "and". */
type Filling = string | number | readonly string[];
type Values<K extends Key> = {
  readonly [Name in Blanks<MessageOf<K>>]: Name extends 'count' ? number : Filling;
};
type Given<K extends Key> = [Blanks<MessageOf<K>>] extends [never] ? [] : [values: Values<K>];
/** A word without blanks. */
export type PlainKey = { [K in Key]: Given<K> extends [] ? K : never }[Key];

/** The plural categories of a language, as `Intl.PluralRules` has them. */
export interface Categories {
  readonly en: 'one' | 'other';
  readonly de: 'one' | 'other';
  readonly he: 'one' | 'two' | 'other';
  readonly ja: 'other';
}

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** What a message has to be, to stand for one in English; null stays English until somebody knows better. */
type Translated<M, Theirs, Category extends string> = Theirs extends null
  ? null
  : (M extends string ? string : { readonly [C in Category]: string }) &
      (Same<Blanks<M>, Blanks<Theirs>> extends true
        ? unknown
        : { readonly 'has other blanks than in English': Blanks<M> });

type Complete<W, Category extends string> = {
  readonly [G in Group]: {
    readonly [Name in keyof English[G]]: Translated<
      English[G][Name],
      G extends keyof W ? (Name extends keyof W[G] ? W[G][Name] : never) : never,
      Category
    >;
  };
} & {
  // What English does not have.
  readonly [G in keyof W]: G extends Group
    ? { readonly [Name in Exclude<keyof W[G], keyof English[G]>]: never }
    : never;
};

/**
 * A language's words as they are. One that is missing, one that English does not have, a plural without a
 * form that the language needs and a sentence with other blanks than in English do not compile.
 */
export function wordsOf<Tag extends keyof Categories>() {
  return <const W extends Readonly<Record<string, Readonly<Record<string, Message | null>>>>>(
    words: W & Complete<W, Categories[Tag]>,
  ): W => words;
}

/** What a page is given of a language: some groups of its words. */
export interface Pack {
  /** The language and, if it is known, the region whose dates and numbers it has. */
  readonly lang: string;
  readonly words: { readonly [G in Group]?: Readonly<Record<string, Message>> };
}

/** Says words of one language. */
export interface Word {
  <K extends Key>(key: K, ...values: Given<K>): string;
  /** The same in parts, of which some are no text: elements of a page, templates. */
  parts<K extends Key, V extends Readonly<Record<Blanks<MessageOf<K>>, unknown>>>(
    key: K,
    values: V,
  ): readonly (string | Exclude<V[keyof V], Filling>)[];
  /** "a, b and c", or "a, b or c". */
  list(names: readonly string[], kind?: 'and' | 'or'): string;
  number(value: number): string;
  readonly lang: string;
  readonly rightToLeft: boolean;
}

/** The tags of a language from the narrowest on: `zh-Hant-TW`, `zh-Hant`, `zh`; none for what is no language. */
export function tagsFor(lang: string): readonly string[] {
  try {
    const parts = new Intl.Locale(lang).baseName.split('-');
    return parts.map((_, left) => parts.slice(0, parts.length - left).join('-'));
  } catch {
    // What is no language is told where it is written.
    return [];
  }
}

/** Whether a language is written from right to left. */
export function isRightToLeft(lang: string): boolean {
  const { language, script } = new Intl.Locale(lang).maximize();
  return /^(?:Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg)$/.test(script ?? '') || language === 'dv';
}

export function wordFrom({ lang, words }: Pack): Word {
  // British dates are what English has without a region: day before month, and 24 hours.
  const locale = lang === 'en' ? 'en-GB' : lang;
  const rightToLeft = isRightToLeft(lang);
  // Each of these takes longer to make than to use.
  let plurals: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  const lists = new Map<string, Intl.ListFormat>();
  const list: Word['list'] = (names, kind = 'and') => {
    const type = kind === 'and' ? 'conjunction' : 'disjunction';
    const format = lists.get(kind) ?? new Intl.ListFormat(locale, { type });
    lists.set(kind, format);
    return format.format(names);
  };
  const number = (value: number) => {
    numbers ??= new Intl.NumberFormat(locale, { useGrouping: 'min2', maximumFractionDigits: 2 });
    return numbers.format(value);
  };
  const written = (value: unknown): unknown => {
    if (typeof value === 'number') return number(value);
    const text = Array.isArray(value) ? list(value) : value;
    // A name in Latin letters would take the signs beside it along to its own direction.
    return typeof text === 'string' && rightToLeft ? `\u2068${text}\u2069` : text;
  };
  const parts = (key: string, values: Readonly<Record<string, unknown>> = {}) => {
    const [group = '', name = ''] = key.split('.');
    const message = words[group as Group]?.[name] ?? key;
    const count = values['count'] as number;
    plurals ??= new Intl.PluralRules(locale);
    const form = typeof message === 'string' ? message : message[plurals.select(count)];
    const text = form ?? (message as Plural).other;
    return text
      .split(/\{(\w+)\}/)
      .map((part, index) => (index % 2 === 0 ? part : written(values[part])))
      .filter((part) => part !== '');
  };
  const word = (key: string, values?: Readonly<Record<string, unknown>>) =>
    parts(key, values).join('');
  return Object.assign(word, { parts, list, number, lang: locale, rightToLeft }) as unknown as Word;
}
