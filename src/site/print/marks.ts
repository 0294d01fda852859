import { PDFHexString } from '@cantoo/pdf-lib';

/** The content of a page, whose marked pieces can be joined. */
export interface Marks {
  /**
   * Has a text copied in the place of some pieces, and makes one of them; returns the number of its
   * mark, and nothing if there is another piece between them, so that they stay several.
   */
  join(ids: readonly number[], text: string): number | undefined;
  text(): string;
}

/** What lies between a number's mark and its end, with the marks inside of it. */
interface Piece {
  readonly id: number;
  readonly first: Token;
  readonly tokens: Token[];
}

interface Token {
  readonly start: number;
  readonly end: number;
  /** What stands in its place. */
  shown: string;
}

/** Reads what Chromium writes: texts are in hexadecimal, so that no operator stands in one. */
export function readMarks(content: string): Marks {
  const pieces: Piece[] = [];
  const tokens: Token[] = [];
  let depth = 0;
  for (const match of content.matchAll(/\/\w+\s*<<(?:[^<>]|<[^<>]*>)*>>\s*BDC\b|\bEMC\b/g)) {
    const [shown] = match;
    const token = { start: match.index, end: match.index + shown.length, shown };
    tokens.push(token);
    const opens = shown !== 'EMC';
    const id = /\/MCID (\d+)/.exec(shown)?.[1];
    if (opens && depth === 0) pieces.push({ id: Number(id ?? -1), first: token, tokens: [] });
    pieces.at(-1)?.tokens.push(token);
    depth += opens ? 1 : -1;
  }
  return {
    join(ids, text) {
      const own = pieces.filter(({ id }) => ids.includes(id));
      const [first] = own;
      if (!first) return undefined;
      const start = pieces.indexOf(first);
      for (const token of own.flatMap((piece) => piece.tokens.slice(1, -1))) token.shown = '';
      if (own.some((piece, index) => piece !== pieces[start + index])) {
        // The first says all, and the others nothing.
        for (const piece of own) piece.first.shown = open(piece.id, piece === first ? text : '');
        return undefined;
      }
      const inside = own.flatMap((piece) => piece.tokens);
      for (const token of inside.slice(1, -1)) token.shown = '';
      first.first.shown = open(first.id, text);
      // The copied text is as large as the last sign, which may be an index: so the first one is set anew.
      const last = inside.at(-1);
      const font = /\/\w+ [\d.]+ Tf/.exec(content.slice(first.first.end))?.[0];
      if (last && font) last.shown = `BT ${font} 1 0 0 -1 0 0 Tm <> Tj ET EMC`;
      return first.id;
    },
    text() {
      let [out, at] = ['', 0];
      for (const { start, end, shown } of tokens) {
        out += content.slice(at, start) + shown;
        at = end;
      }
      return out + content.slice(at);
    },
  };
}

/** Opens a piece that is copied as a text. */
function open(id: number, text: string): string {
  return `/Span <</MCID ${id} /ActualText ${PDFHexString.fromText(text)} >>BDC`;
}
