import type { RenderedSlide } from '../../render/slide/slide.ts';
import { drawnByHand, placing, shapes } from '../../shared/drawing/by-hand.ts';
import { attributes, markup } from '../../shared/markup.ts';

/** A slide whose diagrams and pictures are drawn as by a hand. */
export function slideByHand(slide: RenderedSlide): RenderedSlide {
  const { section, entry, notes } = slide;
  return {
    ...slide,
    section: byHand(section),
    entry: byHand(entry),
    ...(notes === undefined ? {} : { notes: byHand(notes) }),
  };
}

const figures = /<figure class="(?:diagram|picture)[\s"][\s\S]*?<\/figure>/g;
/** What in a drawing is a page of its own, or is there for others. */
const left = /(<(foreignObject|defs|clipPath|mask|pattern|marker)\b[\s\S]*?<\/\2>)/;
const tags = new RegExp(`<(${shapes.join('|')})\\b([^>]*?)\\s*(/?)>`, 'g');

function byHand(text: string): string {
  return text.replace(figures, (figure) =>
    figure.replace(/<svg\b[\s\S]*<\/svg>/, (svg) =>
      svg
        .replace(/^<svg/, '<svg data-by-hand=""')
        .split(left)
        .map((part, at) => (at % 3 === 0 ? part.replace(tags, drawn) : at % 3 === 1 ? part : ''))
        .join(''),
    ),
  );
}

function drawn(tag: string, name: string, given: string, end: string): string {
  const all = [...given.matchAll(/([\w:-]+)="([^"]*)"/g)].map(
    ([, key = '', value = '']) => [key, value] as const,
  );
  const own = new Map(all);
  if (/(?:^|\s)ground(?:\s|$)/.test(own.get('class') ?? '')) return tag;
  const d = drawnByHand(name, (key) => own.get(key));
  if (d === undefined) return tag;
  const kept = all
    .filter(([key]) => !placing.includes(key))
    .map(([key, value]) => `${key}="${value}"`);
  const said = [...kept, markup(attributes({ d })).trim()].join(' ');
  // A shape that holds a title ends with its own name.
  return end ? `<path ${said}/>` : `<path ${said}></path>${''}`;
}
