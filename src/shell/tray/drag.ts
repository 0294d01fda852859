/** Dragging, fetched when somebody is about to: cards and decks into the tray, and its rows into order. */
import Sortable from 'sortablejs';

export interface Dragging {
  readonly list: HTMLElement;
  /** Lists whose items can be dragged into the tray; they stay where they are. */
  readonly sources: Iterable<HTMLElement>;
  /** Called when an item of a source was let go over the tray, before the row of this number. */
  readonly take: (item: HTMLElement, at: number) => void;
  /** Called when a row was let go at another place. */
  readonly sort: () => void;
}

const usual = {
  // A finger that moves at once scrolls.
  delay: 180,
  delayOnTouchOnly: true,
  filter: 'button, input, .ways a',
  preventOnFilter: false,
} as const;

export function startDragging({ list, sources, take, sort }: Dragging): void {
  const page = document.documentElement;
  const hooks = {
    onStart() {
      page.classList.add('dragging');
      // To move them smoothly, all rows have to be measured at each step.
      rows.option('animation', list.children.length > 60 ? 0 : 120);
    },
    onEnd: () => page.classList.remove('dragging'),
  };
  const rows = new Sortable(list, {
    ...usual,
    ...hooks,
    group: { name: 'slides', pull: false, put: true },
    onUpdate: sort,
    onAdd({ item, clone, newDraggableIndex = 0 }) {
      clone.replaceWith(item);
      take(item, newDraggableIndex);
    },
  });
  for (const source of sources) {
    new Sortable(source, {
      ...usual,
      ...hooks,
      sort: false,
      group: { name: 'slides', pull: 'clone', put: false },
    });
  }
}
