import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainPath } from '../../files/plain-path.ts';

/** The kit's own folder of modules: `src/` in this repository, compiled in a package. */
const modules = plainPath(resolve(dirname(fileURLToPath(import.meta.url)), '../..'));
/** The slides that come with the kit, beside its modules. */
export const kitSlidesFolder = join(dirname(modules), 'slides');
const slides = kitSlidesFolder;
/** The folder of the kit's package.json. */
export const kitRoot = dirname(packageFile('mesa-deck/package.json'));

/** A module of the kit, by its path in `src/` without ending: `shell/deck/deck`. */
export function kitModule(name: string): string {
  const source = join(modules, `${name}.ts`);
  return existsSync(source) ? source : join(modules, `${name}.js`);
}

/** What slides and figures import by the kit's name: its very modules, as source or compiled. */
export const kitAlias = [
  { find: /^mesa-deck$/, replacement: kitModule('index') },
  { find: /^mesa-deck\/(?=decks\/)/, replacement: `${slides}/` },
  { find: /^mesa-deck\/slides\//, replacement: `${slides}/` },
];

/** The files of the decks that come with the kit. */
export function kitDecks(): readonly string[] {
  const folder = join(slides, 'decks');
  return readdirSync(folder)
    .filter((name) => /(?<!\.d)\.[jt]s$/.test(name))
    .map((name) => join(folder, name));
}

/** What a project can import of the slides that come with the kit. */
export function kitSlides(): readonly string[] {
  return readdirSync(slides, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.d)\.[jt]s$/.test(path))
    .map((path) => path.replaceAll('\\', '/').replace(/\.[jt]s$/, ''))
    .map((path) => `mesa-deck/${path.startsWith('decks/') ? '' : 'slides/'}${path}`);
}

/** Whether a path or file address names one of the kit's own modules. */
export function isKitModule(path: string): boolean {
  return path.includes(`${modules}/`);
}

/** A file of the kit that is not a module, by its path from the kit's root. */
export function kitFile(path: string): string {
  return join(kitRoot, path);
}

/** A file of a package, as a module in `from` would find it. */
export function packageFile(specifier: string, from: string = import.meta.url): string {
  return plainPath(createRequire(from).resolve(specifier));
}

/** The folder that holds the packages that the kit uses. */
export function packagesFolder(): string {
  const file = packageFile('katex');
  return file.slice(0, file.lastIndexOf('node_modules') + 'node_modules'.length);
}

/** Where a project's cache is, of drawings, fonts and the unpacked browser; a variable moves it. */
export function cacheFolder(root: string): string {
  return process.env['MESA_DECK_CACHE'] ?? join(root, 'node_modules', '.cache', 'mesa-deck');
}

/** A command as one types it: in this repository by npm, in a project that has the package by its name. */
export function commandLine(root: string, name: string, rest = ''): string {
  if (!isKitRoot(root)) return `npx mesa-deck ${name} ${rest}`.trim();
  const run = name === 'start' ? 'npm start' : `npm run ${name}`;
  return rest === '' ? run : `${run} -- ${rest}`;
}

/** Whether a project is this very repository. */
export function isKitRoot(root: string): boolean {
  return realpathSync(root) === realpathSync(kitRoot);
}

/** The version of the kit. */
export function kitVersion(): string {
  return JSON.parse(readFileSync(kitFile('package.json'), 'utf8')).version;
}
