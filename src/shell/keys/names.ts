import { isMirrored } from '../direction.ts';

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing' | 'keyCode'
> & { getModifierState?(key: string): boolean };

/** Whether the keyboard's letters are Latin ones, as far as its last letter has shown. */
let isLatin = false;

/**
 * What a keymap may call a key that is pressed, the likeliest first. A key is what it types; where it
 * types no Latin letter (Cyrillic, Greek, Hebrew, Arabic), it is what stands in its place on an American
 * keyboard. It is nothing while an input method composes, nor with Alt or AltGr, which type more letters.
 */
export function namesOf(event: Pressed): readonly string[] {
  const { key, altKey, ctrlKey, metaKey, shiftKey, isComposing, keyCode } = event;
  // Some browsers tell of an input method by this number alone.
  if (isComposing || keyCode === 229) return [];
  if (altKey || event.getModifierState?.('AltGraph')) return [];
  const held = ctrlKey || metaKey ? `Ctrl+${shiftKey ? 'Shift+' : ''}` : '';
  const typed = key === ' ' ? 'Space' : key.length === 1 ? key.toUpperCase() : onwards(key);
  return [typed, ...inPlaceOf(event)].map((name) => held + name);
}

/** Where a page runs from right to left, the arrow to the left leads on. */
function onwards(key: string): string {
  if (!isMirrored()) return key;
  return { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[key] ?? key;
}

function inPlaceOf({ key, code, shiftKey }: Pressed): readonly string[] {
  if (/\p{Script=Latin}/u.test(key)) {
    if (key.length === 1) isLatin = true;
    return [];
  }
  if (/\p{L}/u.test(key)) isLatin = false;
  const [, letter, digit] = /^(?:Key([A-Z])|(?:Digit|Numpad)(\d))$/.exec(code) ?? [];
  // A Hebrew keyboard has signs in the place of two letters; so have Latin ones that mean the signs.
  if (letter) return isLatin ? [] : [letter];
  // Other scripts have digits and a question mark of their own.
  if (/^[ -~]*$/.test(key)) return [];
  if (code === 'Slash') return [shiftKey ? '?' : '/'];
  return digit ? [digit] : [];
}
