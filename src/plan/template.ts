import type { SourceFiles } from '../shared/files/deck-file.ts';
import { titleOf } from '../shared/ids.ts';

/** The template's files as those of a project with a deck of this id, made for a version of the kit. */
export function projectFrom(template: SourceFiles, id: string, version: string): SourceFiles {
  const named = (text: string) => text.replaceAll('my-course', id);
  return Object.fromEntries(
    Object.entries(template).map(([path, text]) => {
      const written = named(text)
        .replaceAll('My course', titleOf(id))
        .replace('"mesa-deck": "*"', `"mesa-deck": "^${version}"`);
      // A package can't hold a file of that name: it would say what to leave out of the package.
      return [named(path).replace(/^gitignore$/, '.gitignore'), written];
    }),
  );
}
