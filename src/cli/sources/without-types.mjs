// Hooks for Node's module loader: the sources of this repository as JavaScript. What was made of a module
// is kept by a hash of its source, so that a command starts without compiling anything.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = new URL('../../../', import.meta.url);
const folder =
  process.env['MESA_DECK_CACHE'] ?? fileURLToPath(new URL('node_modules/.cache/mesa-deck', root));
const cache = pathToFileURL(path.resolve(folder, 'modules') + path.sep);
/** What compiles, and how it is asked to: another version may do it otherwise. */
const compiler = [new URL('node_modules/amaro/package.json', root), new URL(import.meta.url)]
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** What was loaded as a module of JavaScript. */
const modules = new Set();

/**
 * A path from one source to another, or to a file beside a module, is all that there is to know. Node would
 * ask the disk for it in steps that take longer than the module does.
 * @type {import('node:module').ResolveHook}
 */
export async function resolve(specifier, context, next) {
  const { parentURL = '' } = context;
  const isKnown = /^file:.*\.ts$/.test(parentURL)
    ? /^\.\.?\/.*\.ts$/.test(specifier)
    : modules.has(parentURL) && /^\.\/[^/]+\.js$/.test(specifier);
  if (!isKnown) return next(specifier, context);
  const { href } = new URL(specifier, parentURL);
  if (!existsSync(new URL(href))) return next(specifier, context);
  return { url: href, format: 'module', shortCircuit: true };
}

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
  // Read at once: Node's own way waits four times for each of many small files.
  if (context.format === 'module' && /^file:.*\.js$/.test(url)) {
    modules.add(url);
    return { format: 'module', shortCircuit: true, source: readFileSync(new URL(url)) };
  }
  if (!/^file:.*\.ts$/.test(url)) return next(url, context);
  const source = readFileSync(new URL(url), 'utf8');
  const name = sha256(`${compiler}\n${source}`);
  const code = kept(name) ?? keep(name, await compile(source));
  return { format: 'module', shortCircuit: true, source: code };
}

/**
 * Puts spaces in the place of types: all else stays where it is, so that errors name the right place.
 * @param {string} source
 */
async function compile(source) {
  // @ts-expect-error: it comes without types.
  const { transformSync } = await import('amaro');
  return transformSync(source, { mode: 'strip-only' }).code;
}

/**
 * What is kept under a name, if it is there and whole: its first line is its checksum.
 * @param {string} name
 */
function kept(name) {
  try {
    const text = readFileSync(new URL(`${name}.js`, cache), 'utf8');
    const end = text.indexOf('\n');
    const code = text.slice(end + 1);
    return text.slice(0, end) === `// ${sha256(code)}` ? code : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps it, and returns it whether that could be done or not.
 * @param {string} name
 * @param {string} code
 */
function keep(name, code) {
  try {
    mkdirSync(cache, { recursive: true });
    const beside = new URL(`${name}.${randomUUID()}`, cache);
    writeFileSync(beside, `// ${sha256(code)}\n${code}`);
    renameSync(beside, new URL(`${name}.js`, cache));
  } catch {
    // A cache is no reason to stop.
  }
  return code;
}

/** @param {string} text */
function sha256(text) {
  return createHash('sha256').update(text).digest('hex');
}
