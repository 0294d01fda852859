/** How a part of the handout lies on pages, as columns of their size show it. */
export interface Extent {
  /** The page that it begins on, from 1. */
  readonly page: number;
  /** How many pages it is on. */
  readonly pages: number;
  /** Where it begins on the first of them, and ends on the last, from 0 to 1. */
  readonly top: number;
  readonly fill: number;
}

/**
 * Looks at the handout as columns of the size of a page, which break where the printer will; on the
 * screen they are there already.
 */
export function inColumns<Result>(look: () => Result): Result {
  const { classList } = document.documentElement;
  const had = classList.contains('paged');
  classList.add('paged');
  try {
    return look();
  } finally {
    classList.toggle('paged', had);
  }
}

/** What has rested shows again in columns; asked first about what is in it, Chromium overlooks that. */
export function wake(): void {
  document.body.checkVisibility();
}

/** Tells where elements lie; called while the handout is in columns. */
export function extents(main: HTMLElement): (element: Element) => Extent {
  wake();
  const style = getComputedStyle(main);
  const stride = laidOut(style.columnWidth) + laidOut(style.columnGap);
  const box = main.getBoundingClientRect();
  // The preview is shown smaller than paper is. `offsetHeight` is rounded, which is a page too few after thirty.
  const scale = box.height / Number.parseFloat(style.height) || 1;
  return (element) => {
    const rects = [...element.getClientRects()];
    const [first, last] = [rects[0], rects.at(-1)];
    if (!(first && last)) return { page: 0, pages: 0, top: 0, fill: 0 };
    // A part may begin anywhere in a column, as in a grid.
    const columnOf = ({ left }: DOMRect) => Math.floor((left - box.left) / scale / stride + 0.01);
    return {
      page: columnOf(first) + 1,
      pages: columnOf(last) - columnOf(first) + 1,
      top: (first.top - box.top) / box.height,
      fill: (last.bottom - box.top) / box.height,
    };
  };
}

/** Where elements lie on pages. */
export function extentsOf(main: HTMLElement, elements: readonly Element[]): readonly Extent[] {
  return elements.length > 0 ? inColumns(() => elements.map(extents(main))) : [];
}

/** A length as it is laid out, in 64ths of a px: over a hundred columns what is left of one counts. */
function laidOut(length: string): number {
  return Math.floor(Number.parseFloat(length) * 64) / 64;
}
