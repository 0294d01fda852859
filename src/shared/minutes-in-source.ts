/** Where a line of TypeScript says how long a slide takes: `minutes: 1.5`, or `[twoGaps, 1.5]` in a deck. */
const minutesIn = /(\bminutes:\s*|\[\s*[A-Za-z_$][\w$]*\s*,\s*)(\d[\d.]*)/g;

/** All minutes that a line says. */
export function minutesOf(line: string): readonly number[] {
  return [...line.matchAll(minutesIn)].map(([, , number]) => Number(number));
}

/** The line with other minutes. */
export function withMinutes(line: string, minutes: number): string {
  return line.replace(minutesIn, (_, before: string) => `${before}${minutes}`);
}
