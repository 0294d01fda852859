import type { Word } from '../../words/message.ts';
import { firstKey, type Key } from './keymap.ts';

const signs: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  '-': '−',
};

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
  return called ?? names.join(' ');
}
