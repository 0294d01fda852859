import { say } from '../say.ts';

/** What is wrong with a word of a language, and what to write in its place. */
export interface WordFlaw {
  readonly what: string;
  readonly hint: string;
}

/** How a language has to say one word: in one form, in all of its plural forms, or in either way. */
export type Shape = 'one' | 'plural' | 'either';

const allForms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** The plural categories of a language, from the least number on; engines have them in one order or another. */
export function pluralForms(lang: string): readonly Intl.LDMLPluralRule[] {
  const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
  return allForms.filter((form) => pluralCategories.includes(form));
}

/** What is wrong with how a language says a word; null is said in English until somebody knows better. */
export function* wordFlaws(
  name: string,
  theirs: unknown,
  { blanks, shape, lang }: { blanks: readonly string[]; shape: Shape; lang: string },
): Iterable<WordFlaw> {
  if (theirs === null) return;
  const forms = formsOf(theirs);
  if (forms === undefined) {
    yield {
      what: say`'${name}' is no text`,
      hint: say`write a text, or null to leave it in English`,
    };
    return;
  }
  const isPlural = typeof theirs !== 'string';
  const pluralCategories = pluralForms(lang);
  const example = pluralCategories.map((form) => `${form}: '…'`).join(', ');
  if (isPlural && shape === 'one') {
    yield { what: say`'${name}' has plural forms, and no number`, hint: say`write one text` };
    return;
  }
  if (!isPlural && shape === 'plural') {
    yield { what: say`'${name}' has no plural forms`, hint: say`write { ${example} }` };
    return;
  }
  for (const form of isPlural ? pluralCategories : []) {
    if (Object.hasOwn(forms, form)) continue;
    yield { what: say`'${name}' lacks the plural form '${form}'`, hint: say`write { ${example} }` };
  }
  for (const [form, text] of Object.entries(forms)) {
    if (isPlural && !(pluralCategories as readonly string[]).includes(form)) {
      const what = say`'${name}' has the plural form '${form}', which the language does not have`;
      yield { what, hint: say`write { ${example} }` };
      continue;
    }
    yield* blankFlaws(name, blanksOf(text), blanks, isPlural && form !== 'other');
  }
}

/** A form for one or two may do without its number; nothing else is left out. */
function* blankFlaws(
  name: string,
  theirs: readonly string[],
  ours: readonly string[],
  mayLeaveNumber: boolean,
): Iterable<WordFlaw> {
  const unknown = theirs.filter((blank) => !ours.includes(blank));
  const missing = ours.filter((blank) => !theirs.includes(blank));
  const isNumber = (blank: string) => blank === 'count' || /^\d+$/.test(blank);
  for (const blank of unknown) {
    const known = ours.map((each) => `{${each}}`).join(', ');
    yield {
      what: say`'${name}' has a blank ${`{${blank}}`} that nothing fills`,
      hint: known === '' ? say`it has no blanks` : say`its blanks are ${known}`,
    };
  }
  for (const blank of missing) {
    if (mayLeaveNumber && isNumber(blank)) continue;
    yield {
      what: say`'${name}' leaves out ${`{${blank}}`}`,
      hint: say`put it where it belongs in the sentence`,
    };
  }
}

/** The names of the blanks in a text. */
export function blanksOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))];
}

function formsOf(word: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof word === 'string') return { other: word };
  if (typeof word !== 'object' || word === null || Array.isArray(word)) return undefined;
  const isText = Object.values(word).every((form) => typeof form === 'string');
  return isText && Object.keys(word).length > 0 ? (word as Record<string, string>) : undefined;
}
