// Draws the guide's pictures of whole pages, `docs/pictures/page-*.png`, from a build in this repository's
// `dist/`. Those of slides are cut out of the gallery's sheets: `npm run docs:pictures` does both.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { register } from 'node:module';
import { extname, join } from 'node:path';
import sharp from 'sharp';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
// As the command line does it: for Node 20 types are taken out of modules as they are loaded.
if (!('typescript' in process.features && process.features.typescript)) {
  register('../src/cli/sources/without-types.mjs', import.meta.url);
}
const { keepBrowser } = await import('../src/site/browser/keep.ts');
const { contentType } = await import('../src/files/content-type.ts');

/** In px, and how much smaller a picture in the guide is. */
const size = { width: 1280, height: 720 };
const share = 0.42;

/** @type {Record<string, (page: import('playwright-core').Page) => Promise<void>>} */
const pages = {
  async overview(page) {
    await page.goto(`${address}talk/#/two-gaps`);
    await page.waitForSelector('html.ready');
    await page.keyboard.press('o');
    await page.waitForSelector('dialog.overview[open]');
  },
  async motion(page) {
    await page.goto(`${address}complete/#/base-case/99`);
    await page.waitForSelector('html.ready');
    await page.waitForSelector('#base-case.present');
    await page.keyboard.press('PageDown');
    // In the middle of its way.
    await page.waitForFunction(() => document.getAnimations().length > 0);
    await page.evaluate(() => {
      for (const each of document.getAnimations()) {
        each.pause();
        each.currentTime = Number(each.effect?.getComputedTiming().duration ?? 0) / 2;
      }
    });
  },
  async printing(page) {
    await page.goto(`${address}talk/handout/`);
    await page.waitForSelector('.sheet');
  },
  async remixing(page) {
    await page.goto(address);
    for (const slide of ['two-optimizers', 'two-gaps', 'coinrun']) {
      await page.locator(`.card[data-card$="${slide}"] .add`).first().press('Enter');
    }
    await page.fill('.tray .name', 'Mine');
  },
  async publishing(page) {
    await page.goto(`${address}talk/read/`);
    await page.waitForSelector('.reading');
  },
};

const server = createServer(({ url = '/' }, response) => {
  const path = join(dist, decodeURIComponent(new URL(url, 'http://x').pathname));
  try {
    const file = statSync(path).isDirectory() ? join(path, 'index.html') : path;
    response.setHeader('content-type', contentType(file) ?? extname(file));
    response.end(readFileSync(file));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
const address = `http://127.0.0.1:${port}/`;
const browser = keepBrowser({
  cacheDir: join(root, 'node_modules/.cache/mesa-deck'),
  warn: console.warn,
});
try {
  const open = await browser.open();
  for (const [name, show] of Object.entries(pages)) {
    const isNarrow = name === 'publishing';
    const viewport = isNarrow ? { width: 390, height: 720 } : size;
    const reducedMotion = name === 'motion' ? 'no-preference' : 'reduce';
    const context = await open.newContext({ viewport, reducedMotion });
    const page = await context.newPage();
    await show(page);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.waitForLoadState('networkidle');
    const width = Math.round(viewport.width * share);
    const small = sharp(await page.screenshot({ animations: 'allow' })).resize(width);
    const file = join(root, `docs/pictures/page-${name}.png`);
    writeFileSync(file, await small.png({ palette: true, colours: 16, effort: 10 }).toBuffer());
    console.log(file);
    await context.close();
  }
} finally {
  await browser.close();
  server.close();
}
