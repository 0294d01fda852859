import { isHighlighted } from './languages.ts';
import { type Listing, listingText } from './listing.ts';

/** A piece of a line, and the colour that a theme gives to its kind. */
export interface Token {
  readonly content: string;
  /** From the beginning of the listing, in characters. */
  readonly offset: number;
  readonly color?: string;
}
/** A listing's pieces, line by line. */
export type Tokens = readonly (readonly Token[])[];

/** By `tokensKey`; what was not highlighted is plain. */
export type Highlighted = ReadonlyMap<string, Tokens>;

export function tokensKey(listing: Listing): string {
  return `${listing.language}\n${listingText(listing)}`;
}

/** The pieces of all listings. */
export async function highlightAll(listings: readonly Listing[]): Promise<Highlighted> {
  const known = listings.filter(({ language }) => isHighlighted(language));
  const entries = known.map(
    async (listing) => [tokensKey(listing), await tokensOf(listing)] as const,
  );
  return new Map(await Promise.all(entries));
}

/** What was highlighted already: two decks may show one listing, and each change of a slide shows all. */
const done = new Map<string, Promise<Tokens>>();
const most = 500;

function tokensOf(listing: Listing): Promise<Tokens> {
  const key = tokensKey(listing);
  const found = done.get(key) ?? highlight(listing);
  if (done.size > most) done.clear();
  done.set(key, found);
  return found;
}

/** Pieces coloured through the theme's custom properties `--code-*`. */
async function highlight(listing: Listing): Promise<Tokens> {
  const { codeToTokens, createCssVariablesTheme } = await import('shiki');
  const theme = createCssVariablesTheme({ name: 'css-variables', variablePrefix: '--code-' });
  // With a limit of time a busy machine would leave the last lines uncoloured.
  const options = { lang: listing.language as 'ts', theme, tokenizeTimeLimit: 0 };
  const { tokens } = await codeToTokens(listingText(listing), options);
  return tokens.map((line) =>
    line.map(({ content, offset, color }) => ({ content, offset, ...(color ? { color } : {}) })),
  );
}

/** A listing's pieces as they were highlighted, or else its lines as they are. */
export function tokensIn(highlighted: Highlighted, listing: Listing): Tokens {
  const found = highlighted.get(tokensKey(listing));
  if (found) return found;
  let offset = 0;
  return listing.lines.map((content) => {
    const token = { content, offset };
    offset += content.length + 1;
    return content === '' ? [] : [token];
  });
}
