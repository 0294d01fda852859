import type { Browser } from 'playwright-core';
import { notationIn } from '../content/notation.ts';
import type { Deck } from '../deck.ts';
import { isDeckError } from '../errors.ts';
import { isStandIn } from '../fields/slide.ts';
import type { Bundle } from '../files/bundle.ts';
import { say } from '../say.ts';
import { openBrowser } from '../site/browser/find.ts';
import { bundleSite } from '../site/bundle.ts';
import { cacheFolder } from '../site/project/kit.ts';
import type { Project } from '../site/project/project.ts';
import { unknownClasses } from '../site/styles/classes.ts';
import { lostGlyphs, sayLost } from '../site/styles/fonts/glyphs.ts';
import { dressName, mainTheme } from '../site/themes/dress.ts';
import { checks } from './checks.ts';
import { faultsIn, faultsOf } from './faults.ts';
import { type Finding, findingIn } from './finding.ts';
import { legible } from './seen/legible.ts';
import { lookAtSlides } from './seen/look.ts';
import { printed } from './seen/printed.ts';
import { ofThemes } from './themes.ts';

/** What reading a deck tells: what stops its build, and what each check says. */
export async function readDeck(deck: Deck, project: Project): Promise<readonly Finding[]> {
  const loaded = project.decks.find(({ id }) => id === deck.id);
  const patient = {
    ...project,
    deck,
    drafts: loaded?.error ? [] : (loaded?.drafts ?? []),
    decks: project.decks.flatMap((each) => each.deck ?? []),
    notation: notationIn(project.notation, deck.lang),
  };
  const found = [
    ...(await faultsOf(deck, project)),
    ...Object.values(checks).flatMap((check) => [...check(patient)]),
  ];
  const standIns = new Set(deck.slides.filter(isStandIn).map(({ id }) => id));
  return found.filter(({ slide = '', stops, code }) => {
    // What stands in for a slide that can't be shown has no notes, and no more faults.
    if (standIns.has(slide) && !stops) return false;
    // A reference that is not there stops the build too; the check names all of a slide.
    return code !== 'unknown-reference';
  });
}

/**
 * Findings about decks as a browser shows them, one by one. A deck that can't be built is reported and left
 * out, and the others are looked at all the same.
 */
export async function* lookAtDecks(
  decks: readonly Deck[],
  options: {
    readonly project: Looked;
    readonly files: readonly string[] | undefined;
    readonly warn: (message: string) => void;
    /** Called before each step that takes a while. */
    readonly progress?: (message: string) => void;
  },
): AsyncIterable<Finding> {
  // The build takes no ids for all decks.
  if (decks.length === 0) return;
  const { project, files, warn, progress } = options;
  const { root } = project;
  const build = (ids: readonly string[]) =>
    // What it warns of are findings already.
    bundleSite({
      root,
      deckIds: ids,
      pictures: false,
      whole: true,
      warn: () => undefined,
      deckFiles: files,
      progress,
    });
  const bundles: (readonly [Deck, Bundle])[] = [];
  progress?.(say`building ${decks.map(({ id }) => id).join(', ')} …`);
  try {
    const bundle = await build(decks.map(({ id }) => id));
    for (const deck of decks) bundles.push([deck, bundle]);
  } catch (error) {
    if (!isDeckError(error)) throw error;
    for (const deck of decks) {
      try {
        bundles.push([deck, await build([deck.id])]);
      } catch (fault) {
        if (!isDeckError(fault)) throw fault;
        yield* faultsIn(deck.id, fault);
      }
    }
  }
  if (bundles.length === 0) return;
  const browser = await openBrowser({ cacheDir: cacheFolder(root), warn });
  try {
    for (const [deck, bundle] of bundles) {
      progress?.(say`looking at ${deck.id}, ${deck.slides.length} slides …`);
      yield* lookAtDeck(browser, bundle, deck, project);
      progress?.(say`printing ${deck.id} …`);
      yield* printed(browser, bundle, deck, project.languages);
    }
  } finally {
    await browser.close();
  }
}

/** What of a project says how its slides should look. */
type Looked = Pick<Project, 'root' | 'standards' | 'sheets'> &
  Partial<Pick<Project, 'files' | 'languages'>>;

/** What a browser shows of the slides of a deck that is built. */
export async function* lookAtDeck(
  browser: Browser,
  bundle: Bundle,
  deck: Deck,
  { root, standards, sheets, files }: Looked,
): AsyncIterable<Finding> {
  const theme = mainTheme(root, dressName(deck.theme));
  yield* ofThemes(deck, { root, sheets, files: files ?? new Set() });
  for (const { slide, what, hint } of unknownClasses(deck, theme, sheets)) {
    yield findingIn(deck, 'advice', slide, what, hint);
  }
  // The one page that shows all of a deck: slides, notes, glossary and references.
  const page = String(bundle.get(`${deck.id}/handout/index.html`) ?? '');
  for (const lost of await lostGlyphs([page], theme)) {
    const slide = deck.slides.find(({ id }) => id === lost.slide);
    const { what, hint } = sayLost(lost);
    yield findingIn(deck, 'advice', slide, what, hint);
  }
  const seen = await lookAtSlides(browser, bundle, deck, standards);
  for (const slide of deck.slides) {
    const one = seen.get(slide.id);
    if (one) yield* legible(deck, slide, one, standards);
  }
}
