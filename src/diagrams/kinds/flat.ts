import { fillOf, greys, seriesColour, seriesCount, strokeOf } from '../svg/paint.ts';
import { element, text } from '../svg/write.ts';
import type { Element } from '../svg/xml.ts';
import type { Job, Layout, Written } from './kind.ts';

/** What is drawn in another way than the library does. */
export interface Manner {
  /** Small shapes are as light as large ones: keys to areas, ends of boxes. */
  readonly isLight?: boolean;
  /** Whether labels lie over all lines, with the ground of their shapes around their letters. */
  readonly isOver?: boolean;
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
  const parts = root.children.filter(isSeen);
  const isLabel = ({ name }: Element) => name === 'text';
  const labels = manner.isOver ? parts.filter(isLabel) : [];
  const rest = manner.isOver ? parts.filter((part) => !isLabel(part)) : parts;
  const halo = (part: Element) => haloOf(root.children[Number(part.attributes['data-in'])], manner);
  const content = [
    ...rest.map((part) => writePart(part, manner)),
    ...labels.map((part) => writePart(part, manner, halo(part))),
  ].join('');
  return { content, zoom: style.fontSize / textSize };
}

/** The paint of what a label stands in, as a ground for its letters. */
function haloOf(shape: Element | undefined, manner: Manner): string | undefined {
  if (!shape) return undefined;
  const { paint, sheer } = fillIn(shape, manner);
  return sheer === undefined
    ? paint
    : `color-mix(in srgb, ${paint} ${Math.round(sheer * 100)}%, var(--ground))`;
}

/** How a shape is filled, and how much it lets through, if it does. */
function fillIn({ attributes }: Element, manner: Manner) {
  const { fill = 'none', stroke = 'none', 'data-kind': kind = '' } = attributes;
  const opacity = Number(attributes['fill-opacity'] ?? 1);
  const isGround = /\b(?:background|bkg|labelBkg|ground)\b|-bkg\b/.test(kind);
  // What is nearly opaque is meant as a ground for labels, which have to be read.
  const isSheer = opacity <= 0.5 && !isGround;
  const small = attributes['data-small'] !== undefined && !manner.isLight;
  const shape = { small, sheer: isSheer, role: attributes['data-role'] };
  const paint = isGround && stroke === 'none' ? 'var(--ground)' : fillOf(fill, shape);
  return { paint, shape, sheer: isSheer ? opacity : undefined };
}

function writePart(part: Element, manner: Manner, halo?: string): string {
  if (!part.name) return text(part.text);
  const { stroke = 'none', 'data-free': free, ...rest } = part.attributes;
  const own = /^(?:data-|fill$|fill-opacity$|xmlns$)/;
  const attributes = Object.fromEntries(Object.entries(rest).filter(([name]) => !own.test(name)));
  const children = part.children.map((child) => writePart(child, manner));
  if (part.name === 'tspan') return element('tspan', attributes, ...children);
  if (part.name === 'text') {
    const name = (free !== undefined || halo !== undefined) && 'free';
    const style = halo !== undefined && `stroke:${halo}`;
    return element(
      'text',
      { class: name, ...attributes, style, fill: 'currentColor' },
      ...children,
    );
  }
  const { paint, shape, sheer } = fillIn(part, manner);
  const letsThrough = sheer !== undefined && { 'fill-opacity': sheer };
  const line = strokeOf(stroke, shape);
  return element(part.name, { ...attributes, ...letsThrough, fill: paint, stroke: line });
}
