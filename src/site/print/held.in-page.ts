/** The type of scripts that wait until they are asked for. */
export const heldType = 'held';

/** Runs the scripts of a page that wait. It runs in the page, so it stands alone. */
export function runHeld(type: string): void {
  for (const held of document.querySelectorAll<HTMLScriptElement>(`script[type="${type}"]`)) {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = held.getAttribute('src') ?? '';
    held.replaceWith(script);
  }
}

/** The mark of a page that shows nothing for a while. */
export const restingMark = 'data-resting';
export const restingStyle = `html[${restingMark}] > body { content-visibility: hidden }\n`;

/**
 * Has a page show nothing from when its script has laid it out until it is printed, and after that: to be seen by
 * nobody it would be laid out twice more. It runs in the page, so it stands alone.
 */
export function restUntilPrinted(mark: string): void {
  const root = document.documentElement;
  const rest = () => root.setAttribute(mark, '');
  addEventListener('beforeprint', () => root.removeAttribute(mark));
  addEventListener('afterprint', rest);
  new MutationObserver((_, observer) => {
    if (!root.classList.contains('laid-out')) return;
    observer.disconnect();
    rest();
  }).observe(root, { attributeFilter: ['class'] });
}
