import { defineWords } from 'mesa-deck';
import { expect, test } from 'vitest';
import { de } from '../../src/words/de.ts';
import { he } from '../../src/words/he.ts';
import { wordsOf } from '../../src/words/message.ts';

/** What the compiler holds a language to; `tsc -p tests` fails where one of these compiles. */
test('a language that is not whole does not compile', () => {
  const german = wordsOf<'de'>();
  const { app, ...lacking } = de;
  // @ts-expect-error: a group is missing
  german(lacking);
  const { version, ...unversioned } = app;
  // @ts-expect-error: a word is missing
  german({ ...lacking, app: unversioned });
  // @ts-expect-error: English has no such word
  german({ ...lacking, app: { ...app, verzion: version } });
  // @ts-expect-error: the sentence has another blank than in English
  german({ ...lacking, app: { ...app, version: 'Version {versoin}.' } });
  // @ts-expect-error: German has a form for one
  german({ ...de, shelfPage: { ...de.shelfPage, decks: { other: '{count} Sätze' } } });
  // @ts-expect-error: Hebrew has a form for two
  wordsOf<'he'>()({ ...he, shelfPage: { ...he.shelfPage, decks: { one: 'א', other: '{count}' } } });
  // What nobody can say yet stays English, and is marked.
  expect(german({ ...de, app: { ...app, show: null } }).app.show).toBeNull();
});

test('words of a project that no page says, or with other blanks, do not compile', () => {
  // @ts-expect-error: English has no such group
  defineWords({ pagse: { print: 'Imprimer' } });
  // @ts-expect-error: English has no such word
  defineWords({ pages: { prnt: 'Imprimer' } });
  // @ts-expect-error: the sentence has another blank than in English
  defineWords({ pages: { speakerTitle: 'Orateur : {titre}' } });
  // @ts-expect-error: it depends on a number
  defineWords({ common: { slides: '{count} diapos' } });
  const words = {
    pages: { print: 'Imprimer', qr: null },
    said: { 'check the path': null },
  } as const;
  expect(defineWords(words)).toBe(words);
});
