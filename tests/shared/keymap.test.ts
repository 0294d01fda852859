import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { deckKeys, type Key, shelfKeys } from '../../src/shared/keys/keymap.ts';
import { labelOf, labelsOf } from '../../src/shared/keys/labels.ts';
import { speakerKeys } from '../../src/shared/keys/speaker.ts';
import { kitLanguages } from '../../src/words/languages.ts';

const word = kitLanguages.wordIn('en');

test('a hint names the first key, a help sheet all of them', () => {
  expect(
    [deckKeys.pen, deckKeys.next, speakerKeys.smaller].map((key) => labelOf(key, word)),
  ).toEqual(['D', '→', '−']);
  expect(labelsOf(deckKeys.next, word)).toBe('→ ↓ Space N PageDown');
  expect(labelsOf(deckKeys.undo, word)).toBe('U Ctrl+Z');
  expect(labelsOf(deckKeys.digit, word)).toBe('0–9');
});

test('a key has one action, but for those that are not wanted at once', () => {
  const twice = (keymap: Readonly<Record<string, Key>>) => {
    const all = Object.values(keymap).flatMap(({ keys }) => keys.split(' ').filter(Boolean));
    return all.filter((key, index) => all.indexOf(key) !== index);
  };
  expect([twice(deckKeys), twice(speakerKeys), twice(shelfKeys)]).toEqual([[], [], []]);
});

/** What would spell a key where the keymap is not asked: in words, in markup, or as an event has it. */
const spelt = [
  /\b[Pp]ress(?:es|ed)? (?:the )?(?:key )?[A-Z]\b/,
  /\((?:[A-Z]|Ctrl[ +][A-Z])\)['"`]/,
  /\bwith [A-Z]\./,
  /\b[A-Z] (?:takes it back|in the deck|in (?:it|their window))/,
  /<kbd>[^<$]/,
  /\b(?:key|code)\b\s*===?\s*['"`](?:\S|Key[A-Z]|Digit\d)['"`]/,
  /keys: \[/,
];

test('no other file of the kit spells a key', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(ts|mjs)$/.test(file),
  );
  const found = files
    .filter((file) => !/shared[\\/]keys[\\/]/.test(file))
    .flatMap((file) =>
      readFileSync(join('src', file), 'utf8')
        .split('\n')
        .filter((line) => spelt.some((pattern) => pattern.test(line)))
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(found).toEqual([]);
});

describe('when the key of the pen is changed in the keymap', () => {
  test('errors, the help of commands and hints name the new one', async () => {
    vi.resetModules();
    vi.doMock('../../src/shared/keys/keymap.ts', async (actual) => {
      const keymap = await actual<typeof import('../../src/shared/keys/keymap.ts')>();
      return {
        ...keymap,
        deckKeys: { ...keymap.deckKeys, pen: { keys: 'Q', does: 'deckKeys.pen' } },
      };
    });
    const { readDrawings } = await import('../../src/shared/drawing/drawings.ts');
    const { loadDrawings } = await import('../../src/site/print/drawings.ts');
    const { pdf } = await import('../../src/cli/commands/pdf.ts');
    expect(readDrawings('{}')).toMatchObject({ hint: 'save them with the pen’s tools (Q)' });
    expect(() => loadDrawings('/no/such/file', 'mine.json')).toThrow('(Q in the deck)');
    expect(pdf.options['drawings']?.help).toContain('the pen (Q) saved');
    vi.doUnmock('../../src/shared/keys/keymap.ts');
    vi.resetModules();
  });
});
