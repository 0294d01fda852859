import { besideAddress } from './beside.ts';
import type { Code, CodeDiff, CodeFileOptions, CodeMoves, CodeOptions } from './code-options.ts';
import { type Template, templateText } from './text.ts';

/**
 * Source code, highlighted when the deck is built. Lines are marked by what they say, or by comments at
 * their ends, which are not shown: `// [!mark]`, `// [!step 1]`, `// [!step 2:3]` for three lines from
 * there. A listing that is too large for its place is set smaller, down to 18 px.
 *
 * @example
 * code('ts')`const x = 1;`
 * @example
 * code('python', { numbers: true, steps: ['def sort', { from: 'while', to: 'return' }] })`
 *   def sort(items):
 *       while not done(items):
 *           swap(items)
 *       return items
 * `
 */
export function code(language: string, options: CodeOptions = {}): Template<Code> {
  return (strings, ...values) => ({
    kind: 'code',
    language,
    source: templateText(strings, values),
    ...options,
  });
}

/**
 * A file, or a region of it, as a listing: the code that is shown is then the code that is compiled and
 * tested. The file is named from the slide that shows it. A region stands between comments of its language,
 * `// #region partition` and `// #endregion`.
 *
 * @example
 * codeFile(new URL('../sort/sort.ts', import.meta.url), { region: 'partition', numbers: 'file' })
 */
export function codeFile(
  file: URL,
  { language = '', region, ...options }: CodeFileOptions = {},
): Code {
  const from = region === undefined ? {} : { region };
  return { kind: 'code', language, source: '', file: besideAddress(file), ...from, ...options };
}

/**
 * States of one listing, a click each: words that stay move to their new places, where the reader's system
 * does not ask for less motion. On paper stands the last state, or with `--steps separate` each.
 *
 * @example
 * codeMoves(
 *   code('ts')`const total = a + b;`,
 *   code('ts')`const total = [a, b].reduce((sum, each) => sum + each);`,
 * )
 */
export function codeMoves(...states: readonly [Code, Code, ...Code[]]): CodeMoves {
  return { kind: 'code-moves', states };
}

/**
 * What changes from one listing to another, in one: lines that go with a minus, lines that come with a plus.
 *
 * @example
 * codeDiff(code('ts')`let x = 1;`, code('ts')`const x = 1;`)
 */
export function codeDiff(before: Code, after: Code): CodeDiff {
  return { kind: 'code-diff', before, after };
}
