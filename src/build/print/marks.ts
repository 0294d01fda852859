import { PDFHexString } from '@cantoo/pdf-lib';

/** The content of a page, whose marked pieces can be joined. */
export interface Marks {
  /**
   * Makes one piece of several that follow one another, which is copied as a text of its own; returns
   * the number of its mark, and nothing if there is another piece between them.
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
      const start = pieces.findIndex(({ id }) => ids.includes(id));
      const run = pieces.slice(start, start + ids.length);
      const [first] = run;
      if (!first || run.length < ids.length || run.some(({ id }) => !ids.includes(id))) return;
      const inside = run.flatMap((piece) => piece.tokens);
      for (const token of inside.slice(0, -1)) token.shown = '';
      const said = PDFHexString.fromText(text).toString();
      first.first.shown = `/Span <</MCID ${first.id} /ActualText ${said} >>BDC`;
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
