import { scalePath } from './path.ts';
import type { Element } from './xml.ts';

const lengths = new Set([
  ...['x', 'y', 'x1', 'y1', 'x2', 'y2', 'dx', 'dy', 'cx', 'cy', 'r', 'rx', 'ry'],
  ...['width', 'height', 'font-size', 'viewBox', 'points'],
]);

/**
 * The same drawing, `factor` times as large. The layout keeps some distances in px whatever the
 * size of the font, so everything is laid out with one size and then brought to the theme's.
 */
export function scale(element: Element, factor: number): Element {
  const attributes = Object.entries(element.attributes).map(([name, value]) => {
    if (lengths.has(name)) return [name, scaleNumbers(value, factor)];
    if (name === 'd') return [name, scalePath(value, factor)];
    if (name === 'transform') return [name, scaleTranslation(value, factor)];
    return [name, value];
  });
  return {
    ...element,
    attributes: Object.fromEntries(attributes),
    children: element.children.map((child) => scale(child, factor)),
  };
}

/** Numbers without a unit; em and % follow by themselves. */
function scaleNumbers(value: string, factor: number): string {
  return value.replace(/-?\d*\.?\d+(?:e[-+]?\d+)?(?:px)?(?![\d.a-z%])/gi, (text) =>
    String(Number.parseFloat(text) * factor),
  );
}

function scaleTranslation(value: string, factor: number): string {
  return value.replace(
    /translate\(([^)]*)\)/g,
    (_, args: string) => `translate(${scaleNumbers(args, factor)})`,
  );
}
