/**
 * A service worker that removes itself and what an earlier one kept: for a site that is an app no
 * longer, and for a server of one's own machine, whose address another site may have had. With `now`
 * it does not wait until the windows of the earlier one are closed. Its source is sent as it is, so
 * it imports nothing.
 */
export function retire(now: boolean): void {
  const worker = self as unknown as {
    readonly registration: ServiceWorkerRegistration;
    readonly clients: {
      matchAll(): Promise<
        readonly { readonly url: string; navigate(url: string): Promise<unknown> }[]
      >;
    };
    skipWaiting(): Promise<void>;
    addEventListener(type: string, listener: (event: Waits) => void): void;
  };
  interface Waits {
    waitUntil(done: Promise<unknown>): void;
  }
  const remove = async () => {
    const { scope } = worker.registration;
    const names = (await caches.keys()).filter((name) => name.endsWith(scope));
    await Promise.all(names.map((name) => caches.delete(name)));
    const windows = await worker.clients.matchAll();
    await worker.registration.unregister();
    if (now) await Promise.all(windows.map((each) => each.navigate(each.url)));
  };
  worker.addEventListener('install', (event) => {
    if (now) event.waitUntil(worker.skipWaiting());
  });
  worker.addEventListener('activate', (event) => event.waitUntil(remove()));
}
