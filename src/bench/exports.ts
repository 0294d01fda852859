import { statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Deck } from '../deck.ts';
import type { LoadedDeck } from '../site/project/load-deck.ts';
import { earlierKit, installMarp } from './kits.ts';
import { type Cost, compileProgram, program, runProgram } from './process.ts';
import { deckSource, marpSource, plainSlides, put, repeatSource, withFolder } from './sample.ts';
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
  /** The same of an earlier kit, that its time is set against; it runs just before. */
  readonly before?: Export;
}

/** Where decks of so many slides lie: a folder of their own, and one of a project that has what they show. */
interface Decks {
  readonly id: string;
  readonly folder: string;
  readonly inside: string;
}

/** What is printed: a name, the command, and whether its slides are plain. */
const kinds: readonly (readonly [string, readonly string[], 'plain' | 'own'])[] = [
  ['pdf, plain slides', ['pdf'], 'plain'],
  ['pdf', ['pdf'], 'own'],
  ['handout, with notes', ['handout'], 'own'],
  ['handout, 4 a page', ['handout', '--layout', '4'], 'own'],
  ['handout, article', ['handout', '--layout', 'article'], 'own'],
];

/**
 * The export of 20 and of 100 slides beside Marp's, or beside an earlier commit of the kit: time, memory of
 * all processes, and size. Plain slides are a title, lines of text and a formula; the project's own have
 * their diagrams too.
 */
export async function measureExports(
  root: string,
  loaded: LoadedDeck & { readonly deck: Deck },
  plan: Plan,
): Promise<string> {
  const beside = plan.baseline === undefined ? besideMarp : besideEarlier;
  // A deck file in the project finds what the project has, and a program in the kit its packages.
  return withFolder(join(root, '.bench-'), (inside) =>
    withFolder(join(tmpdir(), 'mesa-deck-bench-'), async (folder) => {
      const compiled = await compileProgram(inside);
      return beside({ root, loaded, plan, folder, inside, compiled });
    }),
  );
}

/** What is measured, and where there is room for it. */
interface Place {
  readonly root: string;
  readonly loaded: LoadedDeck & { readonly deck: Deck };
  readonly plan: Plan;
  readonly folder: string;
  readonly inside: string;
  /** The kit's program as a package has it. */
  readonly compiled: string;
}

/** The kit beside Marp, which can only set plain slides. */
async function besideMarp({ root, loaded, plan, folder, inside, compiled }: Place) {
  const decks: Decks = { id: loaded.deck.id, folder, inside };
  putDecks(decks, loaded.deck, resolve(root, loaded.file), plan.sizes);
  for (const count of plan.sizes) {
    put(folder, `plain-${count}.md`, marpSource(plainSlides(loaded.deck, count)));
  }
  const marp = await installMarp(join(folder, 'marp'), root);
  const [plain, ...own] = exportsOf(decks, { program: compiled, cwd: root });
  const others: readonly Export[] = marp
    ? [
        {
          name: 'Marp, plain slides',
          ...marp,
          cwd: folder,
          args: (count, out) => [`plain-${count}.md`, '--pdf', '-o', out],
        },
      ]
    : [];
  const sources = exportsOf(decks, { program, cwd: root, suffix: ', from sources' }).slice(0, 1);
  const exports = [...(plain ? [plain] : []), ...sources, ...others, ...own];
  const left = marp ? '' : '\nMarp could not be installed, so it is not beside them.';
  return (await measured(exports, plan, folder)) + left;
}

/**
 * The kit beside itself as it was, both from their sources and as packages have them: the same slides, which
 * are those of the earlier commit, in the same place, each with a cache of its own.
 */
