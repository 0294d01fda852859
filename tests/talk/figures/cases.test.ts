import { expect, test } from 'vitest';
import { baseCase, deceptiveCase, mesaCase } from '../../../slides/figures/cases.ts';
import { markup } from '../../../src/shared/markup.ts';

/** What is drawn in a case, its text alternative and the ends of its steps left out. */
const drawn = (of: typeof baseCase) =>
  markup(of())
    .replace(/aria-label="[^"]*"/, '')
    .replace(/<g [^>]*>|<\/g>|<\/svg>\s*<\/figure>/g, '')
    .replace(/\s+/g, '');

test('each case begins as the one before it ends, so nothing moves', () => {
  expect(drawn(mesaCase).startsWith(drawn(baseCase))).toBe(true);
  expect(drawn(deceptiveCase).startsWith(drawn(mesaCase))).toBe(true);
  expect(drawn(deceptiveCase).length).toBeGreaterThan(drawn(mesaCase).length);
});
