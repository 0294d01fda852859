import { DeckError } from '../../../errors.ts';
import { language } from '../../../fields/language.ts';
import { writeNew } from '../../../files/write-new.ts';
import { say } from '../../../say.ts';
import { wordsFolder } from '../../../site/words/load.ts';
import { en } from '../../../words/en.ts';
import { pluralForms } from '../../../words/flaws.ts';
import { isWritten, kitLanguages } from '../../../words/languages.ts';
import type { Group, Message } from '../../../words/message.ts';
import { told } from '../../../words/told.ts';

/** Writes the file of a language's words, with all that there is to say. */
export function writeWords(tag: string, root: string): void {
  const flaw = language(tag, '--words');
  if (flaw) {
    const hint = flaw.hint.startsWith('did') ? flaw.hint : say`write it as in --words fr`;
    throw new DeckError(say`'${tag}' is not a language tag`, { option: '--words' }, hint);
  }
  const lang = Intl.getCanonicalLocales(tag)[0] ?? tag;
  const path = `${wordsFolder}/${lang}.ts`;
  for (const file of writeNew({ [path]: wordsFile(lang) }, root)) console.log(file);
  console.log(told(say`\nNow: write the words, and lang: '${lang}' in a deck`));
}

/** All words of the interface, each of them null below what the kit says. */
function wordsFile(lang: string): string {
  const groups = Object.keys(en) as readonly Group[];
  const { words } = kitLanguages.packOf(lang, groups);
  const forms = pluralForms(lang)
    .map((form) => `${form}: '…'`)
    .join(', ');
  const commentOf = (word: Message) => {
    if (typeof word === 'string') return word.trim();
    return `${Object.values(word).join(' / ')}, as { ${forms} }`;
  };
  const texts = groups.map((group) => {
    const lines = Object.entries(words[group] ?? {}).map(
      ([name, word]) => `    // ${commentOf(word)}\n    ${name}: null,\n`,
    );
    return `  ${group}: {\n${lines.join('')}  },\n`;
  });
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang;
  const instead = isWritten(lang) ? 'as the kit has it' : 'in English';
  return `import { defineWords } from 'mesa-deck';

/** What the pages say in ${name}. A word that is null is said ${instead}, as it stands above it; blanks stay in braces. */
export default defineWords({
${texts.join('')}});
`;
}
