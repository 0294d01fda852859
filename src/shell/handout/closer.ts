import { extentsOf } from './measure.ts';
import { ownOf } from './own.ts';

/** Less than this on a last page, and it is pulled back to the one before. */
export const least = 0.25;

/** Pages whose last one has only a few lines on it are set a little closer. */
export function tighten(main: HTMLElement): void {
  const parts = ownOf(main, '.page, .end');
  const lies = extentsOf(main, parts);
  setCloser(
    main,
    parts.filter((_, at) => (lies[at]?.fill ?? 1) < least / 2),
  );
}

/**
 * Sets parts closer that take a page less then, and returns these. All are looked at together: each begins a
 * page, and each look after a change lays all out again.
 */
export function setCloser(
  main: HTMLElement,
  parts: readonly HTMLElement[],
): readonly HTMLElement[] {
  const before = extentsOf(main, parts).map(({ pages }) => pages);
  const tried = parts.filter(
    (part, at) => (before[at] ?? 0) > 1 && !part.classList.contains('close'),
  );
  if (tried.length === 0) return [];
  for (const part of tried) part.classList.add('close');
  const after = extentsOf(main, tried);
  const isLess = (part: HTMLElement, at: number) =>
    (after[at]?.pages ?? 0) < (before[parts.indexOf(part)] ?? 0);
  const closer = tried.filter(isLess);
  for (const part of tried) part.classList.toggle('close', closer.includes(part));
  return closer;
}
