import { say } from '../say.ts';
import { Unreadable } from './diagram.ts';

/**
 * What Mermaid reads as something else than is meant, and says nothing: named with the word and the
 * cure. Lines are those of the source, comments emptied.
 */
type Lines = readonly string[];

/** In every kind of diagram: characters by their numbers, and what can't stand in a text at all. */
export function proofreadCharacters(lines: Lines): void {
  for (const [index, line] of lines.entries()) {
    const foreign = /[^\t\n\r\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}\p{Cf}\p{Co}\p{Cn}]/u.exec(line)?.[0];
    if (foreign !== undefined) {
      const code = foreign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
      const hint = say`take it out: it can be in no text`;
      throw new Unreadable(say`there is a control character, U+${code}`, hint, index + 1);
    }
    const html = /&(#\w+;)/.exec(line);
    if (html) {
      const [whole, own = ''] = html;
      const what = say`'${whole}' is read as '&' and '${own}'`;
      throw new Unreadable(what, say`Mermaid writes it without the '&': ${own}`, index + 1);
    }
    for (const [whole, number] of line.matchAll(/#(\d+);/g)) {
      const character = characterOf(Number(number));
      // A letter, a digit or nothing that can be seen: nobody writes these by their number.
      if (/^[^\p{Cc}\p{Cs}0-9a-z]$/iu.test(character)) continue;
      const read = /^[0-9a-z]$/i.test(character)
        ? say`the character '${character}'`
        : 'a character';
      const hint = say`put #35; for the '#': #35;${number};`;
      throw new Unreadable(say`'${whole}' is read as ${read} by its number`, hint, index + 1);
    }
  }
}

function characterOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Signs that end a statement or begin a comment where one would expect text. */
export function proofreadSigns(lines: Lines, signs: Readonly<Record<string, string>>): void {
  for (const [index, line] of lines.entries()) {
    // An entity is one sign, whatever it is made of.
    const text = line.replace(/#\w+;/g, (entity) => '_'.repeat(entity.length));
    for (const [sign, why] of Object.entries(signs)) {
      const at = text.indexOf(sign);
      if (at < 0) continue;
      const entity = `#${sign.codePointAt(0)};`;
      const cured = line.slice(0, at) + entity + line.slice(at + sign.length);
      throw new Unreadable(
        say`'${sign}' ${why}`,
        say`write ${entity} for it: ${cured.trim()}`,
        index + 1,
      );
    }
  }
}

/** A word of the language where a name is due: beside an arrow. */
export function proofreadNames(
  lines: Lines,
  {
    words,
    arrow,
    cure,
  }: { words: readonly string[]; arrow: string; cure: (word: string) => string },
): void {
  const names = `(${words.join('|')})(?!\\w|-\\w)`;
  const before = new RegExp(`^\\s*${names}\\s*(?:${arrow})`);
  const after = new RegExp(`(?:${arrow})(?:\\s*\\|[^|]*\\|)?\\s*${names}(?!\\s*[.:]\\w)`);
  for (const [index, line] of lines.entries()) {
    const text = withoutLabels(line);
    const word = before.exec(text)?.[1] ?? after.exec(text)?.[1];
    if (word === undefined) continue;
    throw new Unreadable(say`'${word}' is a word of Mermaid's own`, cure(word), index + 1);
  }
}

/** `--ok` and `---oB`: an o or x that touches a line is its end. */
export function proofreadEnds(lines: Lines): void {
  for (const [index, line] of lines.entries()) {
    if (/^\s*(?:style|linkStyle|classDef|class|click|title|accTitle|accDescr)\b/.test(line))
      continue;
    const found = /(-{2,}|={2,}|-\.+-)([ox])([\p{L}\p{N}_]+)/u.exec(withoutLabels(line));
    if (!found) continue;
    const [whole, stroke = '', end = '', rest = ''] = found;
    const what =
      end === 'o'
        ? say`'${whole}' is read as a line that ends in a ring at '${rest}'`
        : say`'${whole}' is read as a line that ends in a cross at '${rest}'`;
    const hint = say`put a space where it is meant: ${stroke} ${end}${rest}, or ${stroke}${end} ${rest}`;
    throw new Unreadable(what, hint, index + 1);
  }
}

/** The same line, as long as before, with what stands in quotes, brackets and bars made blank. */
function withoutLabels(line: string): string {
  const blank = (text: string) => text[0] + ' '.repeat(Math.max(0, text.length - 2)) + text.at(-1);
  return line
    .replace(/"[^"]*"/g, blank)
    .replace(/\|[^|]*\||\[[^\]]*\]|\([^)]*\)|\{[^}]*\}/g, blank);
}

/** The line on which a bracket or a quote opens that its line does not close, up to a given one. */
export function unclosed(
  lines: Lines,
  upTo: number,
): { readonly line: number; readonly bracket: string } | undefined {
  const closing: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}' };
  for (const [index, line] of lines.slice(0, upTo).entries()) {
    if ((line.match(/"/g)?.length ?? 0) % 2 === 1) return { line: index + 1, bracket: '"' };
    const open: string[] = [];
    for (const sign of line.replace(/"[^"]*"/g, '')) {
      if (sign in closing) open.push(sign);
      else if (sign === closing[open.at(-1) ?? '']) open.pop();
    }
    const [bracket] = open;
    if (bracket !== undefined) return { line: index + 1, bracket };
  }
  return undefined;
}
