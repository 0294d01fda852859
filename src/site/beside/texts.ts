import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { didYouMean } from '../../errors.ts';
import type { TextAt } from '../../render/code/listing.ts';
import { say } from '../../say.ts';
import { quoted } from '../../shared/quoted.ts';

/** Nobody shows more of a file. */
const most = 2_000_000;

/** Reads files that slides show as text, named from the root; each that is asked for is told. */
export function openTexts(root: string, look: (path: string) => void): TextAt {
  return (address) => {
    if (!/^file:/i.test(address)) {
      const path = /^[\w./-]+$/.test(address) && address.includes('.') ? address : './sort.ts';
      const hint = say`name it from the slide's own file: new URL('${path}', import.meta.url)`;
      return { name: address, what: say`${quoted(address)} is no address of a file`, hint };
    }
    const path = fileURLToPath(address.replace(/[?#].*$/, ''));
    look(path);
    const name = relative(root, path).replaceAll('\\', '/');
    try {
      const { size } = statSync(path);
      const bytes = size > most ? Buffer.alloc(0) : readFileSync(path);
      if (size <= most && !bytes.includes(0)) {
        return { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
      }
      const what =
        size > most
          ? say`the file ${name} has ${Math.round(size / 1e6)} MB`
          : say`the file ${name} is no text`;
      return { name, what, hint: say`show a text of up to 2 MB` };
    } catch (error) {
      return { name, ...explain(error, name, path) };
    }
  };
}

function explain(error: unknown, name: string, path: string) {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const beside = namesIn(dirname(path));
    const near = didYouMean(basename(path), beside, say`its path starts at the file that names it`);
    return { what: say`there is no file ${name}`, hint: near };
  }
  if (code === 'EISDIR') return { what: say`${name} is a folder`, hint: say`name a file in it` };
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return { what: say`the file ${name} is not in UTF-8`, hint: say`save it as UTF-8` };
  }
  return {
    what: say`the file ${name} can't be read: ${message}`,
    hint: say`look at its permissions`,
  };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
