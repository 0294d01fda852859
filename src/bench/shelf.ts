import { join, relative, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Deck } from '../deck.ts';
import type { Bundle } from '../files/bundle.ts';
import { slideSize } from '../shared/slide-size.ts';
import { openBrowser } from '../site/browser/find.ts';
import { bundleSite } from '../site/bundle.ts';
import { cacheFolder } from '../site/project/kit.ts';
import type { LoadedDeck } from '../site/project/load-deck.ts';
import { put, repeatSource, withFolder } from './sample.ts';
import { type Server, serveBundle } from './serve.ts';
import { kilobytes, median, repeat, table } from './table.ts';
import { visit } from './visit.ts';

const sizes = [40, 500] as const;
/** What is watched for tasks that hold the page up; of each the longest is told. */
const stages = ['search', 'pick all', 'pick', 'drag'] as const;

/**
 * The shelf of 40 and of 500 slides: its first visit, and how long the page is busy with a key of the
 * search, a pick, and a drag. Picks are measured into a tray that holds all slides.
 */
export function measureShelf(
  root: string,
  { file }: LoadedDeck & { readonly deck: Deck },
): Promise<string> {
  // A deck file in the project finds what the project has.
  return withFolder(join(root, '.bench-'), (inside) => measureIn(inside, root, file));
}

async function measureIn(inside: string, root: string, file: string): Promise<string> {
  const browser = await openBrowser({ cacheDir: cacheFolder(root) });
  try {
    const rows: (string | number)[][] = [];
    for (const count of sizes) {
      const deck = put(
        inside,
        `s-${count}.ts`,
        repeatSource(`s-${count}`, resolve(root, file), count),
      );
      const files = [relative(root, deck)];
      const warn = () => undefined;
      const server = await serveBundle(
        withPictures(await bundleSite({ root, deckFiles: files, warn, pictures: false })),
      );
      try {
        rows.push([
          `${count} slides`,
          ...(await weigh(browser, server)),
          ...(await use(browser, server)),
        ]);
      } finally {
        await server.close();
      }
    }
    const head = [
      'shelf',
      'JS KB',
      'total KB',
      'pictures',
      'paint ms',
      'key ms',
      'slowest',
      'pick ms',
      'slowest',
      ...stages.map((name) => `${name}, task ms`),
    ];
    return table(head, rows);
  } finally {
    await browser.close();
  }
}

/** A stand-in for each picture: what is measured is when it is asked for, not how it is drawn. */
function withPictures(bundle: Bundle): Bundle {
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const files = new Map(bundle);
  let count = 0;
  const page = String(bundle.get('index.html')).replaceAll(
    '<div class="shot" aria-hidden="true"></div>',
    () => {
      const path = `pictures/${count++}.png`;
      files.set(path, pixel);
      return `<div class="shot"><img src="${path}" width="640" height="360" loading="lazy" decoding="async" alt=""></div>`;
    },
  );
  return files.set('index.html', page);
}

async function weigh(browser: Browser, server: Server): Promise<readonly (string | number)[]> {
  const visits = await repeat(() => visit(browser, server, ''));
  const [first] = visits;
  const page = await browser.newPage({ viewport: slideSize });
  let pictures = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('.png')) pictures += 1;
  });
  await page.goto(server.address, { waitUntil: 'networkidle' });
  await page.close();
  return [
    kilobytes(first?.script ?? 0),
    kilobytes(first?.total ?? 0),
    pictures,
    Math.round(median(visits.map(({ paint }) => paint))),
  ];
}

/** A part of Chromium's trace. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Time on the processor, in µs: what else the machine does is not in it. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest task of a page's main thread, in ms on the processor. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(thread),
  );
  const tasks = traceEvents.filter(
    (event) => event.name.endsWith('RunTask') && pages.has(thread(event)),
  );
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

/** Times of what a user does again and again, from the event to the layout that follows from it. */
async function use(browser: Browser, server: Server): Promise<readonly (string | number)[]> {
  const context = await browser.newContext({ viewport: slideSize });
  try {
    const page = await context.newPage();
    await page.goto(server.address, { waitUntil: 'networkidle' });
    const text = await page.locator('.card h3').first().textContent();
    await page.focus('[name=words]');
    await page.waitForLoadState('networkidle');
    const long: string[] = [];
    const watch = async <T>(act: () => Promise<T>): Promise<T> => {
      await browser.startTracing(page, { categories: ['toplevel'] });
      const result = await act();
      await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
      long.push(ms(longestTask(await browser.stopTracing())));
      return result;
    };
    const keys = await watch(() => timeKeys(page, (text ?? '').slice(0, 24)));
    await watch(() => page.locator('.shelf-deck .add').first().click());
    const picks = await watch(() => timePicks(page, 40));
    await watch(() => drag(page));
    return [
      ...[keys, picks].flatMap((times) => [ms(median(times)), ms(Math.max(...times))]),
      ...long,
    ];
  } finally {
    await context.close();
  }
}

/** A text typed and deleted again, a key at a time. */
function timeKeys(page: Page, text: string): Promise<readonly number[]> {
  const steps = [...text].map((_, index) => text.slice(0, index + 1));
  return page.evaluate(
    async (values) => {
      const field = document.querySelector('[name=words]') as HTMLInputElement;
      const times: number[] = [];
      for (const value of values) {
        await new Promise(requestAnimationFrame);
        const start = performance.now();
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        document.body.getBoundingClientRect();
        times.push(performance.now() - start);
      }
      return times;
    },
    [...steps, ...steps.toReversed().slice(1), ''],
  );
}

/** Slides taken out of the tray and put back again. */
function timePicks(page: Page, count: number): Promise<readonly number[]> {
  return page.evaluate(async (most) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('.card .add')].slice(0, most / 2);
    const times: number[] = [];
    for (const button of [...buttons, ...buttons]) {
      await new Promise(requestAnimationFrame);
      const start = performance.now();
      button.click();
      document.body.getBoundingClientRect();
      times.push(performance.now() - start);
    }
    return times;
  }, count);
}

/** One row of the tray down by some, and a card into it. */
async function drag(page: Page): Promise<void> {
  const rows = page.locator('.row');
  await rows.first().hover();
  await page.waitForLoadState('networkidle');
  const move = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 30 });
    await page.mouse.up();
  };
  const [first, third] = [await rows.first().boundingBox(), await rows.nth(2).boundingBox()];
  if (!first || !third) return;
  const at = ({ x, y }: { x: number; y: number }) => ({ x: x + 30, y: y + 20 });
  await move(at(first), at(third));
  const card = page.locator('.card').first();
  await card.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await card.boundingBox();
  if (box) await move(at(box), at(third));
}

function ms(time: number): string {
  return time.toFixed(1);
}
