import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Variables } from './machine.ts';

/** A folder for what a browser writes for itself, and leaves behind when it is killed. */
export interface Scratch {
  /** What has the browser write there. */
  readonly env: Variables;
  remove(): void;
}

/** The address of a socket may have 104 bytes, and a browser's own names take some 50 of them. */
const longest = 104 - 50;

/** Makes a folder that goes with a browser, and at the latest with this process. */
export function openScratch(): Scratch {
  const folder = mkdtempSync(join(tmpdir(), 'mesa-deck-'));
  const remove = () => {
    try {
      rmSync(folder, { recursive: true, force: true });
      process.off('exit', remove);
    } catch {
      // A process of the browser may still write there; it is tried again when ours ends.
    }
  };
  if (folder.length > longest) {
    remove();
    return { env: {}, remove };
  }
  process.once('exit', remove);
  return { env: { TMPDIR: folder }, remove };
}
