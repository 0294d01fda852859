import { readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Bundle } from '../files/bundle.ts';
import { openBrowser } from '../site/browser/find.ts';
import { cacheFolder } from '../site/project/kit.ts';
import { loadProject } from '../site/project/project.ts';
import { baselineSite } from './baseline.ts';
import { earlierTree } from './kits.ts';
import { manySource } from './many.ts';
import { costOf, middleOf, type PageCost, percentile } from './page.ts';
import { program, runProgram } from './process.ts';
import { put, withFolder } from './sample.ts';
import { type Server, serveBundle } from './serve.ts';
import { kilobytes, seconds, table } from './table.ts';
import { timeUntil } from './visit.ts';

export interface SizesOptions {
  readonly root: string;
  /** How many slides; one deck for each. */
  readonly sizes: readonly number[];
  /** A revision of the kit to build the same decks with. */
  readonly baseline?: string | undefined;
  /** How often each page is visited. */
  readonly visits?: number;
  /** Whether PDFs are made too. */
  readonly pdf?: boolean;
}

interface Kit {
  readonly name: string;
  readonly program: string;
}

/**
 * The same deck at several sizes: built by this kit, by an earlier one if asked for, as a page of reveal.js
 * with the text alone, and as one whose formulas and diagrams are made in the browser.
 */
export function measureSizes(options: SizesOptions): Promise<string> {
  return withFolder(join(tmpdir(), 'mesa-deck-bench-'), (folder) => measureIn(folder, options));
}

async function measureIn(folder: string, options: SizesOptions): Promise<string> {
  const browser = await openBrowser({ cacheDir: cacheFolder(options.root) });
  try {
    const kits = kitsOf(options, folder);
    const builds: (readonly (string | number)[])[] = [];
    const pages: (readonly (string | number)[])[] = [];
    for (const count of options.sizes) {
      const made = await build(kits, count, join(folder, `${count}`), options);
      builds.push(...made.rows);
      pages.push(...(await visitAll(browser, made.sites, count, options.visits ?? 3)));
    }
    const built = table(
      ['build', 'slides', 'cold s', 'work s', 'MB', 'warm s', 'work s', 'MB', 'pdf s'],
      builds,
    );
    return `${built}\n\n${table(pageHead, pages)}`;
  } finally {
    await browser.close();
  }
}

function kitsOf({ baseline }: SizesOptions, folder: string): readonly Kit[] {
  const here = { name: 'mesa-deck', program };
  if (baseline === undefined) return [here];
  const tree = earlierTree(baseline, folder);
  return [here, { name: baseline, program: join(tree, 'src/cli/mesa-deck.mjs') }];
}

/** Sites by their names, and what it took to build them. */
async function build(
  kits: readonly Kit[],
  count: number,
  folder: string,
  { pdf = false }: SizesOptions,
) {
  const id = `many-${count}`;
  put(folder, 'package.json', '{ "private": true, "type": "module", "description": "Many" }\n');
  put(folder, `slides/decks/${id}.ts`, manySource(id, count));
  const sites = new Map<string, { readonly bundle: Bundle; readonly path: string }>();
  const rows: (string | number)[][] = [];
  for (const [index, kit] of kits.entries()) {
    const out = join(folder, `dist-${index}`);
    const env = { MESA_DECK_CACHE: join(folder, `cache-${index}`) };
    const run = (...args: string[]) =>
      runProgram(kit.program, args, { cwd: folder, env, watched: true });
    const cold = await run('build', '--no-pictures', '--out', out);
    const warm = await run('build', '--no-pictures', '--out', out);
    const printed = pdf ? await run('pdf', id, '--out', join(folder, `${index}.pdf`)) : undefined;
    const costs = [cold, warm].flatMap(({ time, work, memory }) => [
      seconds(time),
      seconds(work),
      Math.round(memory / 1e6),
    ]);
    rows.push([kit.name, count, ...costs, printed ? seconds(printed.time) : '-']);
    sites.set(kit.name, { bundle: filesIn(out), path: `${id}/` });
  }
  const project = await loadProject({ root: folder });
  const deck = project.decks[0]?.deck;
  if (!deck) throw project.decks[0]?.error;
  const others = baselineSite(deck, project.notation);
  sites.set('static page, text alone', { bundle: others, path: 'static/' });
  sites.set('run-time page', { bundle: others, path: 'runtime/' });
  return { sites, rows };
}

function filesIn(folder: string): Bundle {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return new Map(
    files.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]),
  );
}

const pageHead = [
  'page',
  'slides',
  'requests',
  'html KB',
  'js KB',
  'css KB',
  'fonts KB',
  'before paint KB',
  'paint ms',
  'blocked ms',
  'work ms',
  'elements',
  'step ms',
  '95% ms',
  'MB',
  'far diagram ms',
];

/** The pages take turns, so that what else the machine does falls on each alike. */
async function visitAll(
  browser: Browser,
  sites: Awaited<ReturnType<typeof build>>['sites'],
  count: number,
  visits: number,
) {
  const found = new Map<string, PageCost[]>();
  const far = new Map<string, number[]>();
  const servers = new Map<string, Server>();
  for (const [name, { bundle }] of sites) servers.set(name, await serveBundle(bundle));
  try {
    for (let turn = 0; turn < visits; turn += 1) {
      for (const [name, { path }] of sites) {
        const server = servers.get(name);
        // What draws hundreds of diagrams in the browser takes minutes, and tells no more.
        if (!server || (path === 'runtime/' && count > 100)) continue;
        found.set(name, [...(found.get(name) ?? []), await costOf(browser, server, path)]);
        if (path === 'static/') continue;
        const last = `slide-${count - 2}`;
        const address = `${server.address}${path}#/${last}`;
        const time = await timeUntil(browser, address, `#${last} svg .node`);
        far.set(name, [...(far.get(name) ?? []), time]);
      }
    }
  } finally {
    for (const server of servers.values()) await server.close();
  }
  return [...found].map(([name, costs]) => rowOf(name, count, costs, far.get(name) ?? []));
}

function rowOf(
  name: string,
  count: number,
  costs: readonly PageCost[],
  far: readonly number[],
): readonly (string | number)[] {
  const middle = (of: (cost: PageCost) => number) => Math.round(middleOf(costs, of));
  const kind = (end: string) => kilobytes(costs[0]?.bytes.get(end) ?? 0);
  const sorted = far.toSorted((a, b) => a - b);
  return [
    name,
    count,
    costs[0]?.requests ?? 0,
    ...['html', 'js', 'css', 'woff2'].map(kind),
    kilobytes(middle(({ before }) => before)),
    middle(({ paint }) => paint),
    middle(({ blocked }) => blocked),
    middle(({ work }) => work),
    middle(({ elements }) => elements),
    middleOf(costs, ({ steps }) => percentile(steps, 0.5)).toFixed(1),
    middleOf(costs, ({ steps }) => percentile(steps, 0.95)).toFixed(1),
    Math.round(Math.max(...costs.map(({ memory }) => memory)) / 1e6),
    sorted.length ? Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0) : '-',
  ];
}
