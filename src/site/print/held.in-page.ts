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
