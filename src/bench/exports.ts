import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { LoadedDeck } from '../build/project.ts';
import type { Deck } from '../deck.ts';
import { installMarp } from './marp.ts';
import { program, runProgram } from './process.ts';
import { deckSource, marpSource, plainSlides, put, repeatSource } from './sample.ts';
import { median, table } from './table.ts';

const sizes = [20, 100] as const;
const repeats = 3;

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
    const marp = await installMarp(join(folder, 'marp'), root);
    const ours = (command: string, deckFile: (count: number) => string, more: string[] = []) => ({
      program,
      cwd: root,
      args: (count: number, out: string) => {
        return [command, '--deck', deckFile(count), '--out', out, ...more];
      },
    });
    const plain = (count: number) => join(folder, `plain-${count}.ts`);
    const own = (count: number) => join(inside, `own-${count}.ts`);
    const exports: readonly Export[] = [
      { name: 'pdf, plain slides', ...ours('pdf', plain) },
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
    ];
    const rows: (string | number)[][] = [];
    // Kits take turns, so that what else the machine does falls on each alike.
    for (const each of exports) rows.push(await measure(each, folder));
    const head = ['export', ...sizes.flatMap((n) => [`${n}: s`, 'KB', 'MB'])];
    const left = marp ? '' : '\nMarp could not be installed, so it is not beside them.';
    return table(head, rows) + left;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(inside, { recursive: true, force: true });
  }
}

async function measure({ name, args, ...how }: Export, folder: string) {
  const row: (string | number)[] = [name];
  for (const count of sizes) {
    const out = join(folder, 'out.pdf');
    const run = () => runProgram(how.program, args(count, out), { ...how, memory: true });
    // What a first run draws and keeps is measured by the build.
    await run();
    const costs = [];
    for (let index = 0; index < repeats; index += 1) costs.push(await run());
    const memory = Math.max(...costs.map(({ memory = Number.NaN }) => memory));
    row.push(
      (median(costs.map(({ time }) => time)) / 1000).toFixed(1),
      Math.round(statSync(out).size / 1000),
      Math.round(memory / 1e6),
    );
  }
  return row;
}
