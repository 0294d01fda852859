import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bundle, bundleSite } from '../../src/build/bundle.ts';
import { startCommand } from '../cli/run.ts';
import { write } from '../folder.ts';
import { type Host, openHost } from './host.ts';
import { newContext, openDeck, shown, useBrowser } from './page.ts';

useBrowser();
const deck = (id: string) => `
  import { defineDeck } from 'mesa-deck';
  import one from '../one.ts';
  import two from '../two.ts';
  export default defineDeck({ id: '${id}', title: 'The deck ${id}', slides: [one, two] });`;
const one = (word: string) => `
  import { defineSlide, html } from 'mesa-deck';
  export default defineSlide({ id: 'one', title: 'First', body: html\`<p>${word}</p>\`,
    notes: html\`<p>Say ${word}</p>\` });`;
const project = {
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

let folder: string;
let first: Bundle;
let second: Bundle;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mesa-deck-app-'));
  for (const [path, text] of Object.entries(project)) write(folder, path, text);
  write(folder, 'slides/one.ts', one('Old'));
  first = await bundleSite({ root: folder, app: true, pictures: false });
  write(folder, 'slides/one.ts', one('New'));
  second = await bundleSite({ root: folder, app: true, pictures: false });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A reader's device, on which a page of the host was opened once, with all that comes of it. */
async function device(path = 'small/'): Promise<{ context: BrowserContext; host: Host }> {
  const host = await openHost(first);
  const context = await newContext({ serviceWorkers: 'allow' });
  const page = await visit(context, host, path);
  await kept(page);
  await page.close();
  return { context, host };
}

async function visit(context: BrowserContext, host: Host, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(host.address + path);
  return page;
}

/** Waits until the page's own service worker answers for it. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Waits until a newer version waits. */
async function waits(page: Page): Promise<void> {
  await expect.poll(() => waiting(page), patient).toBe(true);
}

/** Waits until none does any more: a browser takes a moment to see that the last window is closed. */
async function settled(context: BrowserContext, host: Host): Promise<void> {
  const outside = await context.newPage();
  await outside.goto(new URL('/', host.address).href);
  await expect.poll(() => waiting(outside, host.address), patient).toBe(false);
  await outside.close();
}

function waiting(page: Page, site?: string): Promise<boolean> {
  return page.evaluate(async (scope) => {
    const registration = await navigator.serviceWorker.getRegistration(scope);
    return Boolean(registration?.waiting);
  }, site);
}

/** A page says what it has to say once it has nothing else to do. */
const patient = { timeout: 30_000 };

const words = (page: Page) => page.locator('#one p').first().textContent();

test('a deck that was opened once needs no network: its pages, its figures, its speaker view', async () => {
  const { context, host } = await device();
  host.answers = () => false;
  const page = await visit(context, host, 'small/?slides=two#/two');
  await page.waitForSelector('html.ready');
  expect(await shown(page)).toBe('two');
  const popup = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const speaker = await popup;
  await speaker.frameLocator('.now iframe').locator('#two.present').waitFor();
  await page.locator('[data-do="run"]').click();
  await expect.poll(() => page.locator('output').textContent()).toBe('counted to 9');
  await page.reload();
  await page.waitForSelector('html.ready');

  for (const path of ['other/', 'small', 'small/handout/?layout=6', 'small/speaker/', '']) {
    await page.goto(host.address + path);
    expect(await page.locator('h1, h2').first().textContent(), path).not.toBe('');
    const fonts = page.evaluate(async () => (await document.fonts.ready).status);
    expect(await fonts, path).toBe('loaded');
  }
  const version = () => page.locator('.version').textContent();
  await expect
    .poll(version, patient)
    .toBe(`Version ${versionIn(first, 'index.html')}. It is on this device and needs no network.`);
});

test('an open talk goes on with its version, in all of its windows; the newer one comes after it', async () => {
  const { context, host } = await device();
  const page = await visit(context, host, 'small/');
  await page.waitForSelector('html.ready');
  host.site = second;
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await waits(page);

  const speaker = await visit(context, host, 'small/speaker/');
  expect(await speaker.locator('#one .notes').textContent()).toContain('Old');
  await page.reload();
  await page.waitForSelector('html.ready');
  expect(await words(page)).toBe('Old');
  // What the new site has no more is still there for a page that comes to need it.
  await page.keyboard.press('End');
  await page.keyboard.press('l');
  await expect.poll(() => page.locator('output').textContent()).toBe('counted to 9');
  expect(await page.locator('.message').count()).toBe(0);
  await page.keyboard.press('?');
  await expect
    .poll(() => page.locator('dialog .version').textContent())
    .toBe(
      `Version ${versionIn(first, 'small/index.html')}. A newer version is there; it comes when ` +
        'all windows of these slides are closed.',
    );
  await page.close();
  await speaker.close();
  await settled(context, host);
  host.answers = () => false;
  expect(await words(await visit(context, host, 'small/'))).toBe('New');
});

test('before a talk begins a newer version is offered, and all windows take it at once', async () => {
  const { context, host } = await device();
  host.site = second;
  const speaker = await visit(context, host, 'small/speaker/');
  const page = await visit(context, host, 'small/#/two');
  await waits(page);
  expect(await words(page)).toBe('Old');
  await page.locator('.message button').click();
  await expect.poll(() => words(page)).toBe('New');
  await expect.poll(() => speaker.locator('#one .notes').textContent()).toContain('New');
  await page.waitForSelector('html.ready');
  expect(await shown(page)).toBe('two');
});

test('the shelf takes a newer version by itself, but not beside an open talk', async () => {
  const { context, host } = await device('');
  const talk = await visit(context, host, 'small/');
  host.site = second;
  const shelf = await visit(context, host, '');
  await waits(shelf);
  const version = () => shelf.locator('.version').textContent();
  await expect.poll(version, patient).toContain('A newer version is there');
  expect(await version()).toContain(versionIn(first, 'index.html'));
  await talk.close();
  await shelf.reload();
  await expect.poll(version, patient).toContain(versionIn(second, 'index.html'));
});

test('half of a newer version is no version: the one before stays whole', async () => {
  const { context, host } = await device();
  const fresh = [...second.keys()].filter((path) => !first.has(path) || path.endsWith('.html'));
  const last = fresh.at(-1) ?? '';
  for (const fault of ['cut', 'old', 'missing'] as const) {
    host.site = second;
    host.answers = (path) => fault !== 'cut' || path !== last;
    if (fault === 'old') host.site = new Map([...second, [last, first.get(last) ?? '']]);
    if (fault === 'missing') {
      host.site = new Map([...second].filter(([path]) => path !== last));
    }
    const page = await visit(context, host, 'small/');
    await page.waitForSelector('html.ready');
    const state = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        await registration?.update().catch(() => undefined);
        const { installing } = registration ?? {};
        await new Promise<void>((resolve) => {
          if (!installing || installing.state === 'redundant') return resolve();
          installing.onstatechange = () => resolve();
        });
        return registration?.waiting?.state ?? 'none';
      });
    expect(await state(), fault).toBe('none');
    host.answers = () => false;
    await page.reload();
    await page.waitForSelector('html.ready');
    expect(await words(page), fault).toBe('Old');
    await page.close();
  }
  host.site = second;
  host.answers = () => true;
  const page = await visit(context, host, 'small/');
  await waits(page);
  await page.close();
  await settled(context, host);
  expect(await words(await visit(context, host, 'small/'))).toBe('New');
});

