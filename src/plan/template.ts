import { say } from '../say.ts';
import type { SourceFiles } from '../shared/files/deck-file.ts';
import { titleOf } from '../shared/ids.ts';

/** The template's files as those of a project with a deck of this id, made for a version of the kit. */
export function projectFrom(template: SourceFiles, id: string, version: string): SourceFiles {
  const named = (text: string) => text.replaceAll('my-course', id);
  return Object.fromEntries(
    Object.entries(template).map(([path, text]) => {
      const written = named(text)
        .replaceAll('My course', titleOf(id))
        .replace('"mesa-deck": "*"', `"mesa-deck": "^${version}"`)
        // The slides alone go with any theme; here theirs comes along.
        .replace('// theme: ', 'theme: ');
      // A package can't hold a file of that name: it would say what to leave out of the package.
      return [named(path).replace(/^gitignore$/, '.gitignore'), written];
    }),
  );
}

/** A package.json with all that a project of slides needs, and which parts were added. */
export interface Completed {
  readonly text: string;
  /** As one says it: "the script build". */
  readonly added: readonly string[];
}

type Manifest = Readonly<Record<string, unknown>>;

/**
 * A project's package.json beside the template's: what is missing is added, and nothing that is there
 * is changed. Throws a SyntaxError for a text that is no JSON.
 */
export function completedManifest(own: string, template: string): Completed {
  const found = JSON.parse(own) as Manifest;
  const ours = JSON.parse(template) as Manifest;
  const added: string[] = [];
  const result: Record<string, unknown> = { ...found };
  if (found['type'] === undefined) {
    added.push(`"type": "${ours['type']}"`);
    result['type'] = ours['type'];
  }
  const groups = [
    ['scripts', ['scripts']],
    ['dependencies', ['dependencies', 'devDependencies', 'peerDependencies']],
    ['devDependencies', ['dependencies', 'devDependencies']],
  ] as const;
  for (const [group, places] of groups) {
    const there = places.flatMap((place) => Object.keys(recordAt(found, place)));
    const missing = Object.entries(recordAt(ours, group)).filter(([name]) => !there.includes(name));
    if (missing.length === 0) continue;
    added.push(
      ...missing.map(([name]) =>
        group === 'scripts' ? say`the script ${name}` : say`the package ${name}`,
      ),
    );
    result[group] = { ...recordAt(found, group), ...Object.fromEntries(missing) };
  }
  const indent = /^[{[]\s*\n([ \t]+)/.exec(own)?.[1] ?? '  ';
  return { text: `${JSON.stringify(result, null, indent)}\n`, added };
}

function recordAt(manifest: Manifest, key: string): Manifest {
  const value = manifest[key];
  return typeof value === 'object' && value !== null ? (value as Manifest) : {};
}
