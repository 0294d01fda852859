import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DeckError, isDeckError } from '../../../errors.ts';
import { writeNew } from '../../../files/write-new.ts';
import { newTheme } from '../../../plan/new-theme.ts';
import { say } from '../../../say.ts';
import { isKebab } from '../../../shared/ids.ts';
import { commandLine } from '../../../site/project/kit.ts';
import { loadProject } from '../../../site/project/project.ts';
import { rolesOf } from '../../../site/roles/known.ts';
import { idleRoles } from '../../../site/roles/tokens.ts';
import { findTheme } from '../../../site/themes/find.ts';
import { told } from '../../../words/told.ts';

/** What a theme may have beside its stylesheet: an icon and a motif. */
const endings = ['.svg', '.motif.svg'];

/** Writes a theme that begins from another. */
export async function writeTheme(name: string, from: string, root: string): Promise<void> {
  if (!isKebab(name) || name === 'contract') {
    const hint = say`write it in kebab-case: ${commandLine(root, 'new', '--theme my-theme')}`;
    throw new DeckError(say`'${name}' is not a name for a theme`, { option: '--theme' }, hint);
  }
  const { file, place } = findTheme(root, from);
  const css = readFileSync(file, 'utf8');
  const relative = /url\(\s*["']?\.{1,2}\//.exec(css)?.[0];
  if (relative !== undefined && place.startsWith('node_modules/')) {
    const hint = say`write such addresses in it by the name of its package, or begin from another theme`;
    throw new DeckError(say`the theme names files beside itself`, place, hint);
  }
  const beside = endings.flatMap((ending) => {
    const path = file.replace(/\.css$/, ending);
    return existsSync(path) ? [[ending, readFileSync(path, 'utf8')] as const] : [];
  });
  const source = { name: from, css, beside: Object.fromEntries(beside) };
  const files = newTheme(name, source, await idleIn(root));
  for (const path of writeNew(files, root)) console.log(path);
  const types = commandLine(root, 'types');
  console.log(told(say`\nNow: theme: '${name}' in a deck, and ${types} for the compiler`));
}

/** The default roles that the project does not have; what is wrong with its own is told where slides are made. */
async function idleIn(root: string): Promise<readonly string[]> {
  if (!['ts', 'js'].some((ending) => existsSync(join(root, `slides/roles.${ending}`)))) return [];
  try {
    await loadProject({ root, tolerant: true });
    return idleRoles(rolesOf(root));
  } catch (error) {
    if (isDeckError(error)) return [];
    throw error;
  }
}
