import { existsSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { say } from '../say.ts';
import { askToWrite, cantWrite, makeFolder, realPlace, remove, shownFrom } from './folders.ts';

/** Throws a DeckError where no file could be written to; asked before the work that it is for. A file of another ending is no earlier one. */
export function askForFile(path: string, base: string, ending: string): void {
  const shown = shownFrom(base, path);
  try {
    const place = realPlace(resolve(path));
    refuseOther(place);
    // A slide, say, that was meant to be printed.
    if (existsSync(place) && !place.endsWith(ending)) {
      throw new Error(say`the file that is there is not a ${ending}`);
    }
  } catch (error) {
    throw cantWrite(shown, error);
  }
  askToWrite(path, shown);
}

/** Writes one file whole or not at all, through a link to where it leads. */
export function writeWhole(path: string, content: string | Uint8Array, base: string): void {
  let temporary: string | undefined;
  try {
    const place = realPlace(resolve(path));
    refuseOther(place);
    makeFolder(dirname(place));
    temporary = `${place}.new-${process.pid}`;
    writeFileSync(temporary, content);
    renameSync(temporary, place);
  } catch (error) {
    if (temporary !== undefined) remove(temporary);
    throw cantWrite(shownFrom(base, path), error);
  }
}

/** A device is written to by nobody who means it, and moving a file there would end it. */
function refuseOther(place: string): void {
  if (!existsSync(place)) return;
  const found = statSync(place);
  if (found.isDirectory()) throw new Error(say`a folder is there; name a file in it`);
  if (!found.isFile()) throw new Error(say`it is not a file`);
}
