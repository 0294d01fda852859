import { word } from '../words.ts';

/** What a page may ask of a new version that waits. */
export type Wish = 'take over' | 'take over, unless a talk is open';

/** The address of the service worker that a page belongs to; undefined where there is none. */
export function workerAddress(): string | undefined {
  const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"][data-worker]');
  const supported = 'serviceWorker' in navigator && navigator.serviceWorker !== undefined;
  return link && supported ? new URL(link.dataset['worker'] ?? '', location.href).href : undefined;
}

/** What the page is a version of, `0.1.0, 3f2a9c1e`; undefined where nobody wrote it in. */
export function pageVersion(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name="mesa-deck-version"]')?.content;
}

/** The version of the page in words, and what this device has of it. */
export async function describeVersion(): Promise<string> {
  const version = pageVersion();
  if (version === undefined) return '';
  const address = workerAddress();
  if (address === undefined) return word('app.version', { version });
  const registration = await navigator.serviceWorker.getRegistration(address).catch(() => null);
  return `${word('app.version', { version })} ${word(`app.${stateOf(registration)}`)}`;
}

function stateOf(registration: ServiceWorkerRegistration | null | undefined) {
  if (registration?.waiting && registration.active) return 'waiting';
  if (registration?.active) return 'kept';
  return registration?.installing ? 'keeping' : 'notKept';
}
