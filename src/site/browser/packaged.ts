import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
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
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';

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
 * shared libraries that slim systems lack, `fonts.conf`. The package's own way is to unpack into
 * the system's temporary folder, which all users and processes share.
 */
export async function unpackBrowser(packageDir: string, cacheDir: string): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8'));
  const folder = join(cacheDir, `chromium-${version}`);
  if (existsSync(folder)) return folder;

  await mkdir(cacheDir, { recursive: true });
  await removeAbandoned(cacheDir);
  const partial = await mkdtemp(join(cacheDir, 'unpacking-'));
  try {
    await fill(partial, join(packageDir, 'bin'));
    await chmod(partial, 0o755);
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Another process may have been faster, then its folder is as good.
    if (!existsSync(folder)) throw error;
  }
  return folder;
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
  for (const [name, data] of tarFiles(brotliDecompressSync(await readFile(archive)))) {
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
