import type { Code, CodeDiff, CodeMoves } from '../../content/code-options.ts';
import type { Content } from '../../content/content.ts';
import { fail, type Place } from '../../errors.ts';
import { say } from '../../say.ts';
import { quoted } from '../../shared/quoted.ts';
import type { Writer } from '../blocks/writer.ts';
import { diffOf } from './diff.ts';
import { drawStates, type State } from './draw.ts';
import { type Highlighted, type Tokens, tokensIn } from './highlight.ts';
import { type Listing, listingOf, type TextAt } from './listing.ts';
import { namedPieces } from './moves.ts';

/** What shows code. */
export type AnyCode = Code | CodeMoves | CodeDiff;

/** A listing to be highlighted before it is drawn; one that can't be read is told then. */
export function readable(code: Code, textAt: TextAt): readonly Listing[] {
  try {
    return [listingOf(code, {}, textAt)];
  } catch {
    return [];
  }
}

export function isCode(content: Content): content is AnyCode {
  return Object.hasOwn(codeElements, content.kind);
}

/** What code is an element of. */
export const codeElements: Readonly<Record<AnyCode['kind'], string>> = {
  code: 'div',
  'code-moves': 'div',
  'code-diff': 'div',
};

/** Code as HTML. */
export function renderCode(code: AnyCode, writer: Writer): string {
  const { highlighted, textAt } = writer.resources;
  const place = writer.next(say`listing`);
  if (code.kind === 'code') {
    const listing = listingOf(code, place, textAt);
    return drawListing(listing, tokensIn(highlighted, listing));
  }
  if (code.kind === 'code-diff') {
    const { listing, old, fresh, rows } = diffOf(code, place, textAt);
    const [gone, kept] = [old, fresh].map((each) => tokensIn(highlighted, each));
    const tokens = rows.map(({ before = -1, after }) =>
      after === undefined ? gone?.[before] : kept?.[after],
    );
    return drawListing(
      listing,
      tokens.map((line) => line ?? []),
    );
  }
  return drawMoves(code, highlighted, place, textAt);
}

/** A listing with its steps; where nothing can be clicked, all of them at once. */
function drawListing(listing: Listing, tokens: Tokens): string {
  const state = (mark: ReadonlySet<number>, name?: string): State => ({
    listing,
    tokens,
    mark,
    name,
  });
  if (listing.steps.length === 0) return drawStates([state(listing.mark)]);
  const all = new Set([listing.mark, ...listing.steps].flatMap((each) => [...each]));
  return drawStates(
    [
      state(listing.mark),
      ...listing.steps.map((step) => state(new Set([...listing.mark, ...step]), 'step')),
      state(all, 'all'),
    ],
    'stepped',
  );
}

function drawMoves(
  { states }: CodeMoves,
  highlighted: Highlighted,
  place: Place,
  textAt: TextAt,
): string {
  if (states.length < 2) {
    fail(say`only one state of the code is given`, place, say`give codeMoves two listings or more`);
  }
  const listings = states.map((each, index) => {
    const part = say`${place.part ?? ''}, state ${index + 1}`;
    if (each?.kind !== 'code') {
      const hint = say`make each state with code or codeFile`;
      return fail(say`a state of the code is ${quoted(each)}`, { ...place, part }, hint);
    }
    const listing = listingOf(each, { ...place, part }, textAt);
    if (listing.steps.length > 0) {
      const hint = say`mark lines of a state with mark: or [!mark], or give the steps states of their own`;
      fail(say`a state of the code has steps`, { ...place, part }, hint);
    }
    return listing;
  });
  const pieces = namedPieces(listings, highlighted);
  return drawStates(
    listings.map((listing, index) => ({
      listing,
      tokens: pieces[index] ?? [],
      mark: listing.mark,
      name: index === 0 ? undefined : 'step',
    })),
    'moves',
  );
}
