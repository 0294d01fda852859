/**
 * Sentences of errors, of the doctor and of the command line. They are written in English where they are
 * said, and stay plain text: it can be compared, thrown through another copy of the kit, put into JSON.
 * How each was put together is kept beside it, so that whoever prints it can say it in another language:
 * by the English sentence with its blanks numbered, `there is no theme '{0}'`.
 */

/** What a sentence was made of. */
interface Saying {
  readonly pieces: readonly string[];
  readonly values: readonly (string | number)[];
}

/** More than a run has to say; beyond it the oldest are forgotten, and stay English. */
const most = 20_000;

/** One for all copies of the kit: slides are loaded with a copy of their own. */
const sayings = shared('mesa-deck.sayings', () => new Map<string, Saying>());

function shared<Value>(name: string, make: () => Value): Value {
  const all = globalThis as { [key: symbol]: unknown };
  const key = Symbol.for(name);
  all[key] ??= make();
  return all[key] as Value;
}

/**
 * A sentence in English that may be said in other languages: no part of it is put in from elsewhere, but
 * for names, numbers, and what has been said by itself.
 *
 * @example
 * const what = say`there is no theme '${name}'`;
 */
export function say(pieces: TemplateStringsArray, ...values: readonly unknown[]): string {
  return keep(
    pieces,
    values.map((value) => (typeof value === 'number' ? value : String(value))),
  );
}

/** Several sentences as one text, with nothing between them that any language says otherwise. */
export function sayAll(texts: readonly string[], between: string): string {
  if (texts.length < 2) return texts[0] ?? '';
  return keep(['', ...texts.slice(1).map(() => between), ''], texts);
}

function keep(pieces: readonly string[], values: Saying['values']): string {
  const text = pieces.map((piece, index) => `${piece}${values[index] ?? ''}`).join('');
  if (values.length === 0) return text;
  // What was said last is forgotten last.
  sayings.delete(text);
  sayings.set(text, { pieces, values });
  const [oldest = ''] = sayings.size > most ? sayings.keys() : [];
  sayings.delete(oldest);
  return text;
}

/** A sentence with its blanks numbered, or its forms where it depends on the first number in it. */
export type Sentence = string | { readonly [Form in Intl.LDMLPluralRule]?: string };

/** Sentences in a language by those in English; one that nobody can say yet is null. */
export type Sentences = Readonly<Record<string, Sentence | null>>;

/** A language as it is needed to say a text in it. */
export interface Tongue {
  readonly lang: string;
  readonly sentences: Sentences;
  readonly rightToLeft: boolean;
}

/** A text in another language; what is not known in it stays as it is. */
export function translated(text: string, tongue: Tongue): string {
  const { pieces, values } = sayings.get(text) ?? { pieces: [text], values: [] };
  const key = pieces
    .map((piece, index) => (index === 0 ? piece : `{${index - 1}}${piece}`))
    .join('');
  // Where there is nothing to translate, such as a comma between two sentences, there is no entry.
  const known = /\p{L}/u.test(pieces.join('')) ? own(tongue.sentences, key) : key;
  if (known === undefined || known === null) return text;
  const form = typeof known === 'string' ? known : formOf(known, values, tongue.lang);
  if (form === undefined) return text;
  return form.replace(/\{(\d+)\}/g, (_, index) => {
    const [value = '', before = ''] = [values[index], pieces[index]];
    if (typeof value === 'number') return numberIn(value, tongue.lang);
    // What stands in quotation marks is a name, though it may read like a sentence.
    const said = /['"“`]$/.test(before) ? value : translated(value, tongue);
    return said === value && tongue.rightToLeft ? isolated(value) : said;
  });
}

function own(sentences: Sentences, key: string): Sentence | null | undefined {
  return Object.hasOwn(sentences, key) ? sentences[key] : undefined;
}

function formOf(
  forms: Exclude<Sentence, string>,
  values: Saying['values'],
  lang: string,
): string | undefined {
  const count = values.find((value) => typeof value === 'number') ?? 0;
  return forms[new Intl.PluralRules(lang).select(Number(count))] ?? forms.other;
}

function numberIn(value: number, lang: string): string {
  return new Intl.NumberFormat(lang, { useGrouping: false, maximumFractionDigits: 3 }).format(
    value,
  );
}

/** A name whose first or last sign is no letter would have it at the wrong end of it. */
function isolated(value: string): string {
  const isWhole = /^[\p{L}\p{N}].*[\p{L}\p{N}]$|^.?$/su.test(value);
  return isWhole || !/[A-Za-z]/.test(value) ? value : `\u2068${value}\u2069`;
}
