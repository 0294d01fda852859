import type { SourceFiles } from '../shared/files/deck-file.ts';

/** The files of a theme that another begins from. */
export interface ThemeSource {
  readonly name: string;
  readonly css: string;
  /** What lies beside its stylesheet, by the end of its name: `.svg`, `.motif.svg`. */
  readonly beside: Readonly<Record<string, string>>;
}

/** The rules without the tokens of a role that a project does not have, but where a rule of theirs takes one. */
function withoutRole(css: string, role: string): string {
  if (css.includes(`var(--${role}`)) return css;
  return css.replace(new RegExp(`^[ \\t]*--${role}(?:-[\\w-]+)?:[^;]*;[ \\t]*\\n`, 'gm'), '');
}

/** A theme of a project's own: all of another's tokens and rules, to be changed. */
export function newTheme(
  name: string,
  { name: from, css, beside }: ThemeSource,
  idle: readonly string[] = [],
): SourceFiles {
  const rules = idle.reduce(withoutRole, css.replace(/^\s*\/\*[\s\S]*?\*\/\s*/, ''));
  const head = `/*
 * The theme ${name}, begun from ${from}. What a theme may set, themes/contract.css of the package mesa-deck says.
 * A deck wears it by theme: '${name}'; mesa-deck sheet --theme ${name} draws all
 * slides in it, and mesa-deck check names what can't be read.
 */
`;
  return {
    ...Object.fromEntries(
      Object.entries(beside).map(([ending, text]) => [`themes/${name}${ending}`, text]),
    ),
    [`themes/${name}.css`]: `${head}\n${rules}`,
  };
}
