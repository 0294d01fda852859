import type { Browser } from 'playwright-core';
import { slideSize } from '../shared/slide-size.ts';
import type { Server, Traffic } from './serve.ts';

/** What a reader with an empty cache gets and waits for. */
export interface Visit extends Traffic {
  /** Time to the first contentful paint, in ms. */
  readonly paint: number;
}

/** Visits a page of a server as if for the first time, until nothing more is asked for. */
export async function visit(browser: Browser, server: Server, path: string): Promise<Visit> {
  // What is kept for a day with no network comes after the page, and makes nobody wait for it.
  const context = await browser.newContext({ viewport: slideSize, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    server.traffic();
    await page.goto(server.address + path, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const paint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    );
    return { ...server.traffic(), paint };
  } finally {
    await context.close();
  }
}

/** Time, in ms, from the start of a visit until an element matches and is painted. */
export async function timeUntil(
  browser: Browser,
  address: string,
  selector: string,
): Promise<number> {
  const context = await browser.newContext({ viewport: slideSize, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForSelector(selector, { state: 'visible' });
    return await page.evaluate(
      () =>
        new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now()))),
    );
  } finally {
    await context.close();
  }
}
