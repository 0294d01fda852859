import type { DiagramStyle } from '../diagram.ts';
import { boxOfOutlines, outlinesIn, writeBox, writeOutline } from '../svg/outline.ts';
import { classList, element, group, text } from '../svg/write.ts';
import { type Element, find, hasClass, inside, number, textOf, translation } from '../svg/xml.ts';
import type { Kind } from './kind.ts';

export const quadrant: Kind = {
  words: ['quadrantChart'],
  options: ({ fontSize, em }) => ({
    quadrantChart: {
      chartWidth: em(36),
      chartHeight: em(20),
      titleFontSize: fontSize,
      quadrantLabelFontSize: fontSize,
      xAxisLabelFontSize: fontSize,
      yAxisLabelFontSize: fontSize,
      pointLabelFontSize: fontSize,
      pointRadius: em(0.3),
      pointTextPadding: em(0.3),
      quadrantPadding: em(0.2),
    },
  }),
  write: ({ root, style, source }) => ({ content: writeQuadrant(root, style, source) }),
};

const origin = { x: 0, y: 0 };

/** A quadrant chart. A point's class comes from the source: `Name:::mesa: [0.4, 0.7]`. */
function writeQuadrant(root: Element, { fontSize }: DiagramStyle, source: string): string {
  const parts = [...inside(root)];
  const all = (name: string) => parts.filter((part) => part.name === 'g' && hasClass(part, name));
  const label = (parent: Element, name = 'label') => {
    const found = find(parent, (child) => child.name === 'text');
    return found ? writeText(found, name, fontSize) : '';
  };
  const lines = parts.filter((part) => part.name === 'line');
  const border = boxOfOutlines(lines.map((line) => ({ element: line, at: origin })));
  const pointClasses = classesOfPoints(source);
  return [
    group(
      { class: 'quadrants' },
      ...all('quadrant').map((quadrant, i) =>
        group(
          { class: `quadrant quadrant-${i + 1}` },
          ...[...outlinesIn(quadrant, origin)].map((part) => writeOutline(part, false)),
          label(quadrant),
        ),
      ),
    ),
    group(
      { class: 'axes' },
      writeBox(border, 0),
      ...lines.slice(4).map((line) => writeOutline({ element: line, at: origin }, true)),
    ),
    group(
      { class: 'axis-labels' },
      ...all('labels').flatMap((labels) => labels.children.map((child) => label(child))),
    ),
    group(
      { class: 'points' },
      ...all('data-point').map((point) => {
        const circle = find(point, ({ name }) => name === 'circle') ?? point;
        const center = {
          cx: number(circle, 'cx'),
          cy: number(circle, 'cy'),
          r: number(circle, 'r'),
        };
        return group(
          { class: classList('point', ...(pointClasses.get(textOf(point).trim()) ?? [])) },
          element('circle', { class: 'shape', fill: 'currentColor', ...center }),
          label(point),
        );
      }),
    ),
    ...all('title').map((title) => label(title, 'title')),
  ].join('');
}

function classesOfPoints(source: string): Map<string, string[]> {
  const found = source.matchAll(/^[ \t]*"?(.+?)"?:::([\w-]+)[ \t]*:[ \t]*\[/gm);
  return new Map([...found].map(([, name = '', own = '']) => [name.trim(), [own]]));
}

/** A line of text on its baseline, whatever browser shows it; turned if it was turned. */
function writeText(found: Element, name: string, fontSize: number): string {
  const [x, y] = translation(found);
  const isHanging = found.attributes['dominant-baseline'] === 'hanging';
  const baseline = (isHanging ? 0.75 : 0.34) * fontSize;
  const angle = Number(/rotate\(([-\d.]+)\)/.exec(found.attributes['transform'] ?? '')?.[1] ?? 0);
  const place = angle === 0 ? { x, y: y + baseline } : turned(x, y, angle, baseline);
  const attributes = { class: name, 'text-anchor': found.attributes['text-anchor'] };
  return element('text', { ...attributes, ...place, fill: 'currentColor' }, text(textOf(found)));
}

function turned(x: number, y: number, angle: number, baseline: number) {
  return { transform: `translate(${x} ${y}) rotate(${angle})`, y: baseline };
}
