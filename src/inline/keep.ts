/**
 * Loads what keeps the site on the device, once the page has all it needs for itself. Its source goes
 * into a file of a built site as it is, so it imports nothing; the page says where the rest is.
 */
export function keep(): void {
  const code = document.currentScript?.dataset['code'] ?? '';
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
  const loadWhenIdle = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(load, { timeout: 2000 });
    else setTimeout(load, 1000);
  };
  if (document.readyState === 'complete') loadWhenIdle();
  else addEventListener('load', loadWhenIdle);
}
