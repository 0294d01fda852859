import { bundledLanguages } from 'shiki/langs';
import { didYouMean, fail, type Place } from '../../errors.ts';
import { say } from '../../say.ts';
import { quoted } from '../../shared/quoted.ts';

/** Languages without any colours. */
const plain: readonly string[] = ['text', 'txt', 'plain', 'plaintext'];
/** Endings that are called otherwise than a language is. */
const endings: Readonly<Record<string, string>> = {
  cjs: 'js',
  cts: 'ts',
  h: 'c',
  hh: 'cpp',
  hpp: 'cpp',
  m: 'matlab',
  pl: 'perl',
  pyi: 'py',
  svg: 'xml',
};

export function isHighlighted(language: string): boolean {
  return Object.hasOwn(bundledLanguages, language);
}

/** The language that is given, if anybody knows it. */
export function checkLanguage(language: string, place: Place): string {
  if (isHighlighted(language) || plain.includes(language)) return language;
  const names = [...Object.keys(bundledLanguages), ...plain];
  const hint = didYouMean(language, names, say`take one that Shiki knows, or code('text')`);
  return fail(say`there is no language ${quoted(language)} of code`, place, hint);
}

/** The language of a file by the ending of its name; of a file like `Makefile` by all of it. */
export function languageOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).toLowerCase();
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const language = endings[ending] ?? ending;
  return isHighlighted(language) ? language : 'text';
}
