import { expect, test } from 'vitest';
import { kitLanguages } from '../../src/words/languages.ts';

test('fonts that are cut hold the letters of the interface, in the languages that are spoken', () => {
  expect(kitLanguages.lettersOf([undefined, 'en-US', 'cy'])).toBe('');
  expect(kitLanguages.lettersOf(['ja', 'ja-JP'])).toContain('発表者');
  expect(kitLanguages.lettersOf(['ja', 'he'])).toContain('מצגת');
});
