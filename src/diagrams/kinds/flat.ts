import { fillOf, greys, seriesColour, seriesCount, strokeOf } from '../svg/paint.ts';
import { element, text } from '../svg/write.ts';
import type { Element } from '../svg/xml.ts';
import type { Job, Layout, Written } from './kind.ts';

/** What is drawn in another way than the library does. */
export interface Manner {
  /** Small shapes are as light as large ones: keys to areas, ends of boxes. */
  readonly isLight?: boolean;
  /** Whether a shape of the library, by its id, is there for the layout alone. */
  readonly isUnseen?: (id: string, source: string) => boolean;
}

/** The size of text that the library lays most of it out for, in px. */
const textSize = 16;

/** The library's own variables of colour: greys, and a hue for each series. */
export function themeVariables({ fontFamily, fontSize }: Layout): object {
  const series = (name: (index: number) => string, count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [name(at), seriesColour(at)]));
  const { ground, surface, line, ink } = greys;
  return {
    fontFamily,
    fontSize: `${fontSize}px`,
    background: ground,
    primaryColor: surface,
    secondaryColor: surface,
    tertiaryColor: ground,
    primaryBorderColor: ink,
    secondaryBorderColor: ink,
    tertiaryBorderColor: line,
    primaryTextColor: ink,
    lineColor: ink,
    textColor: ink,
    ...series((at) => `cScale${at}`, 12),
    ...series((at) => `pie${at + 1}`, 12),
    ...series((at) => `git${at}`, 8),
    ...series((at) => `fillType${at}`, 8),
    ...series((at) => `venn${at + 1}`, seriesCount),
    pieOpacity: 1,
    xyChart: {
      plotColorPalette: Array.from({ length: seriesCount }, (_, at) => seriesColour(at)).join(', '),
    },
  };
}

/** Writes what `flatten` made of a drawing, in the theme's paints. */
export function writeFlat({ root, style, source }: Job, manner: Manner): Written {
  const isSeen = ({ attributes }: Element) =>
    !manner.isUnseen?.(attributes['data-kind'] ?? '', source);
  const content = root.children
    .filter(isSeen)
    .map((part) => writePart(part, manner))
    .join('');
  return { content, zoom: style.fontSize / textSize };
}

function writePart(part: Element, manner: Manner): string {
  if (!part.name) return text(part.text);
  const { fill = 'none', stroke = 'none', 'data-kind': kind = '', ...rest } = part.attributes;
  const {
    'data-small': small,
    'data-role': role,
    'fill-opacity': given,
    xmlns: _,
    ...attributes
  } = rest;
  const children = part.children.map((child) => writePart(child, manner));
  if (part.name === 'tspan') return element('tspan', attributes, ...children);
  if (part.name === 'text') {
    const { 'data-free': free, ...place } = attributes;
    const name = free !== undefined && 'free';
    return element('text', { class: name, ...place, fill: 'currentColor' }, ...children);
  }
  const opacity = Number(given ?? 1);
  const isGround = /\b(?:background|bkg|labelBkg|ground)\b|-bkg\b/.test(kind);
  // What is nearly opaque is meant as a ground for labels, which have to be read.
  const sheer = opacity <= 0.5 && !isGround;
  const isSmall = small !== undefined && !manner.isLight;
  const shape = { small: isSmall, sheer, role };
  const line = strokeOf(stroke, shape);
  const paint = isGround && stroke === 'none' ? 'var(--ground)' : fillOf(fill, shape);
  const letsThrough = sheer && { 'fill-opacity': opacity };
  return element(part.name, { ...attributes, ...letsThrough, fill: paint, stroke: line });
}
