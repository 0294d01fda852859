import type { Word } from '../../words/message.ts';
import { firstKey, type Key } from './keymap.ts';

const plain = { ArrowUp: '↑', ArrowDown: '↓', '-': '−' };

/** Keys that a keyboard has a word on, which is another in other languages. */
const named = [
  'Space',
  'PageDown',
  'PageUp',
  'Home',
  'End',
  'Enter',
  'Escape',
  'Backspace',
  'Ctrl',
  'Shift',
] as const;

/** The key that a button or a hint names: "D". */
export function labelOf(key: Key, word: Word): string {
  return labelsOf({ keys: firstKey(key) }, word);
}

/** All keys of an action, as a help sheet lists them: "U Ctrl+Z". */
export function labelsOf({ keys, called }: Key, word: Word): string {
  const [on, back] = word.rightToLeft ? ['←', '→'] : ['→', '←'];
  const signs: Readonly<Record<string, string>> = { ...plain, ArrowRight: on, ArrowLeft: back };
  const name = (key: string) => {
    const known = named.find((each) => each === key);
    return known ? word(`keyNames.${known}`) : (signs[key] ?? key);
  };
  // A plus alone is a key; between names it holds them together.
  const names = keys.split(' ').map((held) =>
    held
      .split(/(?<=.)\+/)
      .map(name)
      .join('+'),
  );
  // A range of digits runs from left to right in every language.
  if (called !== undefined) return word.rightToLeft ? `\u2066${called}\u2069` : called;
  return names.join(' ');
}
