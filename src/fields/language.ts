import { say } from '../say.ts';
import { quoted } from '../shared/quoted.ts';
import { isText, type Rule } from './rule.ts';

/** A tag of BCP 47 for a language that there is: `de`, `pt-BR`, `zh-Hant`; `example` is how a field is written. */
export const languageOf =
  (example: (field: string) => string): Rule =>
  (value, field) => {
    if (isText(value) && isLanguage(value)) return undefined;
    const meant = isText(value) ? tagOf(value) : undefined;
    return {
      what: say`${field} is ${quoted(value)}, not a language tag`,
      hint: meant ? say`did you mean '${meant}'?` : say`write it as in ${example(field)}`,
    };
  };

/** The same as a field of a deck or slide. */
export const language = languageOf((field) => `${field}: 'de'`);

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

export function isLanguage(tag: string): boolean {
  try {
    const { language } = new Intl.Locale(tag);
    // Those from qaa to qtz are for private use.
    return names.of(language) !== undefined || /^q[a-t][a-z]$/.test(language);
  } catch {
    return false;
  }
}

/** The tag of a language that was called by its name, or written as programs have it: `de_AT`. */
function tagOf(text: string): string | undefined {
  const dashed = text.replaceAll('_', '-');
  if (dashed !== text && isLanguage(dashed)) return dashed;
  const wanted = text.trim().toLowerCase();
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .find((tag) => {
      const own = isLanguage(tag) && new Intl.DisplayNames(tag, { type: 'language' }).of(tag);
      return own && [names.of(tag), own].some((name) => name?.toLowerCase() === wanted);
    });
}
