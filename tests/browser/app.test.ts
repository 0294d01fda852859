import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Bundle } from '../../src/files/bundle.ts';
import { bundleSite } from '../../src/site/bundle.ts';
import { startCommand } from '../cli/run.ts';
import { write } from '../folder.ts';
import {
  device,
  kept,
  one,
  project,
  settled,
  versionIn,
  visit,
  waits,
  words,
} from './app-device.ts';
import { openHost } from './host.ts';
import { newContext, openDeck, shown, useBrowser } from './page.ts';

useBrowser();
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

test('a deck that was opened once needs no network: its pages, its figures, its speaker view', async () => {
  const { context, host } = await device(first);
  host.answers = () => false;
  const page = await visit(context, host, 'small/?slides=two#/two');
  await page.waitForSelector('html.ready');
  await expect.poll(() => shown(page)).toBe('two');
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
    .poll(version)
    .toBe(`Version ${versionIn(first, 'index.html')}. It is on this device and needs no network.`);
});

test('an open talk goes on with its version, in all of its windows; the newer one comes after it', async () => {
  const { context, host } = await device(first);
  const page = await visit(context, host, 'small/');
  await page.waitForSelector('html.ready');
  host.site = second;
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await waits(page);

  const speaker = await visit(context, host, 'small/speaker/');
  await expect.poll(() => speaker.locator('#one .notes').textContent()).toContain('Old');
  await page.reload();
  await page.waitForSelector('html.ready');
  await expect.poll(() => words(page)).toBe('Old');
  // What the new site has no more is still there for a page that comes to need it.
  await page.keyboard.press('End');
  await page.keyboard.press('l');
  await expect.poll(() => page.locator('output').textContent()).toBe('counted to 9');
  await expect.poll(() => page.locator('p.message').count()).toBe(0);
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
  const { context, host } = await device(first);
  const speaker = await visit(context, host, 'small/speaker/');
  host.site = second;
  const page = await visit(context, host, 'small/#/two');
  await waits(page);
  await expect.poll(() => words(page)).toBe('Old');
  await page.locator('p.message button').click();
  await expect.poll(() => words(page)).toBe('New');
  await expect.poll(() => speaker.locator('#one .notes').textContent()).toContain('New');
  await page.waitForSelector('html.ready');
  await expect.poll(() => shown(page)).toBe('two');
});

test('the shelf takes a newer version by itself, but not beside an open talk', async () => {
  const { context, host } = await device(first, '');
  const talk = await visit(context, host, 'small/');
  host.site = second;
  const shelf = await visit(context, host, '');
  await waits(shelf);
  const version = () => shelf.locator('.version').textContent();
  await expect.poll(version).toContain('A newer version is there');
  await expect.poll(() => version()).toContain(versionIn(first, 'index.html'));
  await talk.close();
  await shelf.reload();
  await expect.poll(version).toContain(versionIn(second, 'index.html'));
});

test('a site that changes while a page comes is kept as it is then, and so the page shows it', async () => {
  const host = await openHost(first);
  const context = await newContext({ serviceWorkers: 'allow' });
  host.answers = (path) => {
    if (path === 'sw.js') host.site = second;
    return true;
  };
  const page = await visit(context, host, 'small/');
  await expect.poll(() => words(page)).toBe('Old');
  await expect.poll(() => words(page)).toBe('New');
});

test('half of a newer version is no version: the one before stays whole', async () => {
  const { context, host } = await device(first);
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
  const page = await visit(context, host, 'small/');
  host.site = second;
  host.answers = () => true;
  await page.reload();
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
  await expect.poll(() => shown(page)).toBe('two');
  await page.keyboard.press('?');
  await expect
    .poll(() => page.locator('dialog .version').textContent())
    .toContain('It is not kept on this device and needs a network.');
  expect(page.trouble).toEqual([]);
});

test('a site that is an app no longer takes the earlier one away', async () => {
  const { context, host } = await device(first);
  write(folder, 'slides/one.ts', one('New'));
  const page = await visit(context, host, 'small/');
  host.site = await bundleSite({ root: folder, app: false, pictures: false });
  await page.reload();
  await waits(page);
  await page.close();
  await settled(context, host);
  const last = await visit(context, host, 'small/');
  await expect.poll(() => words(last)).toBe('New');
  const left = () =>
    last.evaluate(async () => [
      ...(await navigator.serviceWorker.getRegistrations()),
      ...(await caches.keys()),
    ]);
  await expect.poll(left).toEqual([]);
});

test('npm start shows the slides of this project, whatever was kept at its address before', async () => {
  const host = await openHost(second, '/');
  const context = await newContext({ serviceWorkers: 'allow' });
  const page = await visit(context, host, 'small/');
  await kept(page);
  await host.close();
  write(folder, 'slides/one.ts', one('Now'));
  const server = startCommand(folder, ['start', '--port', new URL(host.address).port]);
  await expect.poll(server.printed).toMatch(/Local:/);
  await page.reload();
  await expect.poll(() => words(page)).toBe('Now');
  const left = () => page.evaluate(async () => navigator.serviceWorker.getRegistrations());
  await expect.poll(left).toEqual([]);
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
