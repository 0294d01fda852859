import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { flawsOfSentences } from '../../src/words/flaws.ts';
import { de } from '../../src/words/said/de.ts';
import { he } from '../../src/words/said/he.ts';
import { ja } from '../../src/words/said/ja.ts';
import { allSentences } from './sentences.ts';
import { unsaidIn } from './unsaid.ts';

const sentences = allSentences();

/** Sentences that are left in English: nobody has found words for them that do not sound like a machine's. */
const leftInEnglish: readonly string[] = [];

describe.each(Object.entries({ de, he, ja }))('src/words/said/%s.ts', (tag, said) => {
  test('says every sentence that the kit says, and no other', () => {
    const missing = [...sentences]
      .filter(([sentence]) => !Object.hasOwn(said, sentence))
      .map(([sentence, place]) => `add to src/words/said/${tag}.ts, for ${place}: ${sentence}`);
    const unused = Object.keys(said)
      .filter((sentence) => !sentences.has(sentence))
      .map((sentence) => `take out of src/words/said/${tag}.ts, which nothing says: ${sentence}`);
    expect([...missing, ...unused]).toEqual([]);
  });

  test('has the blanks of the English sentence, and the plural forms of the language', () => {
    expect(flawsOfSentences(said, tag, sentences.keys())).toEqual([]);
  });

  test('leaves in English what is listed here, and nothing else', () => {
    const left = Object.entries(said).filter(([, sentence]) => sentence === null);
    expect(left.map(([sentence]) => sentence)).toEqual(leftInEnglish);
  });
});
