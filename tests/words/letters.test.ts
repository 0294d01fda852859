import { expect, test } from 'vitest';
import { lettersOf } from '../../src/words/languages.ts';

test('fonts that are cut hold the letters of the interface, in the languages that are spoken', () => {
  expect(lettersOf([undefined, 'en-US', 'cy'])).toBe('');
  expect(lettersOf(['ja', 'ja-JP'])).toContain('発表者');
  expect(lettersOf(['ja', 'he'])).toContain('מצגת');
});
