import { existsSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { type Deck, type Slide, withUniqueIds } from '../../deck.ts';
import { DeckError, didYouMean, fail, isDeckError, placedAt, together } from '../../errors.ts';
import { deckFaults } from '../../fields/deck.ts';
import { say } from '../../say.ts';
import { kitModule } from './kit.ts';
import { loadError } from './load-error.ts';
import type { Loader } from './loader.ts';
import { filesOf } from './slide-files.ts';

/** A deck as loaded; or why it could not be loaded. */
export type LoadedDeck = {
  /** The deck's id; the file's name where the deck could not be loaded. */
  readonly id: string;
  /** From the project's root. */
  readonly file: string;
} & (
  | {
      readonly deck: Deck;
      /** Its slides that are drafts, where they are left out of it. */
      readonly drafts?: readonly Slide[];
      readonly error?: undefined;
    }
  | { readonly deck?: undefined; readonly error: DeckError }
);

/** A deck of a file; its slides are not looked at yet. */
export async function loadDeck(loader: Loader, root: string, file: string): Promise<LoadedDeck> {
  const path = resolve(root, file);
  try {
    if (!existsSync(path)) fail(say`there is no such deck file`, { file }, say`check the path`);
    const { default: deck } = await loader.import<{ default?: Deck }>(path);
    refuseChangedObjects(file);
    const missing = missingIn(loader, root, path);
    if (missing) throw missing;
    checkDeck(deck, file);
    return { id: deck.id, file, deck };
  } catch (thrown) {
    const error =
      // What is imported in vain is why the rest went wrong.
      missingIn(loader, root, path) ??
      (isDeckError(thrown)
        ? placedAt(withTwins(thrown, loader, root), { file })
        : loadError(thrown, file, root, Object.keys(await loader.import(kitModule('index')))));
    return { id: basename(file).replace(/\.[^.]*$/, ''), file, error };
  }
}

function checkDeck(deck: Deck | undefined, file: string): asserts deck is Deck {
  const hint = say`end the file with export default defineDeck({ id, title, slides: [ … ] })`;
  if (deck === undefined) fail(say`the deck file has no default export`, { file }, hint);
  if (typeof deck?.id !== 'string' || !Array.isArray(deck.slides)) {
    fail(say`the deck file's default export is not a deck`, { file }, hint);
  }
  const fault = together(deckFaults(deck, { file }));
  if (fault) throw fault;
  withUniqueIds(deck);
}

/** The imports of names that are not exported, by a deck's file and all that it imports. */
function missingIn(loader: Loader, root: string, path: string): DeckError | undefined {
  const shorten = (each: string) => relative(root, each).replaceAll('\\', '/');
  const errors = loader.missing(path).map(({ importer, name, from, known }) => {
    if (name === 'default') {
      const place = { file: shorten(from), part: say`imported by ${shorten(importer)}` };
      const [own] = known;
      const hint = own
        ? say`write export default in the place of export const ${own} =`
        : say`end it with export default defineSlide({ … })`;
      return new DeckError(say`the file has no default export`, place, hint);
    }
    const target = from === kitModule('index') ? 'mesa-deck' : shorten(from);
    const what = say`${target} exports no '${name}'`;
    const hint = didYouMean(name, known, say`it exports ${known.join(', ') || 'nothing'}`);
    return new DeckError(what, { file: shorten(importer) }, hint);
  });
  return together(errors);
}

/** A slide that adds to what all objects have would change the kit itself. */
function refuseChangedObjects(file: string): void {
  const added = Object.keys(Object.prototype);
  for (const name of added) delete (Object.prototype as Record<string, unknown>)[name];
  if (added.length === 0) return;
  const what = say`a module adds ${added.map((name) => `'${name}'`).join(', ')} to Object.prototype`;
  fail(what, { file, part: say`or what it imports` }, say`keep it on an object of your own`);
}

/** Names the files of two slides of one id: they may be of two packages. */
function withTwins(error: DeckError, loader: Loader, root: string): DeckError {
  const { what, place, hint, code, cause } = error;
  if (code !== 'twin-slides' || place.slide === undefined) return error;
  const files = filesOf(loader, place.slide).map((file) => relative(root, file));
  if (files.length < 2) return error;
  const part = `${place.part}: ${files.join(' and ')}`;
  return new DeckError(what, { ...place, part }, hint, { code, cause });
}
