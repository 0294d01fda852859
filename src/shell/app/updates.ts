/** Fetches new versions and says when one is there; a talk that is open goes on with its own. */
import { tell } from '../message.ts';
import { describeVersion, type Wish } from './kept.ts';

/** Registers the service worker; `used` tells whether the page has been used since it was opened. */
export async function keepAndWatch(address: string, used: () => boolean): Promise<void> {
  const { serviceWorker } = navigator;
  // Without one, the first that comes brings no other version.
  let controlled = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    // All windows go along, so that none is left with files that are gone.
    if (controlled) location.reload();
    controlled = true;
  });
  const registration = await serviceWorker.register(address, { updateViaCache: 'none' });
  showVersion();
  if (registration.waiting) found(registration.waiting, used);
  follow(registration.installing, used);
  registration.addEventListener('updatefound', () => follow(registration.installing, used));
}

function follow(worker: ServiceWorker | null, used: () => boolean): void {
  worker?.addEventListener('statechange', () => {
    showVersion();
    const isUpdate = navigator.serviceWorker.controller !== null;
    if (worker.state === 'installed' && isUpdate) found(worker, used);
  });
}

/** A version waits: the shelf takes it if no talk is open, a deck offers it before the talk begins. */
function found(worker: ServiceWorker, used: () => boolean): void {
  const ask = (wish: Wish) => worker.postMessage(wish);
  const { page } = document.documentElement.dataset;
  if (page === 'shelf' && !used()) ask('take over, unless a talk is open');
  if (page === 'deck' && !used() && !isReloaded()) {
    tell(
      'A newer version of these slides is there. ',
      button(() => ask('take over')),
    );
  }
}

/** A reload may be one in the middle of a talk. */
function isReloaded(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return (navigation as PerformanceNavigationTiming | undefined)?.type === 'reload';
}

function button(act: () => void): Element {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = 'Show it';
  element.addEventListener('click', act);
  return element;
}

/** Where a page has a place for it. */
async function showVersion(): Promise<void> {
  const place = document.querySelector('.version');
  if (place) place.textContent = await describeVersion();
}
