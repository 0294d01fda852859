/**
 * The service worker: one version of the site, whole, on the reader's device. Pages come from there
 * with or without a network. A new version is fetched beside it and waits until no window of the
 * site is open, so that the windows of a talk never show two.
 */
import { addPlugins, cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { StaleWhileRevalidate } from 'workbox-strategies';
import type { KeptFile } from '../../shared/files/kept-file.ts';
import type { Wish } from './kept.ts';

/** Stands before this script in a site that is built. */
declare const mesaDeckFiles: readonly KeptFile[];

/** What of a service worker's own world is used here; the types of pages do not have it. */
interface ServiceWorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: object): Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: string, listener: (event: WorkerEvent) => void): void;
}

interface WorkerEvent {
  readonly data?: Wish;
  waitUntil(done: Promise<unknown>): void;
}

const worker = self as unknown as ServiceWorkerScope;
const root = new URL('./', location.href);
const files = mesaDeckFiles;
const marks = new Map(files.map(({ url, revision }) => [new URL(url, root).pathname, revision]));

addPlugins([{ cacheWillUpdate: ({ request, response }) => belongs(request, response) }]);

// An address without its last slash: links of the page would lead astray.
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && marks.has(`${url.pathname}/index.html`),
  async ({ url }) => Response.redirect(`${url.origin}${url.pathname}/${url.search}`),
);

precacheAndRoute([...files], {
  cleanURLs: false,
  // ?slides= and ?view= are read by the page itself.
  ignoreURLParametersMatching: [/./],
});

// Small pictures of all slides are many bytes and seldom all looked at, and so are themes that are not worn.
registerRoute(
  ({ url, sameOrigin }) =>
    sameOrigin &&
    url.pathname.startsWith(root.pathname) &&
    /\/(?:pictures|@mesa-deck\/themes)\//.test(url.pathname),
  new StaleWhileRevalidate({ cacheName: `mesa-deck-pictures-${root}` }),
);

cleanupOutdatedCaches();

// The page that brought the worker counts as a window of the site from the start.
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('message', (event) => {
  if (event.data === 'take over') event.waitUntil(worker.skipWaiting());
  if (event.data === 'take over, unless a talk is open') event.waitUntil(takeOverAtRest());
});

async function takeOverAtRest(): Promise<void> {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.every(({ url }) => isShelf(new URL(url)))) await worker.skipWaiting();
}

function isShelf({ pathname }: URL): boolean {
  return pathname === root.pathname || pathname === `${root.pathname}index.html`;
}

/**
 * The answer if it is of this version, else null. While a site is uploaded, and on networks that
 * answer everything with a page of their own, it may not be: then the version before stays.
 */
async function belongs(request: Request, response: Response): Promise<Response | null> {
  if (!response.ok) return null;
  const { pathname } = new URL(request.url);
  const isPage = (response.headers.get('content-type') ?? '').startsWith('text/html');
  if (!pathname.endsWith('.html')) return isPage ? null : response;
  const mark = marks.get(pathname);
  return mark && (await response.clone().text()).includes(mark) ? response : null;
}
