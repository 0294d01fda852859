import type { BrowserContext, Page } from 'playwright-core';

/** What a page or its device keeps of a test when it has gone on: who uses one of these gives nothing back. */
const lasting = {
  page: [
    'addInitScript',
    'addLocatorHandler',
    'emulateMedia',
    'exposeBinding',
    'exposeFunction',
    'route',
    'setExtraHTTPHeaders',
    'setViewportSize',
  ],
  context: [
    'addCookies',
    'addInitScript',
    'exposeBinding',
    'exposeFunction',
    'grantPermissions',
    'newCDPSession',
    'route',
    'setExtraHTTPHeaders',
    'setGeolocation',
    'setOffline',
  ],
  /** Whoever asks for them uses them. */
  parts: ['clock', 'mouse', 'touchscreen'],
} as const;

/** What tests listen to, and no other test is to hear. */
const heard = {
  page: ['console', 'dialog', 'download', 'pageerror', 'popup', 'request', 'response', 'worker'],
  context: ['console', 'dialog', 'page', 'request', 'response', 'weberror'],
} as const;

/**
 * Devices of readers that one test after the other gets, each as if it were new: nothing is kept on it, nothing
 * emulated. A page in a process that is there takes half of what it takes in a new one, 0.15 s of a core less,
 * and tests open hundreds.
 */
export class Devices {
  private readonly make: () => Promise<BrowserContext>;
  /** The page of a device that nobody has. */
  private idle: Page | undefined;
  private readonly marked = new WeakSet<BrowserContext>();

  constructor(make: () => Promise<BrowserContext>) {
    this.make = make;
  }

  /** A device with one page, of nobody else until it is given back. */
  async take(): Promise<Page> {
    const page = this.idle;
    this.idle = undefined;
    if (page && !page.isClosed() && page.context().browser()?.isConnected()) return page;
    const context = await this.make();
    return this.watch(await context.newPage());
  }

  /** Whether a device waits for whom it is given to next. */
  keeps(context: BrowserContext): boolean {
    return this.idle?.context() === context;
  }

  /** Gives a device back, which is closed where it could tell something of its test to another one. */
  async giveBack(page: Page): Promise<void> {
    const context = page.context();
    if (this.keeps(context)) return;
    const isAsNew = !this.marked.has(context) && !this.idle && (await cleaned(page));
    if (isAsNew && !this.idle) this.idle = page;
    else await context.close();
  }

  /** Closes this one in the end, whatever it has been used for. */
  spoil(page: Page): void {
    this.marked.add(page.context());
  }

  private watch(page: Page): Page {
    const context = page.context();
    const mark = () => void this.marked.add(context);
    for (const name of lasting.page) markAt(page, name, mark);
    for (const name of lasting.context) markAt(context, name, mark);
    for (const name of lasting.parts) {
      const part = page[name];
      Object.defineProperty(page, name, {
        get() {
          mark();
          return part;
        },
      });
    }
    return page;
  }
}

/** Calls `mark` before a method of an object does what it does. */
function markAt<T extends object>(object: T, name: keyof T, mark: () => void): void {
  const method = object[name] as (...args: unknown[]) => unknown;
  const marking = (...args: unknown[]) => {
    mark();
    return method.apply(object, args);
  };
  Object.assign(object, { [name]: marking });
}

/** Takes all away that is kept (pages of the kit keep no cookies and no databases); whether that could be done. */
async function cleaned(page: Page): Promise<boolean> {
  const context = page.context();
  try {
    for (const event of heard.page) page.removeAllListeners(event);
    for (const event of heard.context) context.removeAllListeners(event);
    for (const other of context.pages()) if (other !== page) await other.close();
    await page.evaluate(() => {
      window.name = '';
      // By the page itself, after all that listens to its end: what a browser is told to clear may be gone only
      // when the next page has written already.
      addEventListener('pagehide', () => {
        localStorage.clear();
        sessionStorage.clear();
      });
    });
    await page.goto('about:blank');
    return true;
  } catch {
    return false;
  }
}
