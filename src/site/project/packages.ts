import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { normalizePath } from 'vite';
import type { Deck, Slide } from '../../deck.ts';
import { isKitModule } from './kit.ts';

/** A package that slides come from, and what it says of all slides in it. */
export interface SlidePackage {
  readonly name: string;
  /** The folder of its package.json. */
  readonly folder: string;
  readonly facts: Pick<Slide, 'authors' | 'license'>;
}

/** The part of a package.json that is read; `mesa-deck` tells of the slides what differs from the code. */
interface Manifest {
  readonly name?: string;
  readonly author?: string | { readonly name?: string };
  readonly license?: string;
  readonly 'mesa-deck'?: Pick<Slide, 'authors' | 'license'>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** Tells which package a file is from; nothing for the project's own files and the kit's modules. */
export function packageFinder(
  root: string,
): (file: string | undefined) => SlidePackage | undefined {
  const own = `${normalizePath(root)}/`;
  const known = new Map<string, SlidePackage | undefined>();
  const find = (folder: string): SlidePackage | undefined => {
    if (known.has(folder)) return known.get(folder);
    const manifest = readManifest(folder);
    const above = dirname(folder);
    const found = manifest?.name
      ? packageOf(folder, manifest)
      : above === folder
        ? undefined
        : find(above);
    known.set(folder, found);
    return found;
  };
  return (file) => {
    if (file === undefined) return undefined;
    const path = normalizePath(file);
    if (path.startsWith(own) && !path.slice(own.length).includes('node_modules/')) return undefined;
    if (isKitModule(path)) return undefined;
    const found = find(dirname(path));
    // A folder of slides beside the project, in the package that both are a part of, is its own too.
    return found && own.startsWith(`${found.folder}/`) ? undefined : found;
  };
}

/** The packages that the project's slides may come from: those it names that build on the kit. */
export function slidePackageNames(root: string): readonly string[] {
  const { dependencies, peerDependencies } = readManifest(root) ?? {};
  return Object.keys({ ...dependencies, ...peerDependencies }).filter((name) => {
    const manifest = readManifest(join(root, 'node_modules', name));
    return 'mesa-deck' in { ...manifest?.dependencies, ...manifest?.peerDependencies };
  });
}

/** A deck whose slides from packages say whose they are, whichever way they came into it. */
export function credited(deck: Deck, packageOf: (slide: Slide) => SlidePackage | undefined): Deck {
  const slides = deck.slides.map((slide) => {
    const from = packageOf(slide);
    return from ? { ...from.facts, ...slide } : slide;
  });
  return { ...deck, slides };
}

function packageOf(folder: string, manifest: Manifest): SlidePackage {
  const { name = '', author, license } = manifest;
  const person = typeof author === 'object' ? author.name : author?.replace(/\s*[<(].*/, '');
  const facts = {
    ...(person ? { authors: [person] } : {}),
    ...(license ? { license } : {}),
    ...manifest['mesa-deck'],
  };
  return { name, folder, facts };
}

function readManifest(folder: string): Manifest | undefined {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  } catch {
    // Whoever installs packages tells of one that can't be read.
    return undefined;
  }
}
