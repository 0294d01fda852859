import type { Browser, Page } from 'playwright-core';
import { DeckError } from '../../errors.ts';
import type { Bundle } from '../../files/bundle.ts';
import { contentType } from '../../files/content-type.ts';
import type { PDFDocument } from '../../pdf/library.ts';
import { say } from '../../say.ts';
import { whileOpen } from '../browser/open.ts';
import { fitPictures, type PrintBundle } from '../media/printed.ts';
import { describedMark, sayDescriptions } from './descriptions.in-page.ts';
import { endState } from './end-state.in-page.ts';
import type { Printed } from './file/printed.ts';
import { formulaMark, sayFormulas } from './formulas.in-page.ts';
import { hyphenatePage, readPatterns } from './hyphens/hyphens.ts';
import { sayStructure } from './say-structure.in-page.ts';
import { cutAtHead } from './site.ts';

/** What a page shows of files, in words; films and sounds are called by their elements. */
const kinds: Readonly<Record<string, string>> = { picture: say`picture`, frame: say`frame` };

/** An address that leads nowhere: all that the page asks for is answered from the bundle. */
export const origin = 'http://deck.invalid';

export interface PrintOptions {
  readonly browser: Browser;
  readonly bundle: PrintBundle;
  /** The page to print, from the site's root, with its query. */
  readonly path: string;
  /** What is printed, for errors. */
  readonly what: string;
  /** The deck's id, for warnings. */
  readonly deck: string;
  /** The deck's language. */
  readonly lang?: string | undefined;
  /** Told of what the page shows and could not load. */
  readonly warn?: ((message: string) => void) | undefined;
  /** Rules added to the page. */
  readonly style?: string;
  /** Without scripts a page is as it was built. */
  readonly scripts?: boolean;
  /** Called when the page is loaded, before anything is made of it. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** Called when its words are as they will be printed: from then on they stand where they do on paper. */
  readonly layOut?: (page: Page) => Promise<void>;
  /** Looks at what was printed, and may mend the page; true if it has to be printed again. */
  readonly review?: (page: Page, pdf: PDFDocument) => Promise<boolean>;
}

const asTagged = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true };

/** Pages that were opened while there was nothing to print yet. */
const opened = new WeakMap<Browser, ReturnType<typeof openPage>>();

/** Opens a page for what is printed first with a browser: meanwhile the site can be made. */
export function openAhead(browser: Browser, scripts: boolean): void {
  const page = openPage(browser, scripts);
  // What it has to say comes when it is used.
  page.catch(() => undefined);
  opened.set(browser, page);
}

async function openPage(browser: Browser, scripts: boolean) {
  const context = await browser.newContext({ javaScriptEnabled: scripts });
  return { context, page: await context.newPage(), scripts };
}

async function takePage(browser: Browser, scripts: boolean) {
  const ahead = await opened.get(browser);
  opened.delete(browser);
  return ahead?.scripts === scripts ? ahead : openPage(browser, scripts);
}

/** Prints a page of a built site as a tagged PDF with an outline, in the size the page itself asks for. */
export async function printPage(options: PrintOptions): Promise<Printed> {
  const {
    browser,
    bundle,
    path,
    what,
    lang = 'en',
    style = '',
    scripts = false,
    prepare,
    layOut,
    review,
  } = options;
  return whileOpen(browser, { doing: say`printing`, where: say`printing ${what}` }, async () => {
    const { context, page } = await takePage(browser, scripts);
    try {
      const failed = new Set<string>();
      page.on('requestfailed', (request) => failed.add(request.url()));
      const pictures = picturesOf(page);
      await serveBundle(page, bundle, style);
      await page.emulateMedia({ media: 'print' });
      const loaded = page.goto(`${origin}/${path}`, { waitUntil: 'load' }).catch(explain(options));
      readPatterns(lang);
      await loaded;
      const preparing = prepare?.(page);
      // What makes a file of it takes its time, and the browser is at work meanwhile.
      const library = import('../../pdf/library.ts');
      const describing = import('./file/info.ts');
      await preparing;
      await hyphenatePage(page);
      await layOut?.(page);
      await fitPictures(page, bundle);
      for (const { slide, kind, address } of await page.evaluate(endState, [...failed])) {
        const place = [options.deck, slide].filter(Boolean).join('/');
        options.warn?.(
          say`warning: ${place}: the ${kinds[kind] ?? kind} ${address} can't be loaded, so it is missing in print`,
        );
      }
      await page.evaluate(sayStructure);
      const descriptions = await page.evaluate(sayDescriptions, describedMark);
      const formulas = await page.evaluate(sayFormulas, formulaMark);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await Promise.all(pictures);
      const [{ PDFDocument }] = await Promise.all([library, describing]);
      const print = async () =>
        PDFDocument.load(await page.pdf(asTagged), {
          updateMetadata: false,
          parseSpeed: Number.POSITIVE_INFINITY,
        });
      const pdf = await print();
      return { pdf: (await review?.(page, pdf)) ? await print() : pdf, formulas, descriptions };
    } finally {
      await context.close().catch(() => undefined);
    }
  });
}

/** The pictures that a page asks for, as they come: nothing in it waits for those that only its styles show. */
function picturesOf(page: Page): readonly Promise<unknown>[] {
  const coming: Promise<unknown>[] = [];
  page.on('request', (request) => {
    if (request.resourceType() !== 'image') return;
    // One that failed is told of by its address.
    const whole = request.response().then((response) => response?.finished());
    coming.push(whole.catch(() => undefined));
  });
  return coming;
}

/** A page that never comes to its end has something on it that does not. */
function explain({ what, deck }: PrintOptions): (cause: unknown) => never {
  return (cause) => {
    if (!(cause instanceof Error && cause.name === 'TimeoutError')) throw cause;
    const hint = say`something on its slides never ends: look at their scripts, frames and pictures`;
    const place = { deck, part: say`printing ${what}` };
    throw new DeckError(say`the page is not loaded after 30 s`, place, hint, { cause });
  };
}

/** Answers all that a page asks for from a built site, with rules added to its pages. */
export async function serveBundle(page: Page, bundle: Bundle, style = ''): Promise<void> {
  await page.route('**/*', async (route) => {
    const path = decoded(new URL(route.request().url()).pathname).slice(1);
    const content = bundle.get(path);
    if (content === undefined) return route.abort();
    const file = Buffer.from(content);
    const isPage = path.endsWith('.html') && style !== '';
    const body = isPage ? withStyle(file.toString(), style) : file;
    return route.fulfill({ body, contentType: contentType(path) });
  });
}

function withStyle(page: string, style: string): string {
  const [head, rest] = cutAtHead(page);
  return `${head}<style>${style}</style>${rest}`;
}

/** A path as it is meant; one that can't be is no file's. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
