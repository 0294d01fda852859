import { expect, test } from 'vitest';
import { namesOf } from '../../src/shell/keys/names.ts';

const none = {
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  keyCode: 0,
};
const shift = { shiftKey: true };
const names = (key: string, code: string, more: Partial<typeof none> = {}) =>
  namesOf({ ...none, key, code, ...more });
/** Types a letter first, as who uses a layout does. */
const after = (letter: string, key: string, code: string, more: Partial<typeof none> = {}) => {
  names(letter, 'KeyA');
  return names(key, code, more);
};

test('a key is what it types, be it a capital', () => {
  expect(names('b', 'KeyB')).toEqual(['B']);
  expect(names('B', 'KeyB', shift)).toEqual(['B']);
  expect(names(' ', 'Space')).toEqual(['Space']);
  expect(names('PageDown', 'PageDown')).toEqual(['PageDown']);
  expect(names('7', 'Numpad7')).toEqual(['7']);
});

test('on Latin layouts a key is what is printed on it, wherever it lies', () => {
  // French: the key for a comma, its shifted question mark, and letters that have moved.
  expect(after('a', ',', 'KeyM')).toEqual([',']);
  expect(after('a', '?', 'KeyM', shift)).toEqual(['?']);
  expect(after('a', 'z', 'KeyW')).toEqual(['Z']);
  expect(after('a', 'é', 'Digit2')).toEqual(['É']);
  // German, Spanish, Turkish, Dvorak.
  expect(after('a', '?', 'Minus', shift)).toEqual(['?']);
  expect(after('a', '/', 'Digit7', shift)).toEqual(['/']);
  expect([after('a', 'ı', 'KeyI'), after('a', 'i', 'Quote')]).toEqual([['I'], ['I']]);
  expect(after('a', ';', 'KeyZ')).toEqual([';']);
});

test('where a layout has no Latin letters, letters are those of the same place', () => {
  for (const [key, code, name] of [
    ['и', 'KeyB', 'B'],
    ['ц', 'KeyW', 'W'],
    ['β', 'KeyB', 'B'],
    ['נ', 'KeyB', 'B'],
    // Two letters at once, on an Arabic keyboard.
    ['لا', 'KeyB', 'B'],
    ['ㅠ', 'KeyB', 'B'],
    ['٧', 'Digit7', '7'],
    ['؟', 'Slash', '?'],
  ] as const) {
    const more = name === '?' ? shift : {};
    expect([key, after('и', key, code, more).at(-1)]).toEqual([key, name]);
  }
  // Hebrew has an apostrophe where W is; what it types comes first.
  expect(after('נ', "'", 'KeyW')).toEqual(["'", 'W']);
  expect(after('и', '.', 'Slash')).toEqual(['.']);
  expect(after('и', 'я', 'KeyZ', { ctrlKey: true })).toContain('Ctrl+Z');
});

test('an input method, Alt and AltGr keep their keys', () => {
  expect(names('Enter', 'Enter', { isComposing: true })).toEqual([]);
  expect(names('Process', 'KeyB', { keyCode: 229 })).toEqual([]);
  expect(names('b', 'KeyB', { altKey: true })).toEqual([]);
  const graph = { ...none, key: '?', code: 'KeyW', getModifierState: () => true };
  expect(namesOf(graph)).toEqual([]);
});

test('with Ctrl or Cmd a key has another name', () => {
  expect(names('z', 'KeyZ', { ctrlKey: true })).toEqual(['Ctrl+Z']);
  expect(names('Z', 'KeyZ', { metaKey: true, shiftKey: true })).toEqual(['Ctrl+Shift+Z']);
});
