import type { SourceFiles } from '../shared/files/deck-file.ts';

/** The files of a theme that another begins from. */
export interface ThemeSource {
  readonly name: string;
  readonly css: string;
  /** What lies beside its stylesheet, by the end of its name: `.svg`, `.motif.svg`. */
  readonly beside: Readonly<Record<string, string>>;
}

/** A theme of a project's own: all of another's tokens and rules, to be changed. */
export function newTheme(name: string, { name: from, css, beside }: ThemeSource): SourceFiles {
  const rules = css.replace(/^\s*\/\*[\s\S]*?\*\/\s*/, '');
  const head = `/*
 * The theme ${name}, begun from ${from}. What a theme may set is in mesa-deck/themes/contract.css, and
 * docs/themes.md tells of it. A deck wears it by theme: '${name}'; mesa-deck sheet --theme ${name} draws all
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
