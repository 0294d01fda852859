/** How a page comes back to a talk that goes on; nothing if it was opened at a slide. */
export type Back = 'reloaded' | 'reopened';

/** After a reload the address may be that of an earlier step: reveal.js writes it at most once a second. */
export function backHow(): Back | undefined {
  const [navigation] = performance.getEntriesByType('navigation');
  if ((navigation as PerformanceNavigationTiming | undefined)?.type === 'reload') return 'reloaded';
  return location.hash === '' ? 'reopened' : undefined;
}
