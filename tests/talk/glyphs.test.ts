import { expect, test } from 'vitest';
import { lostGlyphs } from '../../src/site/styles/glyphs.ts';
import { readTheme } from '../../src/site/styles/theme.ts';
import { decks } from './decks.ts';

const theme = readTheme(process.cwd(), 'mesa');

test('our own talks need no fonts but their own', async () => {
  for (const deck of decks) {
    const lost = await lostGlyphs(deck, theme);
    expect(lost.map(({ slide, what }) => [deck.id, slide.id, what])).toEqual([]);
  }
});
