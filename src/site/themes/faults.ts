import { didYouMean, fail } from '../../errors.ts';
import { say } from '../../say.ts';
import { listed } from '../../shared/text/listed.ts';
import { readColour } from './colours.ts';
import { tokenValue } from './values.ts';

/** What some tokens may say, by the end of their names. */
const words: readonly (readonly [RegExp, noun: string, names: readonly string[]])[] = [
  [
    /^--(?!paper-)[\w-]+-shape$/,
    say`shape`,
    ['rectangle', 'trapezoid', 'stadium', 'rounded', 'hexagon'],
  ],
  [/^--(?!paper-)[\w-]+-line$/, say`line`, ['solid', 'dashed', 'dotted']],
  [/^--diagram-look$/, say`look of diagrams`, ['clean', 'hand']],
];

/** Colours of the contract, by their names. */
const colours =
  /^--(?:ground|surface|ink|muted|line|link|good|warning|(?:base|mesa|neutral)(?:-soft)?|series-\d|pen-[\w-]+|plot-[\w-]+|code-[\w-]+|paper-[\w-]+)$/;

/** What CSS alone reckons out. */
const reckoned =
  /^(?:color-mix|light-dark|color-contrast|contrast-color|env|attr)\(|\bfrom\b|\bvar\(|calc\(|^(?:currentcolor|inherit|unset|revert)/i;

/**
 * Throws a DeckError for a token whose value no page can use: a shape that is none, a colour that is none.
 * `set` says which of them a theme sets, and on which line.
 */
export function checkTokens(
  tokens: ReadonlyMap<string, string>,
  set: ReadonlyMap<string, number | undefined>,
  contract: ReadonlyMap<string, string>,
  file: string,
): void {
  for (const [name, line] of set) {
    const value = tokenValue(tokens, name);
    if (value === undefined) continue;
    const at = { file, line };
    const [, noun = '', names = []] = words.find(([pattern]) => pattern.test(name)) ?? [];
    // A property of a theme's own may be called as it likes.
    const isRole = /-(?:shape|line)$/.test(name) && tokens.has(name.replace(/-\w+$/, '-soft'));
    if (names.length > 0 && (contract.has(name) || isRole) && !names.includes(value)) {
      const hint = didYouMean(value, names, say`choose ${listed(names, 'or')}`);
      fail(say`there is no ${noun} '${value}' for ${name}`, at, hint);
    }
    if (contract.has(name) && colours.test(name) && !reckoned.test(value) && !readColour(value)) {
      fail(say`${name} is ${value}, which is no colour`, at, say`write it as in ${name}: #1a1a1a`);
    }
  }
}

/** How the files of fonts begin, by their first four bytes: woff2, woff, TrueType, OpenType, a collection. */
const beginnings = ['wOF2', 'wOFF', '\0\x01\0\0', 'true', 'OTTO', 'ttcf'];

/** Whether a file may be a font, by how it begins. */
export function beginsAsFont(bytes: Uint8Array): boolean {
  return beginnings.includes(String.fromCharCode(...bytes.subarray(0, 4)));
}
