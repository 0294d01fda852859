import { accessSync, constants, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Browser } from 'playwright-core';
import { DeckError } from '../../errors.ts';
import { say } from '../../say.ts';
import { type Machine, thisMachine, type Variables } from './machine.ts';
import { remember } from './open.ts';
import { unpackBrowser } from './packaged.ts';
import { openScratch } from './scratch.ts';

const load = createRequire(import.meta.url);

export interface BrowserOptions {
  /** A folder of ours; the packaged browser is unpacked into it. */
  readonly cacheDir: string;
  readonly warn?: (message: string) => void;
  /** Called before what takes a while. */
  readonly progress?: ((message: string) => void) | undefined;
  readonly machine?: Machine;
}

export interface FoundBrowser {
  readonly path: string;
  readonly from: 'variable' | 'installed' | 'packaged';
  /** The environment to start it with; our own stays as it is. */
  readonly env: Variables;
}

/**
 * Starts a headless browser: the one named by MESA_DECK_CHROME, else an installed Chrome, Edge or
 * Chromium, else the packaged one. Whoever opens it closes it; an interrupted process takes it
 * along. Throws a DeckError if there is none or it does not start.
 */
export async function openBrowser(options: BrowserOptions): Promise<Browser> {
  const machine = options.machine ?? thisMachine();
  // Without it a browser dies, and blames itself.
  temporaryFolder();
  const found = await findBrowser({ ...options, machine });
  try {
    return await start(found);
  } catch (error) {
    const packaged = found.from === 'installed' && (await findPackaged(options, machine));
    if (!packaged) throw cannotStart(found, error);
    options.warn?.(
      say`${found.path} does not start (${reason(error)}); the packaged browser is used instead`,
    );
    return await start(packaged).catch((second) => {
      throw cannotStart(packaged, second);
    });
  }
}

/** Finds a browser, unpacks the packaged one if it comes to that; starts nothing. */
export async function findBrowser(options: BrowserOptions): Promise<FoundBrowser> {
  const machine = options.machine ?? thisMachine();
  const named = machine.variables['MESA_DECK_CHROME'];
  if (named) {
    if (isProgram(named)) return { path: named, from: 'variable', env: machine.variables };
    throw new DeckError(
      say`no browser at ${named}`,
      say`the environment variable MESA_DECK_CHROME`,
      say`give the path of a Chrome, Edge or Chromium program, or unset the variable`,
    );
  }
  const path = machine.places.find(isProgram);
  if (path) return { path, from: 'installed', env: machine.variables };
  const packaged = await findPackaged(options, machine);
  if (packaged) return packaged;
  throw new DeckError(
    say`no browser to draw diagrams and print pages with`,
    say`this machine (${machine.platform} ${machine.arch})`,
    say`${advice(machine)}, or set MESA_DECK_CHROME to the path of one`,
  );
}

async function findPackaged(
  { cacheDir, warn, progress }: BrowserOptions,
  machine: Machine,
): Promise<FoundBrowser | undefined> {
  const { packageDir } = machine;
  if (!packageDir || !canRunPackaged(machine)) return undefined;
  const found = (folder: string): FoundBrowser => {
    const env = packagedVariables(folder, machine);
    return { path: join(folder, 'chromium'), from: 'packaged', env };
  };
  const tell = () => progress?.(say`unpacking the browser that draws; this is done once …`);
  try {
    return found(await unpackBrowser(packageDir, cacheDir, tell));
  } catch (error) {
    if (!isOfFolder(error, packageDir)) throw cannotUnpack(error, packageDir, cacheDir);
    warn?.(say`warning: no browser can be kept in the cache ${cacheDir}: ${reason(error)}`);
  }
  const folder = folderForNow();
  try {
    return found(await unpackBrowser(packageDir, folder));
  } catch (error) {
    throw cannotUnpack(error, packageDir, folder);
  }
}

/** Whether an error is one of the folder that is written to, and not of the package or the disk. */
function isOfFolder(error: unknown, packageDir: string): boolean {
  const { code = '', path = '' } = error as NodeJS.ErrnoException;
  if (path.startsWith(packageDir)) return false;
  return ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EEXIST'].includes(code);
}

let forNow: string | undefined;

