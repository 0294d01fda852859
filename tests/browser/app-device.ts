import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Bundle } from '../../src/files/bundle.ts';
import { type Host, openHost } from './host.ts';
import { newContext } from './page.ts';

const deck = (id: string) => `
  import { defineDeck } from 'mesa-deck';
  import one from '../one.ts';
  import two from '../two.ts';
  export default defineDeck({ id: '${id}', title: 'The deck ${id}', slides: [one, two] });`;
/** A slide of it that says a word, which a new version changes. */
export const one = (word: string) => `
  import { defineSlide, html } from 'mesa-deck';
  export default defineSlide({ id: 'one', title: 'First', body: html\`<p>${word}</p>\`,
    notes: html\`<p>Say ${word}</p>\` });`;
/** Two decks of two slides, the first of which is to be written. */
export const project = {
  'package.json': '{ "type": "module", "version": "1.2.3" }',
  'slides/decks/small.ts': deck('small'),
  'slides/decks/other.ts': deck('other'),
  'slides/two.ts': `
    import { defineSlide, figure, html } from 'mesa-deck';
    import counter from './counter.ts';
    export default defineSlide({ id: 'two', title: 'Second', body: html\`\${figure(counter)}\` });`,
  'slides/counter.ts': `
    import { defineFigure, html } from 'mesa-deck';
    export default defineFigure({ id: 'counter', alt: 'a', caption: 'c', width: 100, height: 100,
      controls: [], action: 'Count', *run() { for (let n = 1; n <= 9; n += 1) yield n; },
      draw: (n) => html\`<text>\${n}</text>\`, say: (n) => \`counted to \${n}\` });`,
};

/** A reader's device, on which a page of the host was opened once, with all that comes of it. */
export async function device(
  site: Bundle,
  path = 'small/',
): Promise<{ context: BrowserContext; host: Host }> {
  const host = await openHost(site);
  const context = await newContext({ serviceWorkers: 'allow' });
  const page = await visit(context, host, path);
  await kept(page);
  await page.close();
  return { context, host };
}

export async function visit(context: BrowserContext, host: Host, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(host.address + path);
  return page;
}

/** Waits until the page's own service worker answers for it. */
export async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/**
 * Waits until a newer version waits. The page is opened before the host has it: a browser looks for one a moment
 * after a visit, too, and where no window is open by then it needs no wait.
 */
export async function waits(page: Page): Promise<void> {
  await expect.poll(() => waiting(page)).toBe(true);
}

/** Waits until none does any more: a browser takes a moment to see that the last window is closed. */
export async function settled(context: BrowserContext, host: Host): Promise<void> {
  const outside = await context.newPage();
  await outside.goto(new URL('/', host.address).href);
  await expect.poll(() => waiting(outside, host.address)).toBe(false);
  await outside.close();
}

function waiting(page: Page, site?: string): Promise<boolean> {
  return page.evaluate(async (scope) => {
    const registration = await navigator.serviceWorker.getRegistration(scope);
    return Boolean(registration?.waiting);
  }, site);
}

export const words = (page: Page) => page.locator('#one p').first().textContent();

/** What a page says it is a version of. */
export function versionIn(bundle: Bundle, path: string): string {
  return (
    /name="mesa-deck-version" content="(1\.2\.3, \w{8})"/.exec(String(bundle.get(path)))?.[1] ??
    path
  );
}
