/** Keeps the screen on from the first step of a talk; where the browser can't, nothing is said. */
export function keepAwake(): void {
  const ask = () => {
    if (document.visibilityState !== 'visible') return;
    navigator.wakeLock?.request('screen').catch(() => undefined);
  };
  addEventListener('keydown', ask, { once: true });
  addEventListener('pointerdown', ask, { once: true });
  // The browser lets go of the screen when the page is hidden.
  document.addEventListener('visibilitychange', ask);
}