/** A folder that goes with this process. */
function folderForNow(): string {
  if (forNow !== undefined) return forNow;
  const folder = mkdtempSync(join(temporaryFolder(), 'mesa-deck-browser-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  forNow = folder;
  return folder;
}

/** The system's folder for temporary files; throws a DeckError if it is missing. */
function temporaryFolder(): string {
  const folder = tmpdir();
  if (existsSync(folder)) return folder;
  const hint = say`make the folder, or set the variable TMPDIR to one that is there`;
  throw new DeckError(say`the folder for temporary files is not there`, folder, hint);
}

function cannotUnpack(error: unknown, packageDir: string, folder: string): DeckError {
  const { code = '', path = '' } = error as NodeJS.ErrnoException;
  const isDamaged = path.startsWith(packageDir) || /^(Z_|ERR_)/.test(code);
  const hint = isDamaged
    ? say`its package is damaged: remove ${packageDir}, then npm install; or install Chrome, Edge or Chromium`
    : say`the folder must be writable, with 250 MB free; or install Chrome, Edge or Chromium`;
  const what = say`the packaged browser can't be unpacked: ${reason(error)}`;
  return new DeckError(what, isDamaged ? packageDir : folder, hint, { cause: error });
}

function canRunPackaged({ platform, arch, glibc }: Machine): boolean {
  return platform === 'linux' && arch === 'x64' && glibc !== undefined;
}

function packagedVariables(folder: string, { variables, glibc = '0' }: Machine): Variables {
  const env: Record<string, string | undefined> = { ...variables };
  // The libraries in the package are built for this glibc; an older system has to bring its own.
  if (glibc.localeCompare('2.34', 'en', { numeric: true }) >= 0) {
    const own = variables['LD_LIBRARY_PATH'];
    env['LD_LIBRARY_PATH'] = [join(folder, 'lib'), ...(own ? [own] : [])].join(':');
  }
  env['FONTCONFIG_FILE'] ??= join(folder, 'fonts.conf');
  return env;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Where all is in the caches no browser starts, so what starts one is loaded late; and by `require`, since what
 * imports it looks through its seven megabytes for exports first, which takes longer than to run them.
 */
async function start({ path, from, env }: FoundBrowser): Promise<Browser> {
  const { chromium }: typeof import('playwright-core') = load('playwright-core');
  const launch = (chromiumSandbox: boolean) => {
    const scratch = openScratch();
    return remember(
      chromium.launch({
        executablePath: path,
        chromiumSandbox,
        env: definedOnly({ ...env, ...scratch.env }),
        args: ['--disable-gpu', '--font-render-hinting=none'],
        // Handled, these would not end our process any more; the browser goes when its pipe breaks.
        handleSIGTERM: false,
        handleSIGHUP: false,
      }),
      scratch.remove,
    );
  };
  // The sandbox needs a helper that the packaged browser lacks, and a user other than root.
  if (from === 'packaged' || process.getuid?.() === 0) return launch(false);
  return launch(true).catch((error) => {
    // Containers and some systems forbid it; what we open are pages of our own making.
    if (/sandbox|namespace/i.test(String(error))) return launch(false);
    throw error;
  });
}

function definedOnly(env: Variables): Record<string, string> {
  const entries = Object.entries(env).filter((entry): entry is [string, string] => !!entry[1]);
  return Object.fromEntries(entries);
}

function cannotStart(found: FoundBrowser, error: unknown): DeckError {
  const library = /loading shared libraries: (\S+?):/.exec(String(error))?.[1];
  const hint = library
    ? say`install the package of your system that holds ${library}, or Chrome, Edge or Chromium`
    : say`set MESA_DECK_CHROME to the path of a Chrome, Edge or Chromium that starts`;
  return new DeckError(say`the browser does not start: ${reason(error)}`, found.path, hint, {
    cause: error,
  });
}

/** The line of a long message that says why: the browser's own last words, if it had any. */
function reason(error: unknown): string {
  const text = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
  const said = [...text.matchAll(/\[err\] (.+)/g)].at(-1)?.[1];
  return (said ?? text.split('\n')[0] ?? '').trim();
}

function advice({ platform, arch, glibc }: Machine): string {
  if (platform === 'linux' && arch === 'x64' && glibc !== undefined) {
    return say`install Chrome, Edge or Chromium, or run npm install without --omit=optional`;
  }
  return say`install Chrome, Edge or Chromium`;
}
