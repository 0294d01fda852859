import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { DeckError, didYouMean, nearest, type Place } from '../../errors.ts';
import { say } from '../../say.ts';
import { messageOf } from '../../shared/quoted.ts';
import { isKitModule, kitSlides } from './kit.ts';

/** An error of a module as it is loaded: the file and line that are at fault, and not the kit's. */
export function loadError(
  error: unknown,
  file: string,
  root: string,
  /** What slides can import from the kit. */
  kitNames: readonly string[] = [],
): DeckError {
  const message =
    error instanceof Error ? stripVTControlCharacters(error.message) : messageOf(error);
  const cause = { cause: error };
  const missing =
    /Failed to load url (.+?) \(resolved id: .+?\) in (.+?)\. Does the file exist/.exec(message);
  if (missing) {
    const [, wanted, importer = file] = missing;
    const place = { file: shorten(importer, root) };
    return new DeckError(
      say`${wanted} can't be found`,
      place,
      say`check the path of the import`,
      cause,
    );
  }
  const unknown = /Cannot find (?:module|package) '([^']+)' imported from '(.+)'/.exec(message);
  if (unknown) {
    const [, wanted = '', importer = file] = unknown;
    const hint = didYouMean(wanted, namesNear(wanted), say`install the package, or check its name`);
    const place = { file: shorten(importer, root) };
    return new DeckError(say`there is no '${wanted}'`, place, hint, cause);
  }
  const place = placeIn(`${message}\n${error instanceof Error ? error.stack : ''}`, root) ?? {
    file,
  };
  const syntax = /\[PARSE_ERROR\]\s*(.*)/.exec(message)?.[1];
  if (syntax)
    return new DeckError(say`the file can't be read: ${syntax}`, place, say`mend it there`, cause);
  const undefinedName = error instanceof ReferenceError && /^(\w+) is not/.exec(message)?.[1];
  const near = undefinedName ? nearest(undefinedName, kitNames) : undefined;
  const hint =
    near === undefined
      ? say`the error is thrown while ${file} is loaded`
      : near === undefinedName
        ? say`import it: import { ${near} } from 'mesa-deck'`
        : say`did you mean '${near}', from 'mesa-deck'?`;
  const what = say`the file can't be loaded: ${messageOf(message.trim())}`;
  return new DeckError(what, place, hint, cause);
}

/** Where in the project's own files an error was thrown, by its stack. */
export function errorPlace(error: unknown, root: string): Place | undefined {
  const { stack } = (error ?? {}) as { readonly stack?: unknown };
  return typeof stack === 'string' ? placeIn(stack, root) : undefined;
}

/** What comes with the kit under the last part of a name, if it has moved, or else all of it. */
function namesNear(wanted: string): readonly string[] {
  const names = wanted.startsWith('mesa-deck/') ? kitSlides() : [];
  const last = wanted.slice(wanted.lastIndexOf('/'));
  const moved = names.find((name) => name.endsWith(last));
  return moved === undefined ? names : [moved];
}

/** The first place in a text or stack that is in one of the project's own files. */
function placeIn(text: string, root: string): Place | undefined {
  // What the folders above the project are called may hold what ends a path in a sentence.
  const above = [relative(process.cwd(), root), pathToFileURL(root).href, root];
  const short = above
    .filter((each) => each !== '')
    .reduce((rest, each) => rest.replaceAll(`${each}/`, ''), stripVTControlCharacters(text));
  const places = short.matchAll(/([^\s()'"`[\]]+\.[mc]?[jt]s):(\d+)/g);
  for (const [, path = '', line] of places) {
    const file = shorten(path, root);
    if (!/^(?:\.\.|node_modules\/)/.test(file) && !isKitModule(path))
      return { file, line: Number(line) };
  }
  return undefined;
}

/** A path from the project's root; compilers tell it from there or from where the command runs. */
function shorten(path: string, root: string): string {
  const plain = path.replace(/^file:\/\//, '');
  const places = [resolve(root, plain), resolve(plain)];
  const place = places.find((each) => existsSync(each)) ?? resolve(root, plain);
  return relative(root, place).replaceAll('\\', '/');
}
