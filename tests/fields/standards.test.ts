import { expect, test } from 'vitest';
import { standardsOf } from '../../src/site/project/packages.ts';
import { folderOf } from '../folder.ts';

const asked = (check: unknown) =>
  standardsOf(folderOf({ 'package.json': JSON.stringify({ 'mesa-deck': { check } }) }));

test('a project asks the doctor for more in its package.json', () => {
  expect(asked({ words: 48, margins: [30, 60, 20], samples: ['gallery'] })).toEqual({
    words: 48,
    margins: [30, 60, 20],
    samples: ['gallery'],
  });
  expect(standardsOf(folderOf())).toEqual({});
});

test('what it asks for in no known way is an error with its place', () => {
  const faults = [{ wrods: 4 }, { pages: 1 }, { words: '48' }, { margins: [1] }, [48]].map(
    (each) => {
      try {
        return asked(each);
      } catch (error) {
        return String((error as Error).message);
      }
    },
  );
  expect(faults).toMatchInlineSnapshot(`
    [
      "error: check has no field 'wrods'
       at: package.json, mesa-deck
     hint: did you mean 'words'?",
      "error: check has no field 'pages'
       at: package.json, mesa-deck
     hint: the fields are samples, words, notes, spoken, smallPrint, controls, figureText, margins",
      "error: words is "48", not a number of words
       at: package.json, mesa-deck
     hint: write it as in "words": 48",
      "error: margins holds 1 sizes, not three: top, side, bottom
       at: package.json, mesa-deck
     hint: write it as in "margins": [30, 60, 20]",
      "error: check is a list, not an object
       at: package.json, mesa-deck
     hint: write it as in "check": { "words": 48 }",
    ]
  `);
});
