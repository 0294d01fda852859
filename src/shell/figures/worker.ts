/** The worker of figures, from a file beside the page; the bundler knows its ending. */
export function openWorker(): Worker {
  return new Worker(new URL('./figure-worker', import.meta.url), { type: 'module' });
}
