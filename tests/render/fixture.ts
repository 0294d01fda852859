import { type Deck, defineDeck, defineNotation, type Slide } from 'mesa-deck';
import type { DiagramResult } from '../../src/diagrams/diagram.ts';
import { highlightAll } from '../../src/render/code/highlight.ts';
import { type RenderOptions, renderSlides, unmadeOf } from '../../src/render/deck.ts';
import type { RenderedSlide } from '../../src/render/slide/slide.ts';

const notation = defineNotation({
  Obase: { tex: '\\mathcal{O}_b', name: 'base objective', meaning: 'selected for', role: 'base' },
  Omesa: { tex: '\\mathcal{O}_m', name: 'mesa-objective', meaning: 'searched for', role: 'mesa' },
  params: { tex: '\\theta', name: 'parameters', meaning: 'what training sets', role: 'neutral' },
});

const references = [
  {
    id: 'one2020',
    title: 'First & only <paper>',
    author: [{ family: 'One', given: 'A.' }],
    issued: { 'date-parts': [[2020, 1]] },
    URL: 'https://example.org/one',
  },
  {
    id: 'many2021',
    title: 'Of many',
    author: [{ family: 'Many' }, { family: 'Two' }, { literal: 'others' }],
    issued: { 'date-parts': [[2021]] },
  },
];

/** A stand-in for the browser: what a drawing looks like does not matter to these tests. */
const drawing: DiagramResult = {
  svg: '<svg viewBox="0 0 1 1"></svg>',
  width: 1,
  height: 1,
  steps: 0,
};

export const options: RenderOptions = {
  drawings: new Map(),
  highlighted: new Map(),
  notation,
  references,
  fileOf: ({ id }) => `slides/test/${id}.ts`,
};

/** A deck of these slides, each with what the test does not care about filled in. */
export function deckOf(...slides: readonly Partial<Slide>[]): Deck {
  return defineDeck({
    id: 'test',
    title: 'Test',
    slides: slides.map((slide, index) => ({
      id: `slide-${index + 1}`,
      title: 'A title says what is so',
      body: null,
      ...slide,
    })),
  });
}

/** All slides of a deck, with what has to be made before. */
export async function renderDeck(deck: Deck, more: Partial<RenderOptions> = {}) {
  const { diagrams, code } = unmadeOf(deck, more);
  const drawings = new Map(diagrams.map((source) => [source, drawing]));
  const highlighted = await highlightAll(code);
  return renderSlides(deck, { ...options, drawings, highlighted, ...more });
}

/** One slide as HTML. */
export async function render(slide: Partial<Slide>, more: Partial<RenderOptions> = {}) {
  const [rendered] = await renderDeck(deckOf(slide), more);
  return rendered ? withNotes(rendered) : '';
}

/** All text of a slide, its notes inside of its section. */
export function withNotes({ section, notes }: RenderedSlide): string {
  const end = '</section>';
  return notes ? `${section.slice(0, -end.length)}${notes}\n${end}` : section;
}
