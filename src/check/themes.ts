import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deck } from '../deck.ts';
import { describePlace } from '../errors.ts';
import { say } from '../say.ts';
import { kitFile } from '../site/project/kit.ts';
import type { Project } from '../site/project/project.ts';
import { type ThemeDoubt, themeDoubts, unusedTokens } from '../site/themes/doubts.ts';
import { dressName, readDress } from '../site/themes/dress.ts';
import { type Finding, findingIn } from './finding.ts';

/** What is wrong with the themes of a deck: what they lack, what can't be read or told apart, what nothing uses. */
export function* ofThemes(
  deck: Deck,
  { root, sheets, files }: Pick<Project, 'root' | 'sheets' | 'files'>,
): Iterable<Finding> {
  const tell = (severity: Finding['severity'], { what, place, hint }: ThemeDoubt) =>
    findingIn(deck, severity, undefined, say`${what} (${describePlace(place)})`, hint);
  for (const { theme } of readDress(root, dressName(deck.theme))) {
    for (const doubt of themeDoubts(theme)) yield tell('error', doubt);
    const own = readFileSync(theme.file, 'utf8');
    // What a theme sets is no use of it.
    const rules = own.replace(/^\s*--[\w-]+\s*:/gm, '');
    const texts = [
      rules,
      ...kitStyles(),
      ...[...sheets.map(({ file }) => file), ...files].map(read),
    ];
    for (const doubt of unusedTokens(theme, texts)) yield tell('advice', doubt);
  }
}

function kitStyles(): readonly string[] {
  const folder = kitFile('themes/kit');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => read(join(folder, name)));
}

function read(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
