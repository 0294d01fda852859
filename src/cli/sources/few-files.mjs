// The sources of this repository as a few files of JavaScript, for one edition of them at a time: Node takes
// longer to find and open three hundred small modules than to run them.
import { createHash, randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const sources = path.join(root, 'src');
const cache = process.env['MESA_DECK_CACHE'] ?? path.join(root, 'node_modules/.cache/mesa-deck');
const folder = path.resolve(cache, 'modules', 'few');

/**
 * The file to import in the place of a source, made if these sources have none yet; nothing where that can't be
 * kept, or they can't be read: who takes them one by one is told what is wrong.
 * @param {string} entry its path in `src/`, without ending
 */
export async function fewFiles(entry) {
  try {
    const place = path.join(folder, editionOf(entry));
    if (!isWhole(place)) await make(entry, place);
    // What was not used for long is taken away.
    fs.utimesSync(place, new Date(), new Date());
    return pathToFileURL(path.join(place, `${path.basename(entry)}.mjs`)).href;
  } catch {
    return undefined;
  }
}

/**
 * What the files are made of: all sources but those for browsers, what compiles them, and where they lie.
 * @param {string} entry
 */
function editionOf(entry) {
  const hash = createHash('sha256').update(`${entry}\n${root}\n`);
  hash.update(fs.readFileSync(fileURLToPath(import.meta.resolve('rolldown/package.json'))));
  const isOurs = (/** @type {string} */ name) =>
    /\.(?:ts|mjs)$/.test(name) && !/^shell[\\/]/.test(name);
  const names = fs.readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter(isOurs);
  for (const name of names.sort()) {
    // When a file was changed is known sooner than what is in it.
    const { size, mtimeMs, ctimeMs } = fs.statSync(path.join(sources, name));
    hash.update(`${name} ${size} ${mtimeMs} ${ctimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 32);
}

/**
 * Whether all is there: the list of the files, with their lengths, is written last.
 * @param {string} place
 */
function isWhole(place) {
  const list = path.join(place, 'files.json');
  if (!fs.existsSync(list)) return false;
  /** @type {Record<string, number>} */
  const sizes = JSON.parse(fs.readFileSync(list, 'utf8'));
  return Object.entries(sizes).every(
    ([name, size]) => fs.statSync(path.join(place, name), { throwIfNoEntry: false })?.size === size,
  );
}

/**
 * @param {string} entry
 * @param {string} place
 */
async function make(entry, place) {
  const [{ rolldown }, { parseAst }] = await Promise.all([
    import('rolldown'),
    import('rolldown/parseAst'),
  ]);
  const bundle = await rolldown({
    input: path.join(sources, `${entry}.ts`),
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
  const beside = `${place}.${randomUUID()}`;
  try {
    const { output } = await bundle.write({
      dir: beside,
      format: 'esm',
      entryFileNames: '[name].mjs',
      chunkFileNames: '[name]-[hash].mjs',
      sourcemap: true,
    });
    const sizes = output.map(({ fileName }) => {
      return [fileName, fs.statSync(path.join(beside, fileName)).size];
    });
    fs.writeFileSync(path.join(beside, 'files.json'), JSON.stringify(Object.fromEntries(sizes)));
    // Another process may have been faster, and runs from them.
    if (!isWhole(place)) {
      fs.rmSync(place, { recursive: true, force: true });
      fs.renameSync(beside, place);
    }
    tidy();
  } catch (error) {
    if (!isWhole(place)) throw error;
  } finally {
    fs.rmSync(beside, { recursive: true, force: true });
    await bundle.close();
  }
}

/**
 * Packages are taken from where they lie: the cache may be anywhere.
 * @param {string} id
 */
function outside(id) {
  if (/^[./]/.test(id) || path.isAbsolute(id) || id.startsWith('@oxc-project/')) return undefined;
  if (/^(?:node:|[a-z]+:\/\/)/.test(id)) return { id, external: true };
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

/** Takes away what no process has begun with for a week. */
function tidy() {
  const week = 7 * 24 * 60 * 60 * 1000;
  for (const name of fs.readdirSync(folder)) {
    const place = path.join(folder, name);
    const { mtimeMs } = fs.statSync(place);
    if (mtimeMs < Date.now() - week) fs.rmSync(place, { recursive: true, force: true });
  }
}
