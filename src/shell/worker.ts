/** The worker of figures, from a file beside the page. */
export function openWorker(): Worker {
  return new Worker(new URL('./figure-worker.ts', import.meta.url), { type: 'module' });
}
