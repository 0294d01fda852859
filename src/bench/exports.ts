import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Deck } from '../deck.ts';
import type { LoadedDeck } from '../site/project/load-deck.ts';
import { type Earlier, earlierKit, installMarp } from './kits.ts';
import { type Cost, compileProgram, program, runProgram } from './process.ts';
import { deckSource, marpSource, plainSlides, put, repeatSource } from './sample.ts';
import { median, seconds, table } from './table.ts';

/** What is measured, and how often. */
interface Plan {
  /** How many slides. */
  readonly sizes: readonly number[];
  /** Runs of each, after one that draws and keeps what is kept. */
  readonly runs: number;
  /** An earlier commit of the kit, to stand beside it in the place of other kits. */
  readonly baseline?: string | undefined;
}

/** A kit's way to a PDF of so many slides. */
interface Export {
  readonly name: string;
  readonly program: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd: string;
  readonly args: (count: number, out: string) => readonly string[];
}

/**
 * The export of 20 and of 100 slides beside Marp's: time, memory of all processes, and size. Plain
 * slides are a title, lines of text and a formula; the project's own have their diagrams too.
 */
export async function measureExports(
  root: string,
  { deck, file }: LoadedDeck & { readonly deck: Deck },
  { sizes, runs, baseline }: Plan,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'mesa-deck-bench-'));
  // A deck file in the project finds what the project has.
  const inside = mkdtempSync(join(root, '.bench-'));
  try {
    for (const count of sizes) {
      const slides = plainSlides(deck, count);
      put(folder, `plain-${count}.ts`, deckSource(`plain-${count}`, slides));
      put(folder, `plain-${count}.md`, marpSource(slides));
      put(inside, `own-${count}.ts`, repeatSource(`own-${count}`, resolve(root, file), count));
    }
    const earlier = baseline === undefined ? undefined : earlierKit(baseline, folder);
    const marp = earlier ? undefined : await installMarp(join(folder, 'marp'), root);
    const compiled = await compileProgram(inside);
    const ours = (command: string, deckFile: (count: number) => string, more: string[] = []) => ({
      program: compiled,
      cwd: root,
      args: (count: number, out: string) => {
        return [command, '--deck', deckFile(count), '--out', out, ...more];
      },
    });
    const plain = (count: number) => join(folder, `plain-${count}.ts`);
    const own = (count: number) => join(inside, `own-${count}.ts`);
    const exports: readonly Export[] = [
      { name: 'pdf, plain slides', ...ours('pdf', plain) },
      ...(earlier
        ? []
        : [{ name: 'pdf, plain slides, from sources', ...ours('pdf', plain), program }]),
      ...(marp
        ? [
            {
              name: 'Marp, plain slides',
              ...marp,
              cwd: folder,
              args: (count: number, out: string) => [`plain-${count}.md`, '--pdf', '-o', out],
            },
          ]
        : []),
      { name: `pdf, slides of '${deck.id}'`, ...ours('pdf', own) },
      { name: 'handout, with notes', ...ours('handout', own) },
      { name: 'handout, 4 a page', ...ours('handout', own, ['--layout', '4']) },
      { name: 'handout, article', ...ours('handout', own, ['--layout', 'article']) },
      ...(earlier ? earlierExports(earlier, sizes, folder, file) : []),
    ];
    const head = ['export', ...sizes.flatMap((n) => [`${n}: s`, 'work s', 'KB', 'MB'])];
    const left = marp || earlier ? '' : '\nMarp could not be installed, so it is not beside them.';
    return table(head, await measure(exports, { sizes, runs }, folder)) + left;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(inside, { recursive: true, force: true });
  }
}

/** The same of an earlier kit, with the slides that it had. */
function earlierExports(
  { commit, root, program: compiled }: Earlier,
  sizes: readonly number[],
  folder: string,
  deck: string,
): readonly Export[] {
  const own = (count: number) => join(root, `own-${count}.ts`);
  for (const count of sizes) {
    put(root, `own-${count}.ts`, repeatSource(`own-${count}`, resolve(root, deck), count));
  }
  const rows: readonly (readonly [string, string, (count: number) => string])[] = [
    ['pdf, plain slides', 'pdf', (count) => join(folder, `plain-${count}.ts`)],
    ['pdf, slides of its own', 'pdf', own],
    ['handout, with notes', 'handout', own],
    ['handout, 4 a page', 'handout --layout 4', own],
    ['handout, article', 'handout --layout article', own],
  ];
  return rows.map(([name, command, deckFile]) => ({
    name: `${name}, at ${commit}`,
    program: compiled,
    cwd: root,
    args: (count, out) => [...command.split(' '), '--deck', deckFile(count), '--out', out],
  }));
}

/** The kits take turns, so that what else the machine does falls on each alike. */
async function measure(exports: readonly Export[], { sizes, runs }: Plan, folder: string) {
  const rows = exports.map(({ name }): (string | number)[] => [name]);
  for (const count of sizes) {
    const costs = exports.map((): Cost[] => []);
    const weights: number[] = [];
    // What a first run draws and keeps is measured by the build.
    for (let turn = -1; turn < runs; turn += 1) {
      for (const [index, { program, args, cwd, env = {} }] of exports.entries()) {
        const out = join(folder, `out-${index}.pdf`);
        const cost = await runProgram(program, args(count, out), { cwd, env, watched: true });
        if (turn >= 0) costs[index]?.push(cost);
        weights[index] = statSync(out).size;
      }
    }
    for (const [index, row] of rows.entries()) {
      const all = costs[index] ?? [];
      row.push(
        seconds(median(all.map(({ time }) => time))),
        seconds(median(all.map(({ work }) => work))),
        Math.round((weights[index] ?? 0) / 1000),
        Math.round(Math.max(...all.map(({ memory }) => memory)) / 1e6),
      );
    }
  }
  return rows;
}
