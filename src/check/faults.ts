import type { Deck } from '../deck.ts';
import { isDeckError } from '../errors.ts';
import { renderSlides } from '../render/deck.ts';
import type { Project } from '../site/project/project.ts';
import type { Finding } from './finding.ts';

/** What stops the build, all of it at once and not the first alone; diagrams are not drawn. */
export async function faultsOf(deck: Deck, project: Project): Promise<readonly Finding[]> {
  const faults: Finding[] = [];
  await renderSlides(deck, {
    notation: project.notation,
    references: project.references,
    fileOf: project.fileOf,
    notesFileOf: project.notesFileOf,
    fileAt: project.assets.fileAt,
    figures: new Set(project.figures.keys()),
    draw: async (sources) => sources.map(() => ({ svg: '', width: 1, height: 1, steps: 0 })),
    onFault: (error) => faults.push(faultOf(deck.id, error)),
  });
  return faults;
}

/** An error as a finding; the slide is read off its place. */
export function faultOf(deck: string, error: unknown): Finding {
  if (!isDeckError(error)) throw error;
  const slide = /\bslide '([^']+)'/.exec(error.where)?.[1];
  const place = error.where.replace(/,? ?\bslide '[^']+'/, '');
  return {
    severity: 'error',
    deck,
    ...(slide === undefined ? {} : { slide }),
    what: place ? `${error.what} (${place})` : error.what,
    hint: error.hint,
    stops: true,
  };
}
