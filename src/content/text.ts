/** A tag of a template that makes something of its text. */
export type Template<Made> = (
  strings: TemplateStringsArray,
  ...values: readonly (string | number)[]
) => Made;

/** The text of a template as it is meant, without the indentation that all its lines share. */
export function templateText(
  { raw }: TemplateStringsArray,
  values: readonly (string | number)[],
): string {
  // In a template a backtick or a "${" needs a backslash before it; the author does not mean that backslash.
  const unescaped = { raw: raw.map((text) => text.replace(/\\([`$])/g, '$1')) };
  return dedent(String.raw(unescaped, ...values));
}

/** Takes away the indentation that all lines share, and empty lines at both ends. */
function dedent(text: string): string {
  return dedented(text.split('\n'))
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

/** Lines without the indentation that they share. */
export function dedented(lines: readonly string[]): readonly string[] {
  const spaced = lines.map((line) => line.replace(/\t/g, '  '));
  const indents = spaced.filter((line) => line.trim()).map((line) => line.search(/\S/));
  const indent = Math.min(...indents, 80);
  return spaced.map((line) => line.slice(indent).trimEnd());
}
