import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { tarFiles } from '../../src/site/browser/packaged.ts';
import { cacheFolder } from '../../src/site/project/kit.ts';
import { write } from '../folder.ts';

const root = process.cwd();

/** What `npm pack` wrote. */
export interface Packed {
  /** The tarball's name. */
  readonly name: string;
  readonly data: Buffer;
  /** Its files by their path from the package's root. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** Packs the repository as `npm publish` would. */
export async function pack(): Promise<Packed> {
  const folder = mkdtempSync(join(tmpdir(), 'mesa-deck-pack-'));
  try {
    await run(root, 'npm', ['pack', '--pack-destination', folder]);
    const [name = ''] = readdirSync(folder);
    const data = readFileSync(join(folder, name));
    const files = [...tarFiles(gunzipSync(data))];
    return {
      name,
      data,
      files: new Map(files.map(([path, content]) => [path.replace(/^package\//, ''), content])),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * An empty project with the package installed: unpacked from the tarball, beside links to what its
 * `dependencies` name and nothing else, so that it needs neither a registry nor a minute. What only a
 * real installation does, resolving versions, is npm's own.
 */
export function install({ files }: Packed): string {
  const folder = mkdtempSync(join(tmpdir(), 'mesa-deck-foreign-'));
  for (const [path, content] of files) {
    write(folder, `node_modules/mesa-deck/${path}`, content.toString('utf8'));
  }
  const { dependencies, optionalDependencies } = JSON.parse(String(files.get('package.json')));
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link, 'junction');
  }
  return folder;
}

/** Runs the command `mesa-deck` of the package that is installed in a folder; returns what it printed. */
export function mesaDeck(folder: string, ...args: readonly string[]): Promise<string> {
  const bin = JSON.parse(readFileSync(join(folder, 'node_modules/mesa-deck/package.json'), 'utf8'))
    .bin['mesa-deck'];
  return run(folder, process.execPath, [join(folder, 'node_modules/mesa-deck', bin), ...args]);
}

/** Runs a program to its end; what it printed, or an error with it. */
export function run(
  folder: string,
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const child = spawn(program, args, {
    cwd: folder,
    // On Windows npm is no program of its own.
    shell: program === 'npm',
    env: { ...process.env, NO_COLOR: '1', MESA_DECK_CACHE: cacheFolder(root), ...env },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      printed += data;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('close', (status) =>
      status === 0 ? resolve(printed) : reject(new Error(`${args.join(' ')}: ${printed}`)),
    );
  });
}
