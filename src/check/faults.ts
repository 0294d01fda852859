import type { Deck } from '../deck.ts';
import { allOf, type DeckError, describePlace, isDeckError } from '../errors.ts';
import { renderSlides, unmadeOf } from '../render/deck.ts';
import { say } from '../say.ts';
import { readPictures } from '../site/media/pictures.ts';
import { sourcesFor } from '../site/pages/slides.ts';
import type { Project } from '../site/project/project.ts';
import type { Theme } from '../site/styles/theme.ts';
import { dressName, mainTheme } from '../site/themes/dress.ts';
import { withFooter } from '../site/themes/footers.ts';
import { type ProjectLanguages, wordsFolder } from '../site/words/load.ts';
import type { WordDoubt } from '../site/words/read.ts';
import type { Finding } from './finding.ts';

/** What stops the build, all of it at once and not the first alone; diagrams are not drawn. */
export async function faultsOf(given: Deck, project: Project): Promise<readonly Finding[]> {
  const faults: Finding[] = [];
  const theme = themeOf(given, project);
  let deck = given;
  try {
    deck = withFooter(given, project.footers, theme?.name ?? '');
  } catch (error) {
    if (!isDeckError(error)) throw error;
    faults.push(...faultsIn(given.id, error));
  }
  const pictures = await readPictures(deck, project, {
    notes: true,
    use: 'site',
    doubt: (slide, told) => faults.push({ severity: 'advice', deck: deck.id, slide, ...told }),
    // The build, which comes after, says it.
    warn: () => undefined,
  });
  const blank = { svg: '', width: 1, height: 1, steps: 0 };
  try {
    renderSlides(deck, {
      ...sourcesFor(deck, project, theme),
      drawings: new Map(unmadeOf(deck).diagrams.map((source) => [source, blank])),
      highlighted: new Map(),
      pictures,
      onFault: (error) => faults.push(...faultsIn(deck.id, error)),
    });
  } catch (error) {
    // What is around the slides is no slide's.
    if (!isDeckError(error)) throw error;
    faults.push(...faultsIn(deck.id, error));
  }
  return faults;
}

/** What the deck is drawn in; a theme that can't be read is told by who builds the deck. */
function themeOf({ theme }: Deck, { root }: Project): Theme | undefined {
  try {
    return mainTheme(root, dressName(theme));
  } catch (error) {
    if (isDeckError(error)) return undefined;
    throw error;
  }
}

/** What is wrong with files that no deck needs. */
export function* idleFaults({
  idleFaults: faults,
}: Pick<Project, 'idleFaults'>): Iterable<Finding> {
  for (const { what, place, hint } of faults) {
    yield { severity: 'error', deck: place.file ?? 'slides/layouts', what, hint };
  }
}

/** What is wrong with a project's own words, which no deck has to itself. */
export function wordFindings({ languageFaults, wordDoubts }: ProjectLanguages): readonly Finding[] {
  const faults = languageFaults
    .flatMap(allOf)
    .map((each) => ({ ...each, severity: 'error' as const, stops: true }));
  return [...faults.map(findingAt), ...wordDoubts.map(findingAt)];
}

function findingAt({
  place,
  what,
  hint,
  severity,
  stops = false,
}: WordDoubt & { readonly stops?: boolean }): Finding {
  const { file = wordsFolder, ...rest } = place;
  const where = describePlace(rest);
  return { severity, deck: file, what: where ? say`${what} (${where})` : what, hint, stops };
}

/** An error, and all that were found with it, as findings. */
export function faultsIn(deck: string, error: DeckError): readonly Finding[] {
  return allOf(error).map((each) => faultOf(deck, each));
}

function faultOf(deck: string, { what, place, hint, code }: DeckError): Finding {
  // The line of a finding begins with deck and slide.
  const rest = describePlace({ ...place, deck: undefined, slide: undefined });
  return {
    severity: 'error',
    deck,
    slide: place.slide,
    what: rest ? say`${what} (${rest})` : what,
    hint,
    stops: true,
    code,
  };
}
