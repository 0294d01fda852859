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

/** The mark of a page that is printed, or looked at. */
export const shownMark = 'data-shown';

/** Nothing is laid out to be seen by nobody: only what its script looks at in columns, and what is printed. */
export const restingStyle = `html:not(.paged, [${shownMark}]) > body { content-visibility: hidden }\n`;

/** Has a page that rests show what it has while it is printed. It runs in the page, so it stands alone. */
export function showInPrint(mark: string): void {
  const root = document.documentElement;
  addEventListener('beforeprint', () => root.setAttribute(mark, ''));
  addEventListener('afterprint', () => root.removeAttribute(mark));
}

/**
 * Loads what a page that rests would ask for when it shows: the fonts that hold all its letters, so that nothing is laid
 * out without them first, and pictures that its styles name. It runs in the page, so it stands alone.
 */
export async function loadAhead(): Promise<void> {
  const whole = [...document.fonts].filter(({ unicodeRange }) =>
    /^U\+0+-10FFFF$/i.test(unicodeRange),
  );
  // One that can't be loaded is replaced by another, as on a screen.
  await Promise.all(whole.map((font) => font.load().catch(() => undefined)));
  // Who asks for the style of one has all of them made.
  for (const main of document.querySelectorAll('main > *'))
    getComputedStyle(main).getPropertyValue('color');
}
