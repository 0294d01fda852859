import { readdirSync, readFileSync } from 'node:fs';

/**
 * The memory of a process and of all that it started, in bytes: what is shared counts once, as the
 * share of each (PSS). Undefined where the system does not tell, which is everywhere but on Linux.
 */
export function treeMemory(pid: number): number | undefined {
  const parents = readParents();
  if (!parents) return undefined;
  const tree = [pid];
  for (const each of tree) {
    for (const [child, parent] of parents) if (parent === each) tree.push(child);
  }
  return tree.reduce((sum, each) => sum + shareOf(each), 0);
}

function readParents(): ReadonlyMap<number, number> | undefined {
  try {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return new Map(pids.map((pid) => [Number(pid), parentOf(pid)]));
  } catch {
    return undefined;
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

function parentOf(pid: string): number {
  // The name in front may hold anything, a bracket too.
  return Number(read(`/proc/${pid}/stat`).replace(/^.*\)/s, '').trim().split(' ')[1]);
}

function shareOf(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0;
  return Number(kilobytes) * 1024;
}
