import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kitRoot, packageFile } from './kit.ts';

/** What a package says of itself and its licence. */
interface Notice {
  readonly name: string;
  readonly text: string;
}

/** The folder of the package that a file is of; nothing for a file of the project. */
export function packageFolder(file: string): string | undefined {
  const path = file.replaceAll('\\', '/').replace(/[?#].*$/, '');
  const inside = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
  return inside ?? (path.startsWith(`${kitRoot}/`) && isKitCode(path) ? kitRoot : undefined);
}

function isKitCode(path: string): boolean {
  return /^\/(?:lib\/)?src\/|^\/themes\//.test(path.slice(kitRoot.length));
}

/** The folder of a package that the kit uses, or that one which it uses needs. */
export function kitPackage(name: string, neededBy?: string): string | undefined {
  return packageFolder(packageFile(name, neededBy && packageFile(neededBy)));
}

/** The licences of packages as one text, in the order of their names. */
export function noticesOf(folders: Iterable<string | undefined>): string {
  const notices = [...new Set(folders)].flatMap((folder) => (folder ? noticeOf(folder) : []));
  const sorted = notices.sort((a, b) => (a.name < b.name ? -1 : 1));
  const rule = '-'.repeat(72);
  const head = 'This site holds code and fonts of the packages below, each under its licence.';
  return [head, ...sorted.map(({ text }) => `${rule}\n\n${text}`)].join('\n\n').concat('\n');
}

function noticeOf(folder: string): readonly Notice[] {
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return [];
  const { name, version, license } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    readonly name: string;
    readonly version?: string;
    readonly license?: string;
  };
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice|ofl)\b/i.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const title = `${name} ${version ?? ''} (${license ?? 'see below'})`;
  return [{ name, text: [title, ...texts].join('\n\n') }];
}

/** The folder of the package that a bundler's own piece of code is of. */
export function bundlerPackage(id: string): string | undefined {
  const name = /^\0(vite|rolldown)\b/.exec(id)?.[1];
  if (name === undefined) return undefined;
  const vite = dirname(packageFile('vite/package.json'));
  return name === 'vite' ? vite : dirname(packageFile('rolldown/package.json', join(vite, 'x.js')));
}
