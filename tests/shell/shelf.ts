import type { Shelf, ShelfSlide } from '../../src/shared/shelf.ts';
import { lookupOf } from '../../src/shell/remix/lookup.ts';

/** A shelf of two decks: `long` has every slide, `short` some of them, one changed and one shorter. */
export function shelf(...more: readonly ShelfSlide[]): Shelf {
  const slides: readonly ShelfSlide[] = [
    { id: 'title', title: 'Title', layout: 'title', decks: [['long', 1]] },
    { id: 'part', title: 'Part', layout: 'section', topic: 'One', decks: [['long', 0.5]] },
    {
      id: 'base-case',
      title: 'Base',
      topic: 'One',
      introduces: ['Obase'],
      decks: [
        ['long', 2],
        ['short', 1],
      ],
    },
    {
      id: 'mesa-case',
      title: 'Mesa',
      topic: 'One',
      introduces: ['Omesa'],
      uses: ['Obase'],
      decks: [
        ['long', 2],
        ['short', 2],
      ],
    },
    {
      id: 'gap',
      title: 'Gap',
      topic: 'Two',
      uses: ['Obase', 'Omesa'],
      cites: true,
      links: ['base-case'],
      decks: [['long', 3]],
    },
    { id: 'references', title: 'Sources', lists: 'references', decks: [['long', null]] },
    { id: 'gap', title: 'Another gap', topic: 'Two', decks: [['short', 4]] },
    ...more,
  ];
  const deck = (id: string, ids: readonly string[]) => ({ id, title: id, slides: ids });
  return {
    decks: [
      deck('long', [...new Set(slides.map(({ id }) => id))]),
      deck('short', ['base-case', 'mesa-case', 'gap']),
    ],
    slides,
    names: { Obase: 'base objective', Omesa: 'mesa-objective' },
    licenses: {},
    notes: true,
  };
}

export const lookup = lookupOf(shelf());
/** Every way to name a slide of it. */
export const refs = [...new Set(lookup.shelf.decks.flatMap(({ id }) => lookup.all(id)))].map(
  ({ ref }) => ref,
);
