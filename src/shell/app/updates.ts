/** Fetches new versions and says when one is there; a talk that is open goes on with its own. */
import { tell } from '../deck/message.ts';
import { button } from '../dom.ts';
import { word } from '../words.ts';
import { describeVersion, pageVersion, type Wish, workerAddress } from './kept.ts';

const address = workerAddress();
// Private windows, locked browsers and an upload that is not done: the page needs none of it.
if (address !== undefined) await keepAndWatch(address).catch(() => undefined);

async function keepAndWatch(address: string): Promise<void> {
  const { serviceWorker } = navigator;
  // Without one, the first that comes brings no other version.
  let controlled = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', async () => {
    // All windows go along, so that none is left with files that are gone.
    if (controlled) return location.reload();
    controlled = true;
    showVersion();
    if (!isInUse() && !(await isAsKept())) location.reload();
  });
  const registration = await serviceWorker.register(address, { updateViaCache: 'none' });
  showVersion();
  if (registration.waiting) found(registration.waiting);
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
}

function follow(worker: ServiceWorker | null): void {
  worker?.addEventListener('statechange', () => {
    showVersion();
    const isUpdate = navigator.serviceWorker.controller !== null;
    if (worker.state === 'installed' && isUpdate) found(worker);
  });
}

/** A version waits: the shelf takes it if no talk is open, a deck offers it before the talk begins. */
function found(worker: ServiceWorker): void {
  const ask = (wish: Wish) => worker.postMessage(wish);
  const { page } = document.documentElement.dataset;
  if (isInUse()) return;
  if (page === 'shelf') ask('take over, unless a talk is open');
  if (page === 'deck') {
    tell(
      word('app.newer'),
      button(word('app.show'), () => ask('take over')),
    );
  }
}

/** Whether the page has had a key or a click, or came back to a talk that may be in its middle. */
function isInUse(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  const reloaded = (navigation as PerformanceNavigationTiming | undefined)?.type === 'reload';
  const { classList, dataset } = document.documentElement;
  return classList.contains('used') || (reloaded && dataset['page'] === 'deck');
}

/** Whether what is kept is what the page shows: the site may have changed while the page came. */
async function isAsKept(): Promise<boolean> {
  const page = await fetch(location.pathname);
  return (await page.text()).includes(pageVersion() ?? '');
}

/** Where a page has a place for it. */
async function showVersion(): Promise<void> {
  const place = document.querySelector('footer.version');
  if (place) place.textContent = await describeVersion();
}
