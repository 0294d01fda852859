// The kit's modules as a few files of JavaScript, for one edition of them at a time: Node takes longer to find and
// open five hundred small modules than to run them. They are made of the sources of this repository, or of what a
// package has.
import { createHash, randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const modules = fileURLToPath(new URL('../', import.meta.url));

/** Packages of many small modules, which are put in as well; the others are taken from where they lie. */
const small = /^(?:@observablehq\/plot|linkedom\/worker|parse5)$/;

/** What files were made of, beside the kit's own modules, and their lengths. @typedef {{
 *   readonly sizes: Readonly<Record<string, number>>,
 *   readonly packages: Readonly<Record<string, string>>,
 * }} Made */

/**
 * The file to import in the place of a module, made if this edition has none yet; nothing where that can't be
 * kept, or they can't be read: who takes them one by one is told what is wrong.
 * @param {string} entry its path among them, without ending
 */
export async function fewFiles(entry) {
  try {
    const folder = cacheFolder();
    const place = path.join(folder, editionOf(entry));
    if (!isWhole(place)) await make(entry, place);
    // What was not used for long is taken away.
    fs.utimesSync(place, new Date(), new Date());
    return pathToFileURL(path.join(place, `${path.basename(entry)}.mjs`)).href;
  } catch {
    return undefined;
  }
}

/** Beside the packages that the kit uses, as other caches; a variable moves it. */
function cacheFolder() {
  const used = fileURLToPath(import.meta.resolve('rolldown/package.json'));
  const packages = used.slice(0, used.lastIndexOf('node_modules') + 'node_modules'.length);
  const cache = process.env['MESA_DECK_CACHE'] ?? path.join(packages, '.cache/mesa-deck');
  return path.resolve(cache, 'modules', 'few');
}

/**
 * What the files are made of: all modules but those for browsers, what compiles them, and where they lie.
 * @param {string} entry
 */
function editionOf(entry) {
  const hash = createHash('sha256').update(`${entry}\n${modules}\n`);
  hash.update(fs.readFileSync(fileURLToPath(import.meta.resolve('rolldown/package.json'))));
  const isOurs = (/** @type {string} */ name) =>
    /(?<!\.d)\.(?:ts|js|mjs)$/.test(name) && !/^shell[\\/]/.test(name);
  const names = fs.readdirSync(modules, { recursive: true, encoding: 'utf8' }).filter(isOurs);
  for (const name of names.sort()) {
    // When a file was changed is known sooner than what is in it.
    hash.update(`${name} ${stateOf(path.join(modules, name))}\n`);
  }
  return hash.digest('hex').slice(0, 32);
}

/**
 * @param {string} file
 */
function stateOf(file) {
  const found = fs.statSync(file, { throwIfNoEntry: false });
  return found && `${found.size} ${found.mtimeMs} ${found.ctimeMs}`;
}

/**
 * Whether all is there: the list of the files is written last.
 * @param {string} place
 */
function isWhole(place) {
  const list = path.join(place, 'files.json');
  if (!fs.existsSync(list)) return false;
  /** @type {Made} */
  const { sizes, packages } = JSON.parse(fs.readFileSync(list, 'utf8'));
  const sizeOf = (/** @type {string} */ name) =>
    fs.statSync(path.join(place, name), { throwIfNoEntry: false })?.size;
  return (
    Object.entries(sizes).every(([name, size]) => sizeOf(name) === size) &&
    Object.entries(packages).every(([file, state]) => stateOf(file) === state)
  );
}

/**
 * @param {string} entry
 * @param {string} place
 */
async function make(entry, place) {
  const beside = `${place}.${randomUUID()}`;
  // Where nothing can be kept, nothing is made.
  fs.mkdirSync(beside, { recursive: true });
  try {
    const output = await bundle(entry, beside);
    const sizes = output.map(({ fileName }) => {
      return [fileName, fs.statSync(path.join(beside, fileName)).size];
    });
    const ids = output.flatMap((each) => (each.type === 'chunk' ? each.moduleIds : []));
    const packages = [...new Set(ids.flatMap(packageOf))].map((file) => [file, stateOf(file)]);
    const made = { sizes: Object.fromEntries(sizes), packages: Object.fromEntries(packages) };
    fs.writeFileSync(path.join(beside, 'files.json'), JSON.stringify(made));
    // Another process may have been faster, and runs from them.
    if (!isWhole(place)) {
      fs.rmSync(place, { recursive: true, force: true });
      fs.renameSync(beside, place);
    }
    tidy(path.dirname(place));
  } catch (error) {
    if (!isWhole(place)) throw error;
  } finally {
    fs.rmSync(beside, { recursive: true, force: true });
  }
}

/**
 * @param {string} entry
 * @param {string} dir
 */
async function bundle(entry, dir) {
  const [{ rolldown }, { parseAst }] = await Promise.all([
    import('rolldown'),
    import('rolldown/parseAst'),
  ]);
  const input = sourceOf(entry);
  const bundler = await rolldown({
    input,
    platform: 'node',
    logLevel: 'silent',
    tsconfig: false,
    treeshake: false,
    transform: { target: 'esnext' },
    plugins: [
      {
        name: 'places',
        resolveId: outside,
        transform: (code, id) => withPlace(code, id, parseAst),
      },
    ],
  });
  try {
    const { output } = await bundler.write({
      dir,
      format: 'esm',
      entryFileNames: '[name].mjs',
      chunkFileNames: '[name]-[hash].mjs',
      // A package has no sources to be led to.
      sourcemap: input.endsWith('.ts'),
    });
    return output;
  } finally {
    await bundler.close();
  }
}

/** @param {string} entry */
function sourceOf(entry) {
  const source = path.join(modules, `${entry}.ts`);
  return fs.existsSync(source) ? source : path.join(modules, `${entry}.js`);
}

/**
 * The package.json of what a module belongs to, if it is none of the kit's: another edition has another.
 * @param {string} id
 */
function packageOf(id) {
  const found = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id);
  const isOther = found && !path.normalize(id).startsWith(modules) && fs.existsSync(id);
  return isOther ? [path.join(found[0], 'package.json')] : [];
}

