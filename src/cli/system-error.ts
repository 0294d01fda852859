import { DeckError } from '../errors.ts';
import { say } from '../say.ts';

/** What a system lacks, and what to do about it. */
const advice: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  EMFILE: [say`too many files are open at once`, say`allow more of them: ulimit -n 4096`],
  ENFILE: [say`too many files are open on this machine`, say`end some of its programs`],
  ENOSPC: [say`the disk is full`, say`make room on it, then run the command again`],
  EDQUOT: [say`your part of the disk is full`, say`make room on it, then run the command again`],
  EACCES: [say`a file or folder may not be used`, say`free it or its permissions`],
  EPERM: [say`a file or folder may not be used`, say`free it or its permissions`],
  EROFS: [
    say`what is to be written lies on a disk that can only be read`,
    say`choose another folder`,
  ],
  EIO: [say`the disk fails`, say`copy what is on it to another`],
};

/** An error of the system's as a user can mend it, also where others have wrapped it. */
export function systemError(error: unknown): DeckError | undefined {
  for (let each = error, depth = 0; each instanceof Error && depth < 5; depth += 1) {
    const { code = '', path, syscall } = each as NodeJS.ErrnoException;
    const found = Object.hasOwn(advice, code) ? advice[code] : undefined;
    // Bundlers tell it in words alone.
    const told =
      found ??
      (/\bEMFILE\b|too many open files/i.test(each.message) ? advice['EMFILE'] : undefined);
    if (told)
      return new DeckError(told[0], path ?? syscall ?? say`this machine`, told[1], {
        cause: error,
      });
    each = (each as { errors?: unknown[] }).errors?.[0] ?? each.cause;
  }
  return undefined;
}
