import { escapeHtml } from '../escape.ts';
import type { DrawnDiagram } from './diagram.ts';

/** A drawing as it stands on a page: a figure that is one picture with a text alternative. */
export function placeDiagram(
  drawn: DrawnDiagram,
  { id, alt }: { id: string; alt: string },
): string {
  const own = escapeHtml(id);
  const svg = drawn.svg
    .replaceAll('__id__', own)
    .replace('<svg ', `<svg role="img" aria-label="${escapeHtml(alt)}" `);
  return `<figure class="diagram">${svg}</figure>`;
}
