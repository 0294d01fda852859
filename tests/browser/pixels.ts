import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as pdfjs from 'pdfjs-dist';
import pixelmatch from 'pixelmatch';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { serveBundle } from '../../src/site/print/page.ts';

const golden = join(import.meta.dirname, '../golden/print');
const seen = join(process.cwd(), 'out/pages');
const library = createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.min.mjs');

const script = `
  import * as pdf from './pdf.mjs';
  pdf.GlobalWorkerOptions.workerSrc = 'worker.mjs';
  globalThis.pdf = pdf;`;

/** Draws pages of PDF files as pictures. */
export interface Painter {
  /** A page, from 1, at 72 dots an inch; `blank` is left white: left, top, width, height. */
  paint(data: Uint8Array, number: number, blank?: readonly number[]): Promise<PNG>;
}

/** A painter in a page of its own: a browser is what every machine has that runs the tests. */
export async function openPainter(browser: Browser): Promise<Painter> {
  const page = await browser.newPage();
  const worker = library.replace('pdf.min.mjs', 'pdf.worker.min.mjs');
  const files = new Map([
    ['index.html', `<!doctype html><title>Painter</title><script type="module">${script}</script>`],
    ['pdf.mjs', readFileSync(library, 'utf8')],
    ['worker.mjs', readFileSync(worker, 'utf8')],
  ]);
  await serveBundle(page, files);
  await page.goto('http://deck.invalid/index.html');
  return {
    async paint(data, number, blank = [0, 0, 0, 0]) {
      const bytes = Buffer.from(data).toString('base64');
      return PNG.sync.read(Buffer.from(await paintInPage(page, bytes, number, blank), 'base64'));
    },
  };
}

function paintInPage(page: Page, bytes: string, number: number, blank: readonly number[]) {
  return page.evaluate(
    async ([bytes, number, [x = 0, y = 0, width = 0, height = 0]]) => {
      const { getDocument } = (window as unknown as { pdf: typeof pdfjs }).pdf;
      const data = Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0));
      const file = await getDocument({ data }).promise;
      const sheet = await file.getPage(number);
      const viewport = sheet.getViewport({ scale: 1 });
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [viewport.width, viewport.height].map(Math.round) as [
        number,
        number,
      ];
      await sheet.render({ canvas, viewport }).promise;
      const context = canvas.getContext('2d');
      if (context) context.fillStyle = '#ffffff';
      context?.fillRect(x, y, width, height);
      await file.destroy();
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    },
    [bytes, number, blank] as const,
  );
}

/**
 * The share of pixels, of a thousand, that a picture has otherwise than the golden one; edges of
 * letters that are smoothed in another way do not count. With UPDATE_PAGES=1 it becomes the
 * golden one. One that differs lies in out/pages, with what is different in red.
 */
export function differenceOf(name: string, picture: PNG): number {
  const path = join(golden, `${name}.png`);
  if (process.env['UPDATE_PAGES']) {
    save(path, picture);
    return 0;
  }
  if (!existsSync(path)) return 1000;
  const wanted = PNG.sync.read(readFileSync(path));
  const { width, height } = wanted;
  if (width !== picture.width || height !== picture.height) {
    save(join(seen, `${name}.png`), picture);
    return 1000;
  }
  const marked = new PNG({ width, height });
  const count = pixelmatch(wanted.data, picture.data, marked.data, width, height, {
    threshold: 0.25,
  });
  if (count > 0) {
    save(join(seen, `${name}.png`), picture);
    save(join(seen, `${name}-difference.png`), marked);
  }
  return (1000 * count) / (width * height);
}

function save(path: string, picture: PNG): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 }));
}
