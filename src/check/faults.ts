import type { Deck } from '../deck.ts';
import { describePlace, isDeckError } from '../errors.ts';
import { renderSlides, unmadeOf } from '../render/deck.ts';
import type { Project } from '../site/project/project.ts';
import type { Finding } from './finding.ts';

/** What stops the build, all of it at once and not the first alone; diagrams are not drawn. */
export function faultsOf(deck: Deck, project: Project): readonly Finding[] {
  const faults: Finding[] = [];
  const blank = { svg: '', width: 1, height: 1, steps: 0 };
  renderSlides(deck, {
    notation: project.notation,
    references: project.references,
    fileOf: project.fileOf,
    notesFileOf: project.notesFileOf,
    fileAt: project.assets.fileAt,
    figures: new Set(project.figures.keys()),
    drawings: new Map(unmadeOf(deck).diagrams.map((source) => [source, blank])),
    highlighted: new Map(),
    onFault: (error) => faults.push(faultOf(deck.id, error)),
  });
  return faults;
}

/** An error as a finding. */
export function faultOf(deck: string, error: unknown): Finding {
  if (!isDeckError(error)) throw error;
  const { what, place, hint, code } = error;
  // The line of a finding begins with deck and slide.
  const rest = describePlace({ ...place, deck: undefined, slide: undefined });
  return {
    severity: 'error',
    deck,
    ...(place.slide === undefined ? {} : { slide: place.slide }),
    what: rest ? `${what} (${rest})` : what,
    hint,
    stops: true,
    ...(code === undefined ? {} : { code }),
  };
}
