import type { Browser, CDPSession, Page } from 'playwright-core';
import { slideSize } from '../shared/slide-size.ts';
import type { Server } from './serve.ts';
import { median } from './table.ts';
import { treeUsage } from './usage.ts';

/** What a page of a deck costs the reader. Times are in ms, sizes in bytes. */
export interface PageCost {
  readonly requests: number;
  /** Sent, by the ends of files' names. */
  readonly bytes: ReadonlyMap<string, number>;
  /** Received by the whole page when it first painted. */
  readonly before: number;
  readonly paint: number;
  /** The time past 50 ms of each task while the page comes. */
  readonly blocked: number;
  /** All work of the page's main thread until nothing more comes. */
  readonly work: number;
  readonly elements: number;
  /** What the page's process holds, where the system tells, when some slides have been shown. */
  readonly memory: number;
  /** From a key to the frame that shows what it did. */
  readonly steps: readonly number[];
}

/** How many times a key is pressed. */
const steps = 40;

/** Opens a deck as if for the first time, and goes on and on. */
export async function costOf(browser: Browser, server: Server, path: string): Promise<PageCost> {
  const context = await browser.newContext({ viewport: slideSize, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const received = await receiving(session);
    server.traffic();
    await page.goto(server.address + path, { waitUntil: 'networkidle' });
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
    const { requests, files } = server.traffic();
    const seen = await page.evaluate(() => (window as unknown as Watched).seen());
    const { TaskDuration: work = 0 } = await metricsOf(session);
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    const times = await stepsOf(page);
    await session.send('HeapProfiler.collectGarbage');
    return {
      requests,
      bytes: byKind(files),
      before: received(seen.paint + seen.origin),
      ...seen,
      work: work * 1000,
      elements,
      memory: await memoryOf(browser),
      steps: times,
    };
  } finally {
    await context.close();
  }
}

interface Watched {
  seen(): { readonly paint: number; readonly blocked: number; readonly origin: number };
}

/** Runs in the page before all else. */
function watch(): void {
  let blocked = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocked += duration - 50;
  }).observe({ type: 'longtask', buffered: true });
  const seen = () => {
    const [first] = performance.getEntriesByName('first-contentful-paint');
    return { paint: first?.startTime ?? Number.NaN, blocked, origin: performance.timeOrigin };
  };
  Object.assign(window, { seen });
}

/** Counts what comes, by when it came: of each file its share of what was sent. */
async function receiving(session: CDPSession) {
  await session.send('Network.enable');
  const files = new Map<string, { sent: number; parts: { time: number; bytes: number }[] }>();
  let ahead = 0;
  session.on('Network.requestWillBeSent', ({ requestId, timestamp, wallTime }) => {
    ahead = wallTime - timestamp;
    files.set(requestId, { sent: 0, parts: [] });
  });
  session.on('Network.dataReceived', ({ requestId, timestamp, dataLength }) => {
    files.get(requestId)?.parts.push({ time: (timestamp + ahead) * 1000, bytes: dataLength });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const file = files.get(requestId);
    if (file) file.sent = encodedDataLength;
  });
  const sum = (parts: readonly { readonly bytes: number }[]) =>
    parts.reduce((total, { bytes }) => total + bytes, 0);
  return (until: number) =>
    [...files.values()].reduce((total, { sent, parts }) => {
      const early = parts.filter(({ time }) => time <= until);
      return total + sent * (sum(early) / (sum(parts) || 1));
    }, 0);
}

async function metricsOf(session: CDPSession): Promise<Readonly<Record<string, number>>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

function stepsOf(page: Page): Promise<readonly number[]> {
  return page.evaluate(async (count) => {
    const times: number[] = [];
    for (let step = 0; step < count; step += 1) {
      await new Promise((idle) => requestIdleCallback(idle, { timeout: 500 }));
      await new Promise(requestAnimationFrame);
      const start = performance.now();
      const key = { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, bubbles: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', key));
      await new Promise(requestAnimationFrame);
      await new Promise((shown) => setTimeout(shown));
      times.push(performance.now() - start);
    }
    return times;
  }, steps);
}

/** The largest of the browser's page processes: its own first page holds nothing. */
async function memoryOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  return Math.max(0, ...pages.map(({ id }) => treeUsage(id).get(id)?.memory ?? 0));
}

function byKind(files: readonly { readonly path: string; readonly size: number }[]) {
  const kinds = new Map<string, number>();
  for (const { path, size } of files) {
    const kind = /\.m?(\w+)$/.exec(path)?.[1] ?? '';
    kinds.set(kind, (kinds.get(kind) ?? 0) + size);
  }
  return kinds;
}

/** What nearly all steps take no longer than. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
}

/** The middle of several visits, number by number. */
export function middleOf(visits: readonly PageCost[], of: (cost: PageCost) => number): number {
  return median(visits.map(of));
}
