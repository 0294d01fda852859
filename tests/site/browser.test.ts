import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findBrowser, openBrowser } from '../../src/site/browser/find.ts';
import { type Machine, thisMachine } from '../../src/site/browser/machine.ts';
import { tarFiles } from '../../src/site/browser/packaged.ts';

let folder: string;
/** A machine without a browser. */
const bare: Machine = {
  variables: { PATH: '/bin' },
  platform: 'linux',
  arch: 'x64',
  glibc: '2.36',
  places: [],
  packageDir: undefined,
};
const realCache = 'node_modules/.cache/mesa-deck';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'browser-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A program that says something on its error channel and stops. */
async function program(name: string, words = 'no display', mode = 0o755): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\necho "${words}" >&2\nexit 1\n`);
  await chmod(path, mode);
  return path;
}

function tar(files: Record<string, string>): Buffer {
  const blocks = Object.entries(files).flatMap(([name, text]) => {
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write(text.length.toString(8).padStart(11, '0'), 124);
    header.write('0', 156);
    return [
      header,
      Buffer.concat([Buffer.from(text), Buffer.alloc(512)], Math.ceil(text.length / 512) * 512),
    ];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

/** A package like the real one, with next to nothing in it. */
async function packaged(name: string): Promise<string> {
  const dir = join(folder, name);
  const files = {
    'package.json': Buffer.from('{"version":"1.2.3"}'),
    'bin/chromium.br': brotliCompressSync('#!/bin/sh\nexit 1\n'),
    'bin/al2023.tar.br': brotliCompressSync(tar({ 'lib/libnss3.so': 'nss', '../evil': 'x' })),
    'bin/fonts.tar.br': brotliCompressSync(tar({ 'fonts.conf': '', 'fonts/A.ttf': 'font' })),
  };
  for (const [path, data] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), data);
  }
  return dir;
}

test('the variable goes before all others', async () => {
  const [named, installed] = [await program('named'), await program('installed')];
  const machine = { ...bare, variables: { MESA_DECK_CHROME: named }, places: [installed] };
  const found = await findBrowser({ cacheDir: folder, machine });
  expect([found.path, found.from]).toEqual([named, 'variable']);
});

test('a variable that names nothing is an error, whatever else there is', async () => {
  const machine = {
    ...bare,
    variables: { MESA_DECK_CHROME: '/nowhere/chrome' },
    places: [await program('installed')],
  };
  await expect(
    findBrowser({ cacheDir: folder, machine }),
  ).rejects.toThrowErrorMatchingInlineSnapshot(`
    [DeckError: error: no browser at /nowhere/chrome
       at: the environment variable MESA_DECK_CHROME
     hint: give the path of a Chrome, Edge or Chromium program, or unset the variable]
  `);
});

test('an installed browser goes before the packaged one', async () => {
  const places = [
    join(folder, 'missing'),
    await program('plain', '', 0o644),
    await program('edge'),
  ];
  const machine = { ...bare, places, packageDir: await packaged('unused') };
  const found = await findBrowser({ cacheDir: folder, machine });
  expect([found.path, found.from]).toEqual([places[2], 'installed']);
});

test('the packaged browser is unpacked once, with its libraries and fonts', async () => {
  const cacheDir = join(folder, 'cache');
  const machine = { ...bare, packageDir: await packaged('package') };
  const [found, second] = await Promise.all([
    findBrowser({ cacheDir, machine }),
    findBrowser({ cacheDir, machine }),
  ]);
  expect(second).toEqual(found);
  expect(found).toEqual({
    path: join(cacheDir, 'chromium-1.2.3', 'chromium'),
    from: 'packaged',
    env: {
      PATH: '/bin',
      LD_LIBRARY_PATH: join(cacheDir, 'chromium-1.2.3', 'lib'),
      FONTCONFIG_FILE: join(cacheDir, 'chromium-1.2.3', 'fonts.conf'),
    },
  });
  expect(await readdir(cacheDir)).toEqual(['chromium-1.2.3']);
  expect((await readdir(join(cacheDir, 'chromium-1.2.3'))).sort()).toEqual([
    'chromium',
    'fonts',
    'fonts.conf',
    'lib',
    'unpacked.json',
  ]);
  expect(await readFile(join(cacheDir, 'chromium-1.2.3', 'lib', 'libnss3.so'), 'utf8')).toBe('nss');
});

test('what is damaged of the unpacked browser is unpacked again', async () => {
  const cacheDir = join(folder, 'damaged');
  const machine = { ...bare, packageDir: await packaged('sound') };
  const find = () => findBrowser({ cacheDir, machine });
  const { path } = await find();
  const whole = await readFile(path, 'utf8');
  const inside = dirname(path);
  const damages = [
    () => writeFile(path, ''),
    () => rm(path),
    () => rm(join(inside, 'lib'), { recursive: true }),
    () => rm(join(inside, 'unpacked.json')),
    () => rm(join(inside, 'fonts/A.ttf')),
  ];
  for (const damage of damages) {
    await damage();
    await find();
    expect(await readFile(path, 'utf8')).toBe(whole);
    expect((await readdir(inside)).sort()).toEqual([
      'chromium',
      'fonts',
      'fonts.conf',
      'lib',
      'unpacked.json',
    ]);
  }
  expect(await readdir(cacheDir)).toEqual(['chromium-1.2.3']);
});

test('without a cache that can be written the browser is unpacked for now', async () => {
  const cacheDir = join(folder, 'a-file');
  await writeFile(cacheDir, '');
  const machine = { ...bare, packageDir: await packaged('for-now') };
  const warnings: string[] = [];
  const warn = (message: string) => warnings.push(message.replaceAll(folder, '…'));
  const { path } = await findBrowser({ cacheDir, machine, warn });
  expect(await readFile(path, 'utf8')).toContain('exit 1');
  expect(warnings).toEqual([
    'warning: no browser can be kept in the cache …/a-file: …/a-file is a file, where a folder is due',
  ]);
});

test('a folder for temporary files that is not there is told as that', async () => {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = '/no/such/folder';
  try {
    const variables = { MESA_DECK_CHROME: await program('starts') };
    const opening = openBrowser({ cacheDir: folder, machine: { ...bare, variables } });
    await expect(opening).rejects.toThrowErrorMatchingInlineSnapshot(`
      [DeckError: error: the folder for temporary files is not there
         at: /no/such/folder
       hint: make the folder, or set the variable TMPDIR to one that is there]
    `);
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
});

test('a package that is cut off leaves nothing, and is an error', async () => {
  const [cacheDir, packageDir] = [join(folder, 'cut'), await packaged('cut-package')];
  const file = join(packageDir, 'bin/chromium.br');
  await writeFile(file, (await readFile(file)).subarray(0, 8));
  const finding = findBrowser({ cacheDir, machine: { ...bare, packageDir } });
  await expect(
    finding.catch((e) => Promise.reject(anonymous(e))),
  ).rejects.toThrowErrorMatchingInlineSnapshot(`
    [DeckError: error: the packaged browser can't be unpacked: unexpected end of file
       at: …/cut-package
     hint: its package is damaged: remove …/cut-package, then npm install; or install Chrome, Edge or Chromium]
  `);
  expect(await readdir(cacheDir)).toEqual([]);
});

test('an older system keeps its own libraries', async () => {
  const machine = { ...bare, glibc: '2.31', packageDir: await packaged('package') };
  const { env } = await findBrowser({ cacheDir: join(folder, 'cache'), machine });
  expect(env).not.toHaveProperty('LD_LIBRARY_PATH');
});

test('no browser is an error that says what to install', async () => {
  const finding = (machine: Machine) => findBrowser({ cacheDir: folder, machine });
  await expect(finding(bare)).rejects.toThrowErrorMatchingInlineSnapshot(`
    [DeckError: error: no browser to draw diagrams and print pages with
       at: this machine (linux x64)
     hint: install Chrome, Edge or Chromium, or run npm install without --omit=optional, or set MESA_DECK_CHROME to the path of one]
  `);
  const mac = { ...bare, platform: 'darwin', arch: 'arm64', packageDir: await packaged('package') };
  await expect(finding(mac)).rejects.toThrowErrorMatchingInlineSnapshot(`
    [DeckError: error: no browser to draw diagrams and print pages with
       at: this machine (darwin arm64)
     hint: install Chrome, Edge or Chromium, or set MESA_DECK_CHROME to the path of one]
  `);
  const musl = { ...bare, glibc: undefined, packageDir: await packaged('package') };
  await expect(finding(musl)).rejects.toThrowErrorMatchingInlineSnapshot(`
    [DeckError: error: no browser to draw diagrams and print pages with
       at: this machine (linux x64)
     hint: install Chrome, Edge or Chromium, or set MESA_DECK_CHROME to the path of one]
  `);
});

test('what a browser leaves behind that is killed goes with it', async () => {
  const temporary = await mkdtemp(join(tmpdir(), 'left-'));
  vi.stubEnv('TMPDIR', temporary);
  const path = await program('killed');
  await writeFile(path, '#!/bin/sh\necho left >"$TMPDIR/left"\nkill -9 $$\n');
  const variables = { ...process.env, MESA_DECK_CHROME: path };
  const opening = openBrowser({ cacheDir: folder, machine: { ...bare, variables } });
  await expect(opening).rejects.toThrow('the browser does not start');
  expect(await readdir(temporary)).toEqual([]);
  await rm(temporary, { recursive: true });
});

test('a browser that does not start is an error', async () => {
  const open = (named: string) =>
    openBrowser({ cacheDir: folder, machine: { ...bare, variables: { MESA_DECK_CHROME: named } } });
  const silent = open(await program('broken', 'no display'));
  await expect(
    silent.catch((e) => Promise.reject(anonymous(e))),
  ).rejects.toThrowErrorMatchingInlineSnapshot(`
    [DeckError: error: the browser does not start: no display
       at: …/broken
     hint: set MESA_DECK_CHROME to the path of a Chrome, Edge or Chromium that starts]
  `);
  const words = 'error while loading shared libraries: libnss3.so: cannot open shared object file';
  const lacking = open(await program('broken', words));
  await expect(
    lacking.catch((e) => Promise.reject(anonymous(e))),
  ).rejects.toThrowErrorMatchingInlineSnapshot(`
    [DeckError: error: the browser does not start: error while loading shared libraries: libnss3.so: cannot open shared object file
       at: …/broken
     hint: install the package of your system that holds libnss3.so, or Chrome, Edge or Chromium]
  `);
});

test.runIf(thisMachine().packageDir && process.platform === 'linux')(
  'an installed browser that does not start gives way to the packaged one',
  async () => {
    const warnings: string[] = [];
    const machine = { ...thisMachine(), places: [await program('stub', 'install it with snap')] };
    const browser = await openBrowser({
      cacheDir: realCache,
      machine,
      warn: (w) => warnings.push(w),
    });
    const page = await browser.newPage();
    await page.setContent('<title>x</title><h1>One</h1>');
    const pdf = (await page.pdf({ tagged: true, outline: true })).toString('latin1');
    await browser.close();
    expect(pdf).toMatch(/StructTreeRoot/);
    expect(pdf).toMatch(/Outlines/);
    expect(warnings.map((w) => w.replace(folder, '…'))).toMatchInlineSnapshot(`
      [
        "…/stub does not start (install it with snap); the packaged browser is used instead",
      ]
    `);
  },
);

test('an archive is read file by file', () => {
  const long = 'x'.repeat(700);
  const files = [...tarFiles(tar({ 'a/b': long, c: '' }))].map(([name, data]) => [name, `${data}`]);
  expect(files).toEqual([
    ['a/b', long],
    ['c', ''],
  ]);
});

/** The same error without the temporary folder in it. */
function anonymous(error: Error): Error {
  error.message = error.message.replaceAll(folder, '…');
  return error;
}