test('a deck works where no service worker does, and says that it is not kept', async () => {
  const broken = new Map([...first, ['sw.js', 'throw new Error("broken")']]);
  const host = await openHost(broken);
  const page = await openDeck(`${host.address}small/`, { serviceWorkers: 'allow' });
  await page.keyboard.press('End');
  expect(await shown(page)).toBe('two');
  await page.keyboard.press('?');
  await expect
    .poll(() => page.locator('dialog .version').textContent())
    .toContain('It is not kept on this device and needs a network.');
  expect(page.trouble).toEqual([]);
});

test('a site that is an app no longer takes the earlier one away', async () => {
  const { context, host } = await device();
  write(folder, 'slides/one.ts', one('New'));
  host.site = await bundleSite({ root: folder, app: false, pictures: false });
  const page = await visit(context, host, 'small/');
  await waits(page);
  await page.close();
  await settled(context, host);
  const last = await visit(context, host, 'small/');
  expect(await words(last)).toBe('New');
  const left = () =>
    last.evaluate(async () => [
      ...(await navigator.serviceWorker.getRegistrations()),
      ...(await caches.keys()),
    ]);
  await expect.poll(left, patient).toEqual([]);
});

test('npm start shows the slides of this project, whatever was kept at its address before', async () => {
  const host = await openHost(second, '/');
  const context = await newContext({ serviceWorkers: 'allow' });
  const page = await visit(context, host, 'small/');
  await kept(page);
  await host.close();
  write(folder, 'slides/one.ts', one('Now'));
  const server = startCommand(folder, ['start', '--port', new URL(host.address).port]);
  await expect.poll(server.printed, { timeout: 20_000 }).toMatch(/Local:/);
  await page.reload();
  await expect.poll(() => words(page), patient).toBe('Now');
  const left = () => page.evaluate(async () => navigator.serviceWorker.getRegistrations());
  await expect.poll(left, patient).toEqual([]);
});

test('each deck is an app of its own, with icons that are there', async () => {
  const host = await openHost(first);
  const context = await newContext();
  const page = await visit(context, host, 'small/');
  const session = await context.newCDPSession(page);
  const { errors, data } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data ?? '');
  expect(manifest.name).toBe('The deck small');
  expect(
    manifest.icons.map(({ sizes, purpose }: Record<string, string>) => [sizes, purpose]),
  ).toEqual([
    ['any', 'any'],
    ['192x192', 'any'],
    ['512x512', 'any'],
    ['512x512', 'maskable'],
  ]);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});

/** What a page says it is a version of. */
function versionIn(bundle: Bundle, path: string): string {
  return (
    /name="mesa-deck-version" content="(1\.2\.3, \w{8})"/.exec(String(bundle.get(path)))?.[1] ??
    path
  );
}
