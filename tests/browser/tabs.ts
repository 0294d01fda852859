import type { Page } from 'playwright-core';

/** What is amiss for who has no mouse; all empty if nothing is. */
export interface Tabbed {
  /** What can be used, and is never reached. */
  readonly missed: readonly string[];
  /** What has the focus, and does not show it by a line of 2 px in a contrast of 3 : 1. */
  readonly unmarked: readonly string[];
  /** What has the focus below something else, or outside of the window (WCAG 2.4.11). */
  readonly covered: readonly string[];
  /** What is smaller than 24 px, and no word in a text (WCAG 2.5.8). */
  readonly small: readonly string[];
}

export const nothing: Tabbed = { missed: [], unmarked: [], covered: [], small: [] };

/** Goes through all of a page that can be used, or of the dialog that is open, by the key Tab. */
export async function tabThrough(page: Page): Promise<Tabbed & { readonly stops: number }> {
  const count = await page.evaluate(watch);
  // Once around, and past the place where a browser has its own buttons.
  for (let stop = 0; stop < count + 4; stop++) await page.keyboard.press('Tab');
  return page.evaluate(() => (window as unknown as { tabbed: () => never }).tabbed());
}

/** Notes what gets the focus, and how it looks with it. It runs in the page, so it stands alone. */
function watch(): number {
  const usable =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex]:not([tabindex^="-"])';
  const dialogs = [...document.querySelectorAll('dialog[open]')];
  const root = dialogs.at(-1) ?? document.body;
  const nameOf = (each: Element) => {
    const text = each.getAttribute('aria-label') ?? each.textContent ?? '';
    const kind = each.localName + (each.classList[0] ? `.${each.classList[0]}` : '');
    return `${kind} “${text.replace(/\s+/g, ' ').trim().slice(0, 40)}”`;
  };
  const all = [...root.querySelectorAll<HTMLElement>(usable)].filter(
    (each) =>
      each.checkVisibility({ visibilityProperty: true }) &&
      !each.matches(':disabled, iframe, [inert] *') &&
      !each.closest('[inert]'),
  );
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = (colour: string) => {
    if (!pen) return [0, 0, 0, 0];
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    return [...pen.getImageData(0, 0, 1, 1).data];
  };
  const light = (colour: readonly number[]) => {
    const [r = 0, g = 0, b = 0] = colour.map((part) => {
      const value = part / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (from: Element | null) => {
    for (let each = from; each; each = each.parentElement) {
      const colour = rgba(getComputedStyle(each).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return [255, 255, 255, 255];
  };
  const isMarked = (each: HTMLElement) => isOutlined(each, '') || isOutlined(each, '::after');
  const isOutlined = (each: HTMLElement, part: string) => {
    const style = getComputedStyle(each, part || null);
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = style;
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return false;
    const inside = Number.parseFloat(outlineOffset) < 0;
    const [a, b] = [light(rgba(outlineColor)), light(groundOf(inside ? each : each.parentElement))];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= 3;
  };
  const isCovered = (each: HTMLElement) => {
    const [box] = each.getClientRects();
    if (!box) return true;
    const x = Math.min(Math.max(box.left, 0) + 2, box.left + box.width / 2);
    const places = [box.top + box.height / 2, box.top + 3, box.bottom - 3].flatMap((y) => [
      document.elementFromPoint(box.left + box.width / 2, y),
      document.elementFromPoint(x + 1, y),
    ]);
    // What takes a pen's strokes is seen through.
    const isOver = (top: Element) => !top.contains(each) && !top.matches('.pen-pad');
    return !places.some((top) => top && (each.contains(top) || !isOver(top)));
  };
  const isSmall = (each: HTMLElement) => {
    const { width, height } = each.getBoundingClientRect();
    const label = each.closest('label')?.getBoundingClientRect();
    const isInText =
      getComputedStyle(each).display === 'inline' &&
      each.closest('p, li, cite, dd, td, h2, h3, figcaption');
    const high = Math.max(height, label?.height ?? 0);
    // Sheets of paper are pictures in whatever size the window has, and what is on them has other pages.
    if (isInText || each.closest('.desk')) return false;
    return Math.max(width, label?.width ?? 0) < 24 || high < 24;
  };
  const stops = new Map<HTMLElement, readonly [marked: boolean, covered: boolean]>();
  const note = () => {
    const each = document.activeElement as HTMLElement | null;
    if (each && each !== document.body && !stops.has(each))
      stops.set(each, [isMarked(each), isCovered(each)]);
  };
  addEventListener('focusin', note);
  // Where a dialog begins; what a mouse has clicked has no mark.
  if (document.activeElement?.matches(':focus-visible')) note();
  const found = () => {
    removeEventListener('focusin', note);
    // Of a group of radio buttons one is reached.
    const groups = new Set([...stops.keys()].flatMap((each) => each.getAttribute('name') ?? []));
    const isOther = (each: Element) =>
      each.matches('[type=radio]') && groups.has(each.getAttribute('name') ?? '');
    const named = (some: readonly HTMLElement[]) => [...new Set(some.map(nameOf))];
    const entries = [...stops].filter(([each]) => all.includes(each));
    return {
      missed: named(all.filter((each) => !stops.has(each) && !isOther(each))),
      unmarked: named(entries.filter(([, [marked]]) => !marked).map(([each]) => each)),
      covered: named(entries.filter(([, [, covered]]) => covered).map(([each]) => each)),
      small: named(all.filter(isSmall)),
      stops: stops.size,
    };
  };
  Object.assign(window, { tabbed: found });
  return all.length;
}
