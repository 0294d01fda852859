/**
 * Loads what keeps the site on the device, once the page has all it needs for itself. Its source goes
 * into the pages of a built site as it is, so it imports nothing; `code` is the address of the rest.
 */
export function keep(code: string): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  // A frame of a speaker view is kept by the view, and who saves data is asked for no more of it.
  if (parent !== window || connection?.saveData) return;
  // A page that has been used says nothing by itself.
  const note = () => document.documentElement.classList.add('used');
  for (const type of ['keydown', 'pointerdown']) {
    addEventListener(type, note, { once: true, capture: true });
  }
  const load = () => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = code;
    document.head.append(script);
  };
  addEventListener('load', () => {
    if ('requestIdleCallback' in window) requestIdleCallback(load, { timeout: 2000 });
    else setTimeout(load, 1000);
  });
}
