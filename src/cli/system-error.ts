import { DeckError } from '../errors.ts';

/** What a system lacks, and what to do about it. */
const advice: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  EMFILE: ['too many files are open at once', 'allow more of them: ulimit -n 4096'],
  ENFILE: ['too many files are open on this machine', 'end some of its programs'],
  ENOSPC: ['the disk is full', 'make room on it, then run the command again'],
  EDQUOT: ['your part of the disk is full', 'make room on it, then run the command again'],
  EACCES: ['a file or folder may not be used', 'free it or its permissions'],
  EPERM: ['a file or folder may not be used', 'free it or its permissions'],
  EROFS: ['what is to be written lies on a disk that can only be read', 'choose another folder'],
  EIO: ['the disk fails', 'copy what is on it to another'],
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
      return new DeckError(told[0], path ?? syscall ?? 'this machine', told[1], { cause: error });
    each = (each as { errors?: unknown[] }).errors?.[0] ?? each.cause;
  }
  return undefined;
}