async function besideEarlier({ loaded, plan, folder, compiled }: Place) {
  const earlier = earlierKit(plan.baseline ?? '', folder);
  const cwd = earlier.root;
  const decks: Decks = { id: loaded.deck.id, folder, inside: cwd };
  putDecks(decks, loaded.deck, resolve(cwd, loaded.file), plan.sizes);
  const exports = (
    [
      ['from sources', earlier.sources, program],
      ['as a package', earlier.program, compiled],
    ] as const
  ).flatMap(([way, was, is]) => {
    const kit = (name: string, suffix: string, file: string) => {
      const env = { MESA_DECK_CACHE: join(folder, `cache-${name}`) };
      return exportsOf(decks, { program: file, cwd, env, suffix: `, ${way}${suffix}` });
    };
    const after = kit('now', '', is);
    return kit('earlier', `, at ${earlier.commit}`, was).flatMap((before, index) => {
      const now = after[index];
      return now ? [before, { ...now, before }] : [];
    });
  });
  return measured(exports, plan, folder);
}

/** Writes the deck files of each size: plain slides with a deck's words, and its own over and over. */
function putDecks({ folder, inside }: Decks, deck: Deck, file: string, sizes: readonly number[]) {
  for (const count of sizes) {
    put(folder, `plain-${count}.ts`, deckSource(`plain-${count}`, plainSlides(deck, count)));
    put(inside, `own-${count}.ts`, repeatSource(`own-${count}`, file, count));
  }
}

/** All that a kit prints of the decks. */
function exportsOf(
  { id, folder, inside }: Decks,
  { suffix = '', ...kit }: Omit<Export, 'name' | 'args'> & { readonly suffix?: string },
): readonly Export[] {
  return kinds.map(([name, command, slides]) => ({
    ...kit,
    name: `${name === 'pdf' ? `pdf, slides of '${id}'` : name}${suffix}`,
    args: (count, out) => {
      const deck = join(slides === 'plain' ? folder : inside, `${slides}-${count}.ts`);
      return [...command, '--deck', deck, '--out', out];
    },
  }));
}

async function measured(exports: readonly Export[], plan: Plan, folder: string): Promise<string> {
  const ratio = plan.baseline === undefined ? [] : ['ratio'];
  const head = [
    'export',
    ...plan.sizes.flatMap((n) => [`${n}: s`, ...ratio, 'work s', 'KB', 'MB']),
  ];
  return `medians of ${plan.runs} runs\n\n${table(head, await measure(exports, plan, folder))}`;
}

/** The kits take turns, so that what else the machine does falls on each alike. */
async function measure(exports: readonly Export[], plan: Plan, folder: string) {
  const rows = exports.map(({ name }): (string | number)[] => [name]);
  for (const count of plan.sizes) {
    const costs = new Map<Export, Cost[]>(exports.map((each) => [each, []]));
    const weights: number[] = [];
    // What a first run draws and keeps is measured by the build.
    for (let turn = -1; turn < plan.runs; turn += 1) {
      for (const [index, each] of exports.entries()) {
        const out = join(folder, `out-${index}.pdf`);
        const { program: file, args, cwd, env = {} } = each;
        const cost = await runProgram(file, args(count, out), { cwd, env, watched: true });
        if (turn >= 0) costs.get(each)?.push(cost);
        weights[index] = statSync(out).size;
      }
    }
    for (const [index, each] of exports.entries()) {
      const all = costs.get(each) ?? [];
      rows[index]?.push(
        seconds(median(all.map(({ time }) => time))),
        ...(plan.baseline === undefined
          ? []
          : [ratioOf(all, each.before && costs.get(each.before))]),
        seconds(median(all.map(({ work }) => work))),
        Math.round((weights[index] ?? 0) / 1000),
        Math.round(Math.max(...all.map(({ memory }) => memory)) / 1e6),
      );
    }
  }
  return rows;
}

/** How many times as long as before: the middle of the turns, in each of which both ran one after the other. */
function ratioOf(now: readonly Cost[], before: readonly Cost[] | undefined): string {
  if (!before) return '';
  return median(now.map(({ time }, turn) => time / (before[turn]?.time ?? Number.NaN))).toFixed(2);
}
