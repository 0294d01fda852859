import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DeckError, isDeckError } from '../../errors.ts';
import { language } from '../../fields/language.ts';
import { isRecord } from '../../fields/rule.ts';
import { say } from '../../say.ts';
import { quoted } from '../../shared/quoted.ts';
import {
  isWritten,
  type Languages,
  languagesWith,
  type OwnLanguage,
  type OwnLanguages,
} from '../../words/languages.ts';
import { learn } from '../../words/told.ts';
import { loadError } from '../project/load-error.ts';
import type { Loader } from '../project/loader.ts';
import { readSaid, readWords, type WordDoubt } from './read.ts';

/** The languages of a project, and what is wrong with its files of words. */
export interface ProjectLanguages {
  readonly languages: Languages;
  /** Why a file can't be had; its language is not spoken. */
  readonly languageFaults: readonly DeckError[];
  /** What is wrong in a file that is had; such words are said in English, or as the kit has them. */
  readonly wordDoubts: readonly WordDoubt[];
}

/** Where a project keeps the words of its languages, a file each. */
export const wordsFolder = 'words';

/** The languages of the kit, with those that a project has in files called by their tags: `words/fr.ts`. */
export async function loadLanguages(loader: Loader, root: string): Promise<ProjectLanguages> {
  const own = new Map<string, OwnLanguage>();
  const languageFaults: DeckError[] = [];
  const wordDoubts: WordDoubt[] = [];
  const tagsOf = new Map<string, string>();
  for (const name of wordFiles(root)) {
    const file = `${wordsFolder}/${name}`;
    try {
      const tag = tagOf(name, file);
      const other = tagsOf.get(tag);
      if (other !== undefined) {
        const what = say`two files have the words of '${tag}'`;
        throw new DeckError(what, say`${other} and ${file}`, say`put them into one`);
      }
      tagsOf.set(tag, file);
      const words = await readFile(loader, root, file);
      const source = { file, text: readFileSync(join(root, file), 'utf8'), lang: tag };
      const read = readWords(words, { ...source, mayLack: isWritten(tag) });
      const said = await readSaid(words['said'], source);
      own.set(tag, { words: read.words, said: said.said });
      wordDoubts.push(...read.doubts, ...said.doubts);
    } catch (error) {
      languageFaults.push(isDeckError(error) ? error : loadError(error, file, root));
    }
  }
  await learn(own);
  return { languages: languagesWith(own as OwnLanguages), languageFaults, wordDoubts };
}

function wordFiles(root: string): readonly string[] {
  const folder = join(root, wordsFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(?:[mc]?[jt]s|json)$/.test(name) && !/\.d\.[mc]?ts$/.test(name))
    .sort();
}

/** The language that a file is called by. */
function tagOf(name: string, file: string): string {
  const tag = name.replace(/\.[^.]*$/, '');
  const flaw = language(tag, 'lang');
  if (flaw === undefined) return Intl.getCanonicalLocales(tag)[0] ?? tag;
  const what = say`the file of words is called ${quoted(tag)}, which is no language tag`;
  const isGuess = flaw.hint.startsWith('did you mean');
  throw new DeckError(what, { file }, isGuess ? flaw.hint : say`call it as in words/fr.ts`);
}

async function readFile(
  loader: Loader,
  root: string,
  file: string,
): Promise<Readonly<Record<string, unknown>>> {
  const { default: words } = await loader.import<{ default?: unknown }>(join(root, file));
  if (isRecord(words)) return words;
  const what =
    words === undefined
      ? say`the file of words has no default export`
      : say`the file of words is ${quoted(words)}`;
  const hint = say`end it with export default defineWords({ … })`;
  throw new DeckError(what, { file }, hint);
}
