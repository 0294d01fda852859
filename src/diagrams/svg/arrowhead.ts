import { pathEnd } from './path.ts';
import { element, outline, round } from './write.ts';

/**
 * The head of an arrow as a shape of its own: markers would need ids, and would keep the colour
 * of the place where they are defined.
 * @param gap how far before the thing it points to the line ends, in px
 * @param size length of the head in px
 */
export function arrowhead(
  marker: string | undefined,
  d: string,
  which: 'start' | 'end',
  { gap, size }: { gap: number; size: number },
): string {
  if (!marker) return '';
  const { x, y, angle } = pathEnd(d, which);
  const at = (along: number, across: number) => {
    const px = x + Math.cos(angle) * along - Math.sin(angle) * across;
    const py = y + Math.sin(angle) * along + Math.cos(angle) * across;
    return `${round(px)} ${round(py)}`;
  };
  if (/circle/i.test(marker)) {
    const [cx = '', cy = ''] = at(-size / 2, 0).split(' ');
    return element('circle', {
      class: 'arrowhead',
      fill: 'currentColor',
      ...{ cx, cy, r: size / 2 - 1 },
    });
  }
  if (/cross/i.test(marker)) {
    const [far, near, half] = [-size, -size / 4, size * 0.375];
    const strokes = `M${at(far, -half)}L${at(near, half)}M${at(far, half)}L${at(near, -half)}`;
    return element('path', { class: 'arrowhead cross', ...outline, d: strokes });
  }
  const back = gap - size;
  const d3 = `M${at(gap, 0)}L${at(back, size * 0.46)}L${at(back, -size * 0.46)}Z`;
  return element('path', { class: 'arrowhead', fill: 'currentColor', d: d3 });
}
