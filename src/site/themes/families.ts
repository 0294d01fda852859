import { parseCss } from '../styles/css.ts';
import { fontTokens, type Theme } from '../styles/theme.ts';
import { keepToScope, type Scope } from './scope.ts';

/**
 * A font of no sign that anybody writes, and so never asked for. Where fonts of the system alone come before
 * the first of a file, Chromium forgets to draw a text again when that one has come: an empty box stays.
 */
const ahead = {
  family: 'Ahead',
  face: '@font-face { font-family: Ahead; src: url("data:,"); unicode-range: U+F0000 }',
};

/** The theme's families, and those of formulas, with the fonts that its project has installed. */
export function familiesIn({ tokens, installed }: Theme, scope: Scope | undefined): string {
  const set = fontTokens.map((token) => `${token}: ${ahead.family}, ${tokens.get(token)};`);
  const more = installed.map(({ family }) => `"${family}"`).join(', ');
  const formulas = `.katex { font-family: KaTeX_Main, "Times New Roman", serif, ${more}; }`;
  const root = parseCss(`:root { ${set.join(' ')} }\n${formulas}`);
  if (scope) keepToScope(root, scope);
  return `${ahead.face}\n@layer theme {\n${root}\n}`;
}
