import { escapeText } from '../shared/markup.ts';
import type { DrawnDiagram } from './diagram.ts';

/** A drawing as it stands on a page: a figure that is one picture with a text alternative. */
export function placeDiagram(
  drawn: DrawnDiagram,
  { id, alt }: { id: string; alt: string },
): string {
  const svg = drawn.svg.replaceAll('__id__', () => escapeText(id)).slice('<svg '.length);
  const picture = `<svg role="img" aria-label="${escapeText(alt)}" ${svg}`;
  // The theme may draw it larger than it is, and by how much.
  const size = `--natural-width:${drawn.width}px;--natural-height:${drawn.height}px`;
  return `<figure class="diagram" style="${size}">${picture}</figure>`;
}
