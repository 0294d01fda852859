import { workerAddress } from './kept.ts';

/** Whether the page has been used: from then on it says nothing by itself. */
let used = false;

/** Keeps the site on the device, once the page has all it needs for itself. */
export function keepOnDevice(): void {
  const address = workerAddress();
  // A frame of a speaker view is kept by the view, and who saves data is asked for no more of it.
  if (address === undefined || window.parent !== window || savesData()) return;
  const note = () => {
    used = true;
  };
  addEventListener('keydown', note, { once: true });
  addEventListener('pointerdown', note, { once: true });
  const begin = () => whenIdle(() => void register(address));
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin);
}

async function register(address: string): Promise<void> {
  try {
    await (await import('./updates.ts')).keepAndWatch(address, () => used);
  } catch {
    // Private windows, locked browsers and an upload that is not done: the page needs none of it.
  }
}

function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 2000 });
  else setTimeout(act, 1000);
}
