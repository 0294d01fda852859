import { DeckError, Fault } from '../../errors.ts';
import { say } from '../../say.ts';

/** A file of data as text. */
export interface DataText {
  /** How errors call it. */
  readonly name: string;
  readonly text: string;
}

/** What of Node reads a file: a project without its types can compile the slides that come from here. */
interface Process {
  readonly cwd: () => string;
  readonly getBuiltinModule: {
    (name: 'node:url'): { readonly fileURLToPath: (href: string) => string };
    (
      name: 'node:fs',
    ): {
      readonly statSync: (path: string) => { readonly size: number };
      readonly readFileSync: (path: string) => Uint8Array;
    };
  };
}

/**
 * Reads a file that a slide names. In a browser there is no file: a live figure's data lie in its own
 * code, at an address that holds them.
 */
export function readText(file: URL): DataText {
  const { protocol, href } = file ?? {};
  if (protocol === 'data:') return { name: nameIn(href), text: inside(href) };
  // Asked for in this way, since a browser loads this module too.
  const { process } = globalThis as { readonly process?: Process };
  if (protocol !== 'file:' || !process?.getBuiltinModule) {
    const hint = say`name it from the file that asks for it: new URL('./rain.csv', import.meta.url)`;
    const what = say`${typeof file === 'string' ? `'${file}'` : String(href)} is no address of a file`;
    throw new DeckError(what, {}, hint);
  }
  const fs = process.getBuiltinModule('node:fs');
  const path = process.getBuiltinModule('node:url').fileURLToPath(href);
  const here = `${process.cwd().replaceAll('\\', '/')}/`;
  const whole = path.replaceAll('\\', '/');
  const name = whole.startsWith(here) ? whole.slice(here.length) : whole;
  try {
    const { size } = fs.statSync(path);
    if (size > most)
      throw new Fault(say`it has ${Math.round(size / 1e6)} MB`, say`take up to 20 MB`);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(fs.readFileSync(path));
    return { name, text };
  } catch (error) {
    if (error instanceof Fault) throw new DeckError(error.message, { part: name }, error.hint);
    const { code, message } = error as Error & { readonly code?: string };
    if (code === 'ENOENT') {
      const hint = say`look at its name and folder: the path starts at the file that asks for it`;
      throw new DeckError(say`there is no file ${name}`, {}, hint);
    }
    const what =
      code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
        ? say`the file is not in UTF-8`
        : say`the file can't be read: ${message}`;
    throw new DeckError(what, { part: name }, say`save it as a text in UTF-8`);
  }
}

/** More than a page can hold. */
const most = 20_000_000;

function nameIn(address: string): string {
  return decodeURIComponent(/;name=([^;,]*)/.exec(address)?.[1] ?? 'data');
}

function inside(address: string): string {
  const bytes = atob(address.slice(address.indexOf(',') + 1));
  return new TextDecoder().decode(Uint8Array.from(bytes, (sign) => sign.charCodeAt(0)));
}
