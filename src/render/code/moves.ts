import { syncTokenKeys, toKeyedTokens } from '@shikijs/magic-move/core';
import type { Piece } from './draw.ts';
import { type Highlighted, type Token, tokensIn } from './highlight.ts';
import { type Listing, listingText } from './listing.ts';

/** The pieces of several states, line by line; what is the same in two states has the same name in both. */
export function namedPieces(
  listings: readonly Listing[],
  highlighted: Highlighted,
): readonly (readonly (readonly Piece[])[])[] {
  const keyed = listings.map((listing, index) => {
    const tokens = tokensIn(highlighted, listing).map((line) => line.flatMap(wordsOf));
    // The salt keeps two states of one text apart.
    return toKeyedTokens(listingText(listing), tokens, `state ${index}`);
  });
  for (const [index, next] of keyed.entries()) {
    const before = keyed[index - 1];
    if (before) keyed[index] = syncTokenKeys(before, next).to;
  }
  const names = new Map<string, number>();
  const nameOf = (key: string) => {
    const name = names.get(key) ?? names.size;
    names.set(key, name);
    return name;
  };
  return keyed.map(({ tokens }) => {
    const lines: Piece[][] = [[]];
    for (const { content, offset, color, key } of tokens) {
      if (content === '\n') lines.push([]);
      else {
        const name = content.trim() === '' ? undefined : nameOf(key);
        lines.at(-1)?.push({ content, offset, name, ...(color ? { color } : {}) });
      }
    }
    return lines;
  });
}

/** Pieces of one colour may hold several words; each moves by itself. */
function wordsOf({ content, offset, ...more }: Token): readonly Token[] {
  return [...content.matchAll(/[\p{L}\p{N}_$]+|\s+|[^\p{L}\p{N}_$\s]+/gu)].map((word) => ({
    ...more,
    content: word[0],
    offset: offset + word.index,
  }));
}
