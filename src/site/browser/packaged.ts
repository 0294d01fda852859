import {
  createReadStream,
  createWriteStream,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
} from 'node:fs';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import { makeFolder } from '../../files/folders.ts';

/** The folder of the optional package with a whole Chromium in it; undefined if not installed. */
export function browserPackage(): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    return dirname(dirname(dirname(entry)));
  } catch {
    return undefined;
  }
}

/** The version of glibc, and nothing on a system that has another C library or none. */
export function glibcVersion(): string | undefined {
  if (process.platform !== 'linux') return undefined;
  // Without this a report looks up the names of all open connections.
  Object.assign(process.report, { excludeNetwork: true });
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime;
}

/**
 * Unpacks the browser into a folder of ours and returns this folder: `chromium`, `lib/` with the
 * shared libraries that slim systems lack, `fonts.conf`. What is damaged or not whole is unpacked
 * again. The package's own way is to unpack into the system's temporary folder, which all users and
 * processes share. `onUnpack` is called before what takes a while.
 */
export async function unpackBrowser(
  packageDir: string,
  cacheDir: string,
  onUnpack: () => void = () => {},
): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8'));
  const folder = join(cacheDir, `chromium-${version}`);
  if (isWhole(folder)) return folder;

  onUnpack();
  makeFolder(cacheDir);
  await removeAbandoned(cacheDir);
  const partial = await mkdtemp(join(cacheDir, 'unpacking-'));
  try {
    await fill(partial, join(packageDir, 'bin'));
    await writeFile(join(partial, sealName), JSON.stringify(sizesIn(partial)));
    await chmod(partial, 0o755);
    await replace(folder, partial);
  } catch (error) {
    // Another process may have been faster, then its folder is as good.
    if (!isWhole(folder)) throw error;
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return folder;
}

/** Moves a folder to the place of one that is not whole. */
async function replace(folder: string, partial: string): Promise<void> {
  const damaged = `${partial}-damaged`;
  if (existsSync(folder) && !isWhole(folder)) await rename(folder, damaged);
  await rename(partial, folder);
  await rm(damaged, { recursive: true, force: true });
}

/** The list of all files that were unpacked, with their sizes: sums of 200 MB would take too long. */
const sealName = 'unpacked.json';

function isWhole(folder: string): boolean {
  try {
    const sizes = JSON.parse(readFileSync(join(folder, sealName), 'utf8'));
    const isThere = ([path, size]: [string, unknown]) => statSync(join(folder, path)).size === size;
    return Object.entries(sizes).every(isThere);
  } catch {
    return false;
  }
}

function sizesIn(folder: string): Readonly<Record<string, number>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.map((path) => [path, statSync(join(folder, path))] as const);
  return Object.fromEntries(
    files.filter(([, stats]) => stats.isFile()).map(([path, { size }]) => [path, size]),
  );
}

async function fill(folder: string, packed: string): Promise<void> {
  await Promise.all([
    pipeline(
      createReadStream(join(packed, 'chromium.br')),
      createBrotliDecompress({ chunkSize: 2 ** 20 }),
      createWriteStream(join(folder, 'chromium'), { mode: 0o755 }),
    ),
    untar(join(packed, 'al2023.tar.br'), folder, 'lib/'),
    untar(join(packed, 'fonts.tar.br'), folder, 'fonts/'),
    writeFile(join(folder, 'fonts.conf'), fontsConf),
  ]);
}

/** The system's fonts where it has some, and ours behind them. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="relative">fonts-cache</cachedir>
</fontconfig>
`;

/** What a killed process has left. An hour is far more than unpacking takes. */
async function removeAbandoned(cacheDir: string): Promise<void> {
  for (const name of await readdir(cacheDir)) {
    if (!name.startsWith('unpacking-')) continue;
    const path = join(cacheDir, name);
    const age = Date.now() - (await stat(path)).mtimeMs;
    if (age > 3_600_000) await rm(path, { recursive: true, force: true });
  }
}

async function untar(archive: string, folder: string, under: string): Promise<void> {
  for (const [name, data] of tarFiles(await promisify(brotliDecompress)(await readFile(archive)))) {
    if (!name.startsWith(under) || name.includes('..')) continue;
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), data, { mode: 0o755 });
  }
}

/** The plain files of an archive in the ustar format: a header of 512 bytes, then the data. */
export function* tarFiles(tar: Buffer): Generator<[name: string, data: Buffer]> {
  const text = (from: number, to: number) => tar.toString('utf8', from, to).split('\0')[0] ?? '';
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0; ) {
    const size = Number.parseInt(text(at + 124, at + 136), 8);
    const start = at + 512;
    const isFile = tar[at + 156] === 0x30 || tar[at + 156] === 0;
    const prefix = text(at + 345, at + 500);
    const name = text(at, at + 100);
    if (isFile) yield [prefix ? `${prefix}/${name}` : name, tar.subarray(start, start + size)];
    at = start + Math.ceil(size / 512) * 512;
  }
}
