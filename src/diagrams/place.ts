import { attributes, markup } from '../shared/markup.ts';
import type { DrawnDiagram } from './diagram.ts';

/** A drawing as it stands on a page: a figure that is one picture with a text alternative. */
export function placeDiagram(
  { svg, width, height }: DrawnDiagram,
  alt: string,
  described = '',
): string {
  const named = markup(attributes({ role: 'img', 'aria-label': alt }));
  const picture = `<svg${named} ${svg.slice('<svg '.length)}`;
  // The theme may draw it larger than it is, and by how much.
  const size = `--natural-width:${width}px;--natural-height:${height}px`;
  return `<figure class="diagram" style="${size}">${picture}${described}</figure>`;
}
