import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { FigureDefinition } from '../../content/figure.ts';
import type { Deck, Slide } from '../../deck.ts';
import { DeckError, didYouMean, together } from '../../errors.ts';
import { contentFlaw } from '../../fields/content.ts';
import { slidePlace, withSoundSlides } from '../../fields/deck.ts';
import type { Standards } from '../../fields/standards.ts';
import { openMemory } from '../../files/memory.ts';
import { type Label, labelsOf } from '../../plan/labels.ts';
import { say } from '../../say.ts';
import { listed } from '../../shared/text/listed.ts';
import { idleFaults, laidOut } from '../layouts/apply.ts';
import { type Layouts, loadLayouts } from '../layouts/load.ts';
import { referenceFiles } from '../references/read.ts';
import type { Sheet } from '../styles/files.ts';
import { ownSheet, slideSheets } from '../styles/sheets.ts';
import { type Footers, loadFooters } from '../themes/footers.ts';
import { type Assets, openAssets } from './assets.ts';
import { isKitModule, kitRoot } from './kit.ts';
import { type LoadedDeck, loadDeck } from './load-deck.ts';
import { type Loader, openLoader } from './loader.ts';
import { credited, ownerOf, packageFinder, type SlidePackage, standardsOf } from './packages.ts';
import { loadRegistries, type Registries } from './registries.ts';
import { type FigureFile, figureFiles, slideFiles } from './slide-files.ts';
import { standInFor } from './stand-in.ts';

/** All that a project's pages are made of. */
export interface Project extends Registries {
  readonly root: string;
  readonly decks: readonly LoadedDeck[];
  /** The file of a slide, from the project's root. */
  readonly fileOf: (slide: Slide) => string | undefined;
  /** The file of its notes. */
  readonly notesFileOf: (slide: Slide) => string | undefined;
  /** What has a name on any slide that was loaded. */
  readonly labels: ReadonlyMap<string, Label>;
  /** What it asks of its slides beyond what the deck doctor asks of all. */
  readonly standards: Standards;
  /** The files that slides show. */
  readonly assets: Assets;
  /** The stylesheets that slides bring along, in their order. */
  readonly sheets: readonly Sheet[];
  /** The layouts of the project and its packages. */
  readonly layouts: Layouts;
  /** The lines that its themes bring for the feet of slides. */
  readonly footers: Footers;
  /** What is wrong with layouts that no slide names. */
  readonly idleFaults: readonly DeckError[];
  /** The figures by their ids, with their files: what a browser loads to bring one to life. */
  readonly figures: ReadonlyMap<string, FigureFile>;
  /** Every file that was read; a change to one of them changes the project. */
  readonly files: ReadonlySet<string>;
}

export interface ProjectOptions {
  readonly root: string;
  /** Deck files, from the root; all of `slides/decks/*.ts` if not given. */
  readonly deckFiles?: readonly string[] | undefined;
  /** The folder that a site is given as it is; `public` if not given, none if it is `false`. */
  readonly publicFolder?: string | false;
  /** Whether slides that are drafts are among them; they are not if not given. */
  readonly drafts?: boolean | undefined;
  /** A slide whose file can't be loaded gets a stand-in that tells why; its deck goes on. */
  readonly tolerant?: boolean;
}

/** Loads decks, notation and references. A deck that can't be loaded is reported; the others go on. */
export async function loadProject(options: ProjectOptions): Promise<Project> {
  const standIns = new Map<string, string>();
  for (;;) {
    const project = await loadWith(options, standIns);
    const size = standIns.size;
    if (options.tolerant) {
      for (const { error } of project.decks) {
        const standIn = error && standInFor(error, options.root);
        if (standIn) standIns.set(standIn.file, standIn.source);
      }
    }
    if (standIns.size === size) return project;
  }
}

