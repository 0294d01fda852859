import type { Page } from 'playwright-core';

/** What a reader may set on any page (WCAG 1.4.12), as their tools do it. */
export const spaced =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** To the last step of a slide. */
export async function go(page: Page, id: string): Promise<void> {
  await page.evaluate((slide) => {
    location.hash = `#/${slide}/99`;
  }, id);
  await page.waitForSelector(`#${id}.present`);
  // Whether it has room is known a frame later.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/**
 * What a reader can't get at in a part of a page: text that is cut off where nothing scrolls, and text that is
 * laid upon another; drawings and formulas have places of their own. Empty if there is none.
 */
export function lostOn(page: Page, part: string): Promise<readonly string[]> {
  return page.evaluate((selector) => {
    interface Line {
      readonly box: DOMRect;
      readonly node: Node;
      readonly name: string;
    }
    const left = 'script, style, template, noscript, svg, iframe, .katex, option';
    const lines: Line[] = [];
    const found: string[] = [];
    const shown = (each: Element) =>
      each.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const scrolls = (value: string) => value === 'auto' || value === 'scroll';
    const hides = (value: string) => value === 'hidden' || value === 'clip';
    /** The element that cuts a line off; null for text that is for the ear alone. */
    const cutterOf = (line: DOMRect, from: Element | null): Element | null | undefined => {
      for (let each = from; each && each !== document.documentElement; each = each.parentElement) {
        const style = getComputedStyle(each);
        if (style.clipPath !== 'none') return null;
        const box = each.getBoundingClientRect();
        const x = line.left < box.left - 2 || line.right > box.right + 2;
        const y =
          line.top < box.top - line.height / 3 || line.bottom > box.bottom + line.height / 3;
        if ((x && hides(style.overflowX)) || (y && hides(style.overflowY))) return each;
        if (scrolls(style.overflowX) || scrolls(style.overflowY)) return undefined;
      }
      return undefined;
    };
    const root = document.querySelector(selector) ?? document.body;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (text === '' || !parent || parent.closest(left) || !shown(parent)) continue;
      // A title that its picture shows below it.
      if (parent.closest('.stage') && getComputedStyle(parent).textOverflow === 'ellipsis')
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const name = `${parent.localName} “${text.slice(0, 40)}”`;
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
      const cutters = boxes.map((box) => cutterOf(box, parent));
      if (cutters.includes(null)) continue;
      const cutter = cutters.find((each) => each);
      if (cutter) found.push(`${name} is cut off by ${cutter.localName}.${cutter.className}`);
      lines.push(...boxes.map((box) => ({ box, node, name })));
    }
    const overlap = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.4 * Math.min(a.height, b.height);
    for (const [at, one] of lines.entries())
      for (const other of lines.slice(at + 1))
        if (one.node !== other.node && overlap(one.box, other.box))
          found.push(`${one.name} lies on ${other.name}`);
    return [...new Set(found)];
  }, part);
}
