import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { baselineSite } from '../bench/baseline.ts';
import { type Server, serveBundle } from '../bench/serve.ts';
import { median, table } from '../bench/table.ts';
import { timeUntil, visit } from '../bench/visit.ts';
import { openBrowser } from '../build/browser.ts';
import { type Bundle, bundleSite } from '../build/bundle.ts';
import { cacheFolder } from '../build/kit.ts';
import { chooseDecks, loadProject } from '../build/project.ts';
import { contentOf } from '../content/content.ts';
import type { Deck } from '../deck.ts';
import type { Command } from './command.ts';

const runs = 5;

export const bench: Command = {
  name: 'bench',
  usage: '[deck]',
  summary:
    'Measures a deck, the shortest if none is named, beside a plain and a run-time reveal.js page of the same slides.',
  options: {},
  async run({ names, root }) {
    const project = await loadProject({ root });
    const length = ({ minutes = Number.MAX_VALUE }: Deck) => minutes;
    const [deck] = chooseDecks(project, names.slice(0, 1)).toSorted(
      (a, b) => length(a) - length(b),
    );
    if (!deck) return;
    console.log(`deck '${deck.id}', ${deck.slides.length} slides, medians of ${runs}\n`);
    const bundle = await bundleSite({ root, app: true });
    const browser = await openBrowser({ cacheDir: cacheFolder(root) });
    const servers = [
      await serveBundle(bundle),
      await serveBundle(baselineSite(deck, project.notation)),
    ] as const;
    try {
      console.log(await weighPages(browser, deck, servers), '\n');
    } finally {
      await browser.close();
      for (const server of servers) await server.close();
    }
    console.log(await timeCommands(root, deck), '\n');
    console.log(
      `built again: ${same(bundle, await bundleSite({ root, app: true })) ? 'the same bytes' : 'OTHER bytes'}`,
    );
  },
};

/** The weight of a first visit, and the time to the first paint and to a diagram's permalink. */
async function weighPages(
  browser: Browser,
  deck: Deck,
  [ours, others]: readonly [Server, Server],
): Promise<string> {
  const drawn = deck.slides.find(({ body }) => [...contentOf(body, 'diagram')].length > 0);
  const pages: readonly [name: string, server: Server, path: string][] = [
    ['mesa-deck', ours, `${deck.id}/`],
    ['static page, text alone', others, 'static/'],
    ['run-time page', others, 'runtime/'],
  ];
  const rows = [];
  for (const [name, server, path] of pages) {
    const visits = await repeat(() => visit(browser, server, path));
    const address = `${server.address}${path}#/${drawn?.id}`;
    const diagrams =
      drawn && path !== 'static/'
        ? await repeat(() => timeUntil(browser, address, `#${drawn.id} svg .node`))
        : [];
    const [first] = visits;
    rows.push([
      name,
      kilobytes(first?.script ?? 0),
      kilobytes(first?.total ?? 0),
      first?.requests ?? 0,
      Math.round(median(visits.map(({ paint }) => paint))),
      diagrams.length ? Math.round(median(diagrams)) : '-',
    ]);
  }
  const head = ['first visit, gzip', 'JS KB', 'total KB', 'requests', 'paint ms', 'diagram ms'];
  return table(head, rows);
}

/** Whole commands as a user runs them, in a process of their own. */
async function timeCommands(root: string, deck: Deck): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'mesa-deck-bench-'));
  try {
    const out = join(folder, 'dist');
    const cold = { MESA_DECK_CACHE: join(folder, 'cache') };
    const build = ['build', '--out', out];
    const pdf = ['pdf', deck.id, '--out', join(folder, 'deck.pdf')];
    const rows = [
      ['build, nothing cached', [await timeCommand(root, build, cold)]],
      ['build, cached', await repeat(() => timeCommand(root, build))],
      ['start to the first page, cached', await repeat(() => timeStart(root, deck))],
      ['pdf, cached', await repeat(() => timeCommand(root, pdf))],
    ] as const;
    return table(
      ['command', 'seconds'],
      rows.map(([name, times]) => [name, seconds(median(times))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const program = fileURLToPath(new URL('./mesa-deck.mjs', import.meta.url));

function timeCommand(root: string, args: readonly string[], env = {}): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [program, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.on('close', (status) =>
      status === 0 ? resolve(performance.now() - start) : reject(new Error(`${args[0]} failed`)),
    );
  });
}

async function timeStart(root: string, deck: Deck): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [program, 'start', '--port', '0'], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1' },
  });
  try {
    const address = await new Promise<string>((resolve) => {
      child.stdout.on('data', (data) => {
        const found = /http:\/\/\S+/.exec(String(data));
        if (found) resolve(found[0]);
      });
    });
    await (await fetch(`${address}${deck.id}/`)).text();
    return performance.now() - start;
  } finally {
    child.kill();
  }
}

async function repeat<T>(measure: () => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let run = 0; run < runs; run += 1) results.push(await measure());
  return results;
}

function same(a: Bundle, b: Bundle): boolean {
  return (
    a.size === b.size &&
    [...a].every(([path, content]) => Buffer.from(content).equals(Buffer.from(b.get(path) ?? '')))
  );
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(2);
}
