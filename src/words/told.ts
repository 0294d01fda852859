import { type Sentences, type Tongue, translated } from '../say.ts';
import type { OwnLanguages } from './languages.ts';
import { isRightToLeft, tagsFor } from './message.ts';

/** The languages that sentences are written in beside English; only the one that is spoken is loaded. */
const written: Readonly<Record<string, () => Promise<Sentences>>> = {
  de: async () => (await import('./said/de.ts')).de,
  he: async () => (await import('./said/he.ts')).he,
  ja: async () => (await import('./said/ja.ts')).ja,
};

/** What is spoken in the terminal; English needs none. */
let tongue: Tongue | undefined;
/** What was asked for, whether it is spoken or not. */
let asked = 'en';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language that a terminal asks for, as a tag: by MESA_DECK_LANG, or as all programs are asked; `de` for
 * `de_AT.UTF-8` too, where nobody has written down what is said in Austria.
 */
export function wantedLanguage(env: Environment): string {
  const given = [env['MESA_DECK_LANG'], env['LC_ALL'], env['LC_MESSAGES'], env['LANG']];
  const [name = '', ..._] = (given.find(Boolean) ?? '').split(/[.@]/);
  try {
    return new Intl.Locale(name.replaceAll('_', '-')).toString();
  } catch {
    // "C" and "POSIX" among others.
    return 'en';
  }
}

/** From now on sentences are said in a language, as far as they are written in it, or in `own`. */
export async function speakIn(lang: string, own: Sentences = {}): Promise<void> {
  asked = lang;
  const { language } = new Intl.Locale(lang);
  const ours = Object.hasOwn(written, language) ? await written[language]?.() : undefined;
  const isKnown = ours !== undefined || Object.keys(own).length > 0;
  const sentences = { ...ours, ...own };
  tongue = isKnown ? { lang, sentences, rightToLeft: isRightToLeft(lang) } : undefined;
}

/** From now on sentences are said as a project says them, too, if it does so in the language that was asked for. */
export async function learn(own: OwnLanguages): Promise<void> {
  const theirs = tagsFor(asked).map((tag) => own.get(tag)?.said ?? {});
  await speakIn(asked, Object.assign({}, ...theirs.reverse()));
}

/** The language that sentences are said in. */
export function toldIn(): string {
  return tongue?.lang ?? 'en';
}

/** A text as whoever sits at the terminal reads it; put where it is printed, and nowhere before. */
export function told(text: string): string {
  return tongue === undefined ? text : translated(text, tongue);
}