async function loadWith(
  { root, deckFiles, publicFolder = 'public', drafts = false }: ProjectOptions,
  standIns: ReadonlyMap<string, string>,
): Promise<Project> {
  const loader = await openLoader(root, standIns);
  try {
    const loaded: LoadedDeck[] = [];
    for (const file of deckFiles ?? deckFilesIn(root))
      loaded.push(await loadDeck(loader, root, file));
    const short = openMemory<string>();
    const shorten = <Path extends string | undefined>(path: Path) =>
      (path && short(path, () => relative(root, path).replaceAll('\\', '/'))) as Path;
    const { all, fileOf, notesFileOf, originOf } = slideFiles(loader);
    const packageOf = packageFinder(root);
    const own = ownerOf(root);
    const packages = packagesOf(loader, packageOf);
    const layouts = await loadLayouts(loader, root, packages);
    const sheets = [
      ...[...layouts.values()].flatMap(({ sheet }) => sheet ?? []),
      ...(await slideSheets(loader, root, packages)),
    ];
    const bodies = new Map<unknown, Slide>();
    const written = (slide: Slide) => bodies.get(slide?.body) ?? slide;
    return {
      root,
      decks: withUniqueDecks(loaded).map((each) => {
        if (each.error) return each;
        const placeOf = (slide: Slide, number: number) =>
          slidePlace(slide, number, shorten(fileOf(slide)), each.deck.id, each.file);
        const isReady = (slide: Slide) => drafts || slide?.draft !== true;
        const ready = each.deck.slides.filter(isReady);
        const kept = each.deck.slides.filter((slide) => !isReady(slide));
        const slides = ready.map((slide, index) => {
          const shown = laidOut(slide, layouts, placeOf(slide, index + 1), index + 1);
          if (shown !== slide) bodies.set(shown.body, slide);
          return shown;
        });
        const deck = withSoundSlides({ ...each.deck, slides }, placeOf);
        return {
          ...each,
          drafts: kept,
          deck: credited(deck, (slide) => packageOf(originOf(written(slide))), own),
        };
      }),
      ...(await loadRegistries(loader, root, packages)),
      labels: labelsOf(all.filter((slide) => contentFlaw([slide.body, slide.notes]) === undefined)),
      standards: standardsOf(root),
      assets: openAssets({
        root,
        publicFolder: publicFolder === false ? undefined : resolve(root, publicFolder),
        homeOf: (file) => packageOf(file)?.folder ?? (isKitModule(file) ? kitRoot : root),
      }),
      layouts,
      footers: await loadFooters(loader, root),
      idleFaults: idleFaults(layouts, layoutsOf(loaded)),
      fileOf: (slide) => shorten(fileOf(written(slide))),
      notesFileOf: (slide) => shorten(notesFileOf(written(slide))),
      figures: figureFiles(loader, shorten),
      sheets,
      files: new Set([
        ...loader.files(),
        ...[...referenceFiles, ownSheet].map((name) => join(root, name)),
        ...sheets.map(({ file }) => file),
        ...[...layouts.values()].map(({ file }) => file),
      ]),
    };
  } finally {
    await loader.close();
  }
}

/** The layouts that slides name, those that are not shown too. */
function layoutsOf(loaded: readonly LoadedDeck[]): ReadonlySet<unknown> {
  return new Set(loaded.flatMap(({ deck }) => deck?.slides.map((slide) => slide?.layout) ?? []));
}

/** The packages that the loaded files are from, each once. */
function packagesOf(
  loader: Loader,
  packageOf: (file: string) => SlidePackage | undefined,
): readonly SlidePackage[] {
  const found = loader.files().flatMap((file) => packageOf(file) ?? []);
  return [...new Map(found.map((each) => [each.folder, each])).values()];
}

/** What figures are, by their ids. */
export function definitionsOf({ figures }: Project): ReadonlyMap<string, FigureDefinition> {
  return new Map([...figures].map(([id, { definition }]) => [id, definition]));
}

/** The decks with these ids, or all; throws for those that are unknown or could not be loaded. */
export function chooseDecks(project: Project, ids: readonly string[] = []): readonly Deck[] {
  const known = project.decks.map(({ id }) => id);
  for (const id of ids) {
    if (known.includes(id)) continue;
    const hint = didYouMean(id, known, known.length ? say`choose ${listed(known, 'or')}` : noDecks);
    throw new DeckError(say`there is no deck '${id}'`, 'slides/decks', hint);
  }
  const chosen = project.decks.filter(({ id }) => ids.length === 0 || ids.includes(id));
  if (chosen.length === 0) throw new DeckError(say`there is no deck`, 'slides/decks', noDecks);
  const error = together(chosen.flatMap((each) => each.error ?? []));
  if (error) throw error;
  return chosen.flatMap((each) => each.deck ?? []);
}

/** Those of the decks with these ids, or of all, that could be loaded. */
export function soundDecks({ decks }: Project, ids: readonly string[] = []): readonly Deck[] {
  const chosen = decks.filter(({ id }) => ids.length === 0 || ids.includes(id));
  return chosen.flatMap((each) => (each.error ? [] : [each.deck]));
}

const noDecks = say`write slides/decks/my-talk.ts with export default defineDeck({ … })`;

function deckFilesIn(root: string): readonly string[] {
  const folder = join(root, 'slides/decks');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.[mc]?[jt]s$/.test(name) && !name.endsWith('.d.ts'))
    .sort()
    .map((name) => `slides/decks/${name}`);
}

/** Two decks of one id are in each other's way: both pages would have one address. */
function withUniqueDecks(decks: readonly LoadedDeck[]): readonly LoadedDeck[] {
  return decks.map((each) => {
    const twins = decks.filter(({ id }) => id === each.id);
    if (twins.length < 2 || each.error) return each;
    const { id, file } = each;
    const where = twins.map((twin) => twin.file).join(' and ');
    const options = { code: 'twin-decks' } as const;
    const error = new DeckError(
      say`two decks have the id '${id}'`,
      where,
      say`rename one of them`,
      options,
    );
    return { id, file, error };
  });
}
