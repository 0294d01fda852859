import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { normalizePath } from 'vite';
import type { Deck, Slide } from '../../deck.ts';
import { fail } from '../../errors.ts';
import { flawsIn, isRecord, isText, unknownIn } from '../../fields/rule.ts';
import { packageFields } from '../../fields/slide.ts';
import { type Standards, standardFields } from '../../fields/standards.ts';
import { say } from '../../say.ts';
import { titleOf } from '../../shared/ids.ts';
import { quoted } from '../../shared/quoted.ts';
import { isKitModule } from './kit.ts';

/** A package that slides come from, and what it says of all slides in it. */
export interface SlidePackage {
  readonly name: string;
  /** The folder of its package.json. */
  readonly folder: string;
  readonly facts: Pick<Slide, 'authors' | 'license'>;
}

/** What `mesa-deck` in a package.json may say of its slides. */
interface SlidesPart extends Pick<Slide, 'authors' | 'license'> {
  readonly title?: string;
  readonly lang?: string;
  readonly check?: Standards;
}

/** The part of a package.json that is read; `mesa-deck` tells of the slides what differs from the code. */
interface Manifest {
  readonly name?: string;
  readonly description?: string;
  readonly author?: string | { readonly name?: string };
  readonly license?: string;
  readonly 'mesa-deck'?: SlidesPart;
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
      ? packageOf(root, folder, manifest)
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

/** A package that a project depends on, by its name. */
export function packageNamed(root: string, name: string): SlidePackage | undefined {
  const folder = normalizePath(join(root, 'node_modules', name));
  const manifest = readManifest(folder);
  return manifest && packageOf(root, folder, manifest);
}

/**
 * A deck that says whose it is, and whose slides from packages say whose they are, whichever way they
 * came into it: one that was made of a package's deck still names that package's author, though
 * slides of the project's own are in it.
 */
export function credited(
  deck: Deck,
  packageOf: (slide: Slide) => SlidePackage | undefined,
  own: Owner,
): Deck {
  const origins = deck.slides.map((slide) => (slide ? packageOf(slide) : undefined));
  const slides = deck.slides.map((slide, index) => {
    const from = origins[index];
    return from ? { ...from.facts, ...slide } : slide;
  });
  const isTheirs = origins.some((from) => isBy(from, deck.author));
  const hasOwn = slides.some((slide, index) => !origins[index] && slide?.authors === undefined);
  if (origins.every((from) => from === undefined)) return withOwner({ ...deck, slides });
  if (!isTheirs || !hasOwn) return { ...deck, slides };
  const { author, license, ...facts } = deck;
  return { ...facts, ...own, slides };
}

/** Whose a deck is, and under which licence. */
export type Owner = Pick<Deck, 'author' | 'license'>;

/** Whose a project is, by its package.json. */
export function ownerOf(root: string): Owner {
  const manifest = readManifest(root);
  if (!manifest) return {};
  const { authors, license } = packageOf(root, root, manifest).facts;
  const author = authors?.join(', ');
  return { ...(author ? { author } : {}), ...(license ? { license } : {}) };
}

/** What a project's slides are called as a whole: what its package.json says, or is called. */
export function projectTitle(root: string): string {
  const manifest = readManifest(root);
  const { title } = ownPart(root, root, manifest ?? {});
  const { name, description } = manifest ?? {};
  if (title ?? description) return title ?? (description ?? '').replace(/\.$/, '');
  return name ? titleOf(name.replace(/^@[^/]*\//, '')) : 'Slides';
}

/** The language of a project's pages that belong to no one deck; undefined if it says none. */
export function projectLanguage(root: string): string | undefined {
  return ownPart(root, root, readManifest(root) ?? {}).lang;
}

/** What a package.json says of slides. */
function ownPart(root: string, folder: string, manifest: Manifest): SlidesPart {
  const own = manifest['mesa-deck'] ?? {};
  const file = relative(root, join(folder, 'package.json')).replaceAll('\\', '/');
  for (const { what, hint } of flawsIn(own, packageFields))
    fail(what, { file, part: 'mesa-deck' }, hint);
  return own;
}

/**
 * What a project asks of its own slides, by its package.json.
 *
 * @throws DeckError for what is asked in no way that is known.
 */
export function standardsOf(root: string): Standards {
  const { check = {} } = readManifest(root)?.['mesa-deck'] ?? {};
  const place = { file: 'package.json', part: 'mesa-deck' };
  if (!isRecord(check)) {
    const hint = say`write it as in "check": { "words": 48 }`;
    return fail(say`check is ${quoted(check)}, not an object`, place, hint);
  }
  for (const { what, hint } of flawsIn(check, standardFields)) fail(what, place, hint);
  for (const which of ['mistyped', 'other'] as const) {
    for (const { what, hint } of unknownIn(check, standardFields, 'check', which)) {
      fail(what, place, hint);
    }
  }
  return check;
}

function isBy(from: SlidePackage | undefined, author: string | undefined): boolean {
  return author !== undefined && from?.facts.authors?.join(', ') === author;
}

/** A part of a project's own deck is whose all its slides are: they need no line of credit there. */
function withOwner(deck: Deck): Deck {
  const [first] = deck.slides;
  const author = first?.authors?.join(', ');
  const same = (slide: Slide) =>
    slide.authors?.join(', ') === author && slide.license === first?.license;
  if (deck.author !== undefined || !author || !deck.slides.every(same)) return deck;
  return { ...deck, author, ...(first?.license ? { license: first.license } : {}) };
}

function packageOf(root: string, folder: string, manifest: Manifest): SlidePackage {
  const { name = '', author, license } = manifest;
  const named = isRecord(author) ? author['name'] : author;
  const person = isText(named) ? named.replace(/\s*[<(].*/, '') : undefined;
  const { title: _title, lang: _lang, check: _check, ...own } = ownPart(root, folder, manifest);
  const facts = {
    ...(person ? { authors: [person] } : {}),
    ...(isText(license) && license ? { license } : {}),
    ...own,
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
