import { describe, expect, test } from 'vitest';
import { say, sayAll, translated } from '../../src/say.ts';
import { blanksOf, wordFlaws } from '../../src/words/flaws.ts';
import { de } from '../../src/words/said/de.ts';
import { he } from '../../src/words/said/he.ts';
import { ja } from '../../src/words/said/ja.ts';
import { wantedLanguage } from '../../src/words/told.ts';
import { allSentences, sentencesIn } from './sentences.ts';
import { toldFiles, unsaidIn } from './unsaid.ts';

const sentences = allSentences();

/** Sentences that are left in English: nobody has found words for them that do not sound like a machine's. */
const leftInEnglish: readonly string[] = [];

describe.each(Object.entries({ de, he, ja }))('src/words/said/%s.ts', (tag, said) => {
  test('says every sentence that the kit says, and no other', () => {
    const missing = [...sentences]
      .filter(([sentence]) => !Object.hasOwn(said, sentence))
      .map(([sentence, place]) => `add what ${place} says: ${JSON.stringify(sentence)}: "…",`);
    const unused = Object.keys(said)
      .filter((sentence) => !sentences.has(sentence))
      .map((sentence) => `take out what nothing says: ${JSON.stringify(sentence)}`);
    expect([...missing, ...unused], `to do in src/words/said/${tag}.ts`).toEqual([]);
  });

  test('has the blanks of the English sentences, and the plural forms of the language', () => {
    const flaws = Object.entries(said).flatMap(([sentence, theirs]) => [
      ...wordFlaws(sentence, theirs, { blanks: blanksOf(sentence), shape: 'either', lang: tag }),
    ]);
    expect(flaws).toEqual([]);
  });

  test('leaves in English what is listed here, and nothing else', () => {
    const left = Object.entries(said).filter(([, sentence]) => sentence === null);
    expect(left.map(([sentence]) => sentence)).toEqual(leftInEnglish);
  });
});

test('what is told at a terminal is said, so that it can be translated', () => {
  const unsaid = toldFiles().flatMap((file) => unsaidIn(file));
  expect(unsaid, 'write say`…`, from src/say.ts').toEqual([]);
  const code =
    "fail(`no ${name} is here`, 'some place', many ? 'mend it' : say`mend ${it} now`); warn(`${what} (${where})`)";
  expect(unsaidIn('a.ts', code)).toEqual([
    'a.ts:1: no … is here',
    'a.ts:1: mend it',
    'a.ts:1: … (…)',
  ]);
  expect(sentencesIn('a.ts', code)).toEqual([{ sentence: 'mend {0} now', place: 'a.ts:1' }]);
});

describe('a sentence', () => {
  const german = {
    lang: 'de',
    rightToLeft: false,
    sentences: {
      'there is no theme': 'es gibt kein Design',
      "there is no theme '{0}'": "es gibt kein Design '{0}'",
      'it takes {0} min, {1}': '{1}: dauert {0} min',
      '{0} pages': { one: '{0} Seite', other: '{0} Seiten' },
      'the page is too long': null,
    },
  };
  const inGerman = (text: string) => translated(text, german);

  test('stays English text, and is said in another language where it is printed', () => {
    const text = say`there is no theme '${'x'}'`;
    expect([text, JSON.parse(JSON.stringify(text)), inGerman(text)]).toEqual([
      "there is no theme 'x'",
      "there is no theme 'x'",
      "es gibt kein Design 'x'",
    ]);
  });

  test('says its parts in the language too, and numbers as the language writes them', () => {
    const whole = say`it takes ${1.5} min, ${say`there is no theme`}`;
    expect(inGerman(whole)).toBe('es gibt kein Design: dauert 1,5 min');
    expect(inGerman(sayAll([whole, say`${1} pages`, say`${2} pages`], '\n'))).toBe(
      'es gibt kein Design: dauert 1,5 min\n1 Seite\n2 Seiten',
    );
  });

  test('leaves a name in quotes as it is, though it may read like a sentence', () => {
    expect(inGerman(say`there is no theme '${say`there is no theme`}'`)).toBe(
      "es gibt kein Design 'there is no theme'",
    );
  });

  test('that nobody can say in the language is English as a whole', () => {
    const text = say`nothing is known of ${say`there is no theme`}`;
    expect([inGerman(say`the page is too long`), inGerman(text)]).toEqual([
      'the page is too long',
      text,
    ]);
  });

  test('from right to left keeps apart a name that does not begin or end with a letter', () => {
    const sentences = { 'see {0}': 'ראו {0}' };
    const hebrew = { lang: 'he', rightToLeft: true, sentences };
    expect([
      translated(say`see ${'--pick'}`, hebrew),
      translated(say`see ${'a.ts'}`, hebrew),
    ]).toEqual(['ראו \u2068--pick\u2069', 'ראו a.ts']);
  });
});

test.each([
  [{ LANG: 'de_AT.UTF-8' }, 'de-AT'],
  [{ LANG: 'de_DE', LC_ALL: 'ja_JP.UTF-8' }, 'ja-JP'],
  [{ LANG: 'de_DE', MESA_DECK_LANG: 'he' }, 'he'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{}, 'en'],
])('a terminal with %o asks for %s', (env, lang) => {
  expect(wantedLanguage(env)).toBe(lang);
});