/**
 * Packages are taken from where they lie: the cache may be anywhere.
 * @param {string} id
 * @param {string} [importer]
 */
function outside(id, importer = '') {
  if (/^[./]/.test(id) || path.isAbsolute(id) || id.startsWith('@oxc-project/')) return undefined;
  if (/^(?:node:|[a-z]+:\/\/)/.test(id)) return { id, external: true };
  if (small.test(id) || packageOf(importer).length > 0) return undefined;
  return { id: import.meta.resolve(id), external: /** @type {const} */ (true) };
}

/**
 * A module's own place, which it finds other files by, is that of its source.
 * @param {string} code
 * @param {string} id
 * @param {typeof import('rolldown/parseAst').parseAst} parseAst
 */
function withPlace(code, id, parseAst) {
  if (!code.includes('import.meta.url')) return undefined;
  const own = JSON.stringify(pathToFileURL(id).href);
  let changed = code;
  // From the end, so that all before stays where it was found.
  for (const { start, end } of [...placesIn(parseAst(code, { lang: 'ts' }))].reverse()) {
    changed = changed.slice(0, start) + own + changed.slice(end);
  }
  return { code: changed };
}

/**
 * Where a program asks for its place; sentences that speak of it are no code.
 * @param {any} node
 * @returns {Iterable<{ readonly start: number, readonly end: number }>}
 */
function* placesIn(node) {
  if (typeof node !== 'object' || node === null) return;
  if (node.type === 'MemberExpression' && node.object.type === 'MetaProperty') yield node;
  else for (const each of Object.values(node)) yield* placesIn(each);
}

/**
 * Takes away what no process has begun with for a week.
 * @param {string} folder
 */
function tidy(folder) {
  const week = 7 * 24 * 60 * 60 * 1000;
  for (const name of fs.readdirSync(folder)) {
    const place = path.join(folder, name);
    const { mtimeMs } = fs.statSync(place);
    if (mtimeMs < Date.now() - week) fs.rmSync(place, { recursive: true, force: true });
  }
}
