import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFiles } from '../../shared/files/deck-file.ts';
import { kitFile } from './kit.ts';

/** The template of a project, by the paths that its files will have. */
export function readTemplate(): SourceFiles {
  const folder = kitFile('template');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'));
  return Object.fromEntries(
    paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}
