import { readdirSync, readFileSync } from 'node:fs';

/** What a process uses: memory in bytes, what is shared as its share of it (PSS); work so far in ms. */
interface Usage {
  readonly memory: number;
  readonly work: number;
}

/** What a process and all that it started use now, by their ids; nothing but on Linux, which tells. */
export function treeUsage(pid: number): ReadonlyMap<number, Usage> {
  const facts = readFacts();
  const tree = facts.has(pid) ? [pid] : [];
  for (const each of tree) {
    for (const [child, { parent }] of facts) if (parent === each) tree.push(child);
  }
  return new Map(
    tree.map((each) => [each, { memory: shareOf(each), work: facts.get(each)?.work ?? 0 }]),
  );
}

/** The kernel counts work in hundredths of a second. */
const tick = 10;

function readFacts() {
  const facts = new Map<number, { readonly parent: number; readonly work: number }>();
  for (const pid of processes()) {
    // The name in front may hold anything, a bracket too.
    const text = read(`/proc/${pid}/stat`).replace(/^.*\)/s, '');
    const [, parent, ...rest] = text.trim().split(' ').map(Number);
    facts.set(pid, { parent: parent ?? 0, work: ((rest[9] ?? 0) + (rest[10] ?? 0)) * tick });
  }
  return facts;
}

function processes(): readonly number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

/** A process may end while it is asked. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function shareOf(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0;
  return Number(kilobytes) * 1024;
}
