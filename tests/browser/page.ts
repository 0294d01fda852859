import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { type KeptBrowser, keepBrowser } from '../../src/site/browser/keep.ts';
import { cacheFolder } from '../../src/site/project/kit.ts';
import { Devices } from './device.ts';
import type { SiteName } from './sites.ts';

/** How long a page may take to come to a state, in ms: what a loaded machine needs, and no verdict. */
const patience = 120_000;

/** One browser for all files that run in this process, which takes it along when it ends. */
const kept = keepBrowser({ cacheDir: cacheFolder(process.cwd()) });
process.once('SIGTERM', () => kept.close().finally(() => process.kill(process.pid, 'SIGKILL')));

/** The same for those who would close theirs. */
export const lent: KeptBrowser = { open: kept.open, close: async () => undefined };

let browser: Browser;

let looked: SiteName = 'ferries';

/** The browser for the tests of a file, at one of the sites; none of its pages stays open after them. */
export function useBrowser(name: SiteName = 'ferries'): void {
  beforeAll(async () => {
    looked = name;
    browser = await lent.open();
  });
  afterAll(async () => {
    const open = browser.contexts().filter((context) => !devices.keeps(context));
    await Promise.all(open.map((context) => context.close()));
  });
}

/** What went wrong on a page, as far as its users would not want it. */
export interface Trouble {
  readonly messages: string[];
}

export const site = (): string => inject('sites')[looked].address;

const built = new Map<SiteName, Promise<string>>();

/** The folder of the site, or of another; it is built when it was not yet. */
export function builtFolder(name: SiteName = looked): Promise<string> {
  const folder = built.get(name) ?? askFor(name);
  built.set(name, folder);
  return folder;
}

async function askFor(name: SiteName): Promise<string> {
  const { address, folder } = inject('sites')[name];
  const response = await fetch(address);
  if (!response.ok) throw new Error(await response.text());
  return folder;
}

async function makeContext(
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
    // Each page would be kept on the device anew; app.test.ts looks at what is.
    serviceWorkers: 'block',
    ...options,
  });
  context.setDefaultTimeout(patience);
  return context;
}

/** Those for which a test wishes nothing in particular. */
const devices = new Devices(makeContext);

/** A reader's device; closed when the test ends. */
export async function newContext(
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<BrowserContext> {
  const context = await makeContext(options);
  onTestFinished(() => context.close());
  return context;
}

/** The page of a device that others had, and others will have; given back when the test ends. */
async function takePage(): Promise<Page> {
  const page = await devices.take();
  onTestFinished(({ task }) => {
    if (task.result?.state === 'fail') devices.spoil(page);
    return leave(page);
  });
  return page;
}

/** Closes a page for which nothing was wished, so that the same test may open another in its place. */
export const leave = (page: Page): Promise<void> => devices.giveBack(page);

/** A new page at a path of the site, or at an address; closed when the test ends. */
export async function open(
  path: string,
  options?: Parameters<Browser['newPage']>[0],
): Promise<Page & { readonly trouble: string[] }> {
  const isOfSite = !URL.canParse(path);
  if (isOfSite) await builtFolder();
  const page =
    isOfSite && !options ? await takePage() : await (await newContext(options)).newPage();
  const trouble: string[] = [];
  const origin = new URL(path, site()).origin;
  page.on('console', (message) => {
    const isBlocked = message.text().startsWith('Service Worker registration blocked');
    if (['error', 'warning'].includes(message.type()) && !isBlocked) trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('request', (request) => {
    const { protocol, origin: of } = new URL(request.url());
    if (protocol.startsWith('http') && of !== origin) trouble.push(`asked ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(new URL(path, site()).href);
  return Object.assign(page, { trouble });
}

/** A deck that is ready for keys. */
export async function openDeck(path: string, options?: Parameters<Browser['newPage']>[0]) {
  const page = await open(path, options);
  await page.waitForSelector('html.ready');
  return page;
}

/** The id of the slide that is shown. */
export function shown(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.querySelector('.slides > .present')?.id);
}
