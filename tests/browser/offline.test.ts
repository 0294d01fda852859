import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { bundlePage, escapeScript } from '../../src/site/single.ts';
import { root } from '../fixtures/ferries.ts';
import { folderOf, write } from '../folder.ts';
import { openDeck, shown, useBrowser } from './page.ts';

useBrowser();
const moving = { reducedMotion: 'no-preference', offline: true } as const;
let html: string;

beforeAll(async () => {
  html = await bundlePage('islands', { root });
});

/** The page as a file, opened with no network; `asked` are the addresses of all its requests. */
async function openFile(more: string) {
  const folder = folderOf();
  write(folder, 'a talk.html', html);
  const address = pathToFileURL(join(folder, 'a talk.html')).href;
  const page = await openDeck(address + more, moving);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('worker', (worker) => asked.push(worker.url()));
  await page.reload();
  await page.waitForSelector('html.ready');
  return { page, address, asked };
}

const outside = (asked: readonly string[], address: string) =>
  asked.filter((url) => !url.startsWith('data:') && url.split(/[?#]/)[0] !== address);

test('one file goes through the talk from a disk, with its fonts, and asks for nothing', async () => {
  const { page, address, asked } = await openFile('');
  for (let presses = 0; presses < 12; presses += 1) await page.keyboard.press('PageDown');
  await expect.poll(() => shown(page)).not.toBe('title');
  const fonts = () =>
    page.evaluate(() => [...document.fonts].filter((each) => each.status === 'loaded').length);
  await expect.poll(fonts).toBeGreaterThan(3);
  await expect
    .poll(() => page.evaluate(() => [...document.fonts].some((each) => each.status === 'error')))
    .toBe(false);
  expect(outside(asked, address)).toEqual([]);
  expect(page.trouble).toEqual([]);
});

test('permalinks and ?slides= work in one file, which says its version', async () => {
  const { page } = await openFile('?slides=two-queues,high-water,title#/high-water');
  await expect.poll(() => shown(page)).toBe('high-water');
  await expect.poll(() => page.locator('.slides > section').count()).toBe(3);
  await page.keyboard.press('Home');
  await expect.poll(() => shown(page)).toBe('two-queues');
  await page.keyboard.press('?');
  const version = page.locator('dialog .version');
  await expect.poll(() => version.textContent()).toMatch(/^Version \d+\.\d+\.\d+, \w{8}\.$/);
  expect(page.trouble).toEqual([]);
});

test('a figure runs in a worker that comes out of the file', async () => {
  const { page, address, asked } = await openFile('#/live-queue');
  await train(page);
  const workers = outside(asked, address);
  expect(workers.length).toBeGreaterThan(0);
  expect(workers.every((url) => url.startsWith('blob:'))).toBe(true);
  expect(page.trouble).toEqual([]);
});

test('a figure runs on the page where there can be no worker', async () => {
  const { page } = await openFile('#/live-queue');
  await page.evaluate(() => {
    Object.assign(window, { Worker: undefined });
  });
  await train(page);
  expect(page.trouble).toEqual([]);
});

test('S opens the speaker view out of the same file, and it leads the talk', async () => {
  const { page, address } = await openFile('#/two-queues');
  const popup = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const speaker = await popup;
  expect(speaker.url().startsWith(`${address}?view=speaker`)).toBe(true);
  await speaker.frameLocator('.now iframe').locator('#two-queues.present').waitFor();
  await expect
    .poll(() => speaker.locator('.current .notes').innerText())
    .toContain('Two queues, two waits.');
  await expect.poll(() => speaker.locator('.current .notes .step').first().isVisible()).toBe(true);
  await speaker.keyboard.press('End');
  await expect.poll(() => shown(page)).not.toBe('two-queues');
  await page.keyboard.press('Home');
  await speaker.locator('#title.current').waitFor();
  expect(page.trouble).toEqual([]);
});

test('two files of one folder are two talks', async () => {
  const folder = folderOf();
  const addresses = ['a.html', 'b.html'].map((name) => {
    write(folder, name, html);
    return pathToFileURL(join(folder, name)).href;
  });
  const [a, b] = addresses as [string, string];
  const first = await openDeck(a, moving);
  const second = await first.context().newPage();
  await second.goto(b);
  await second.waitForSelector('html.ready');
  const [speaker, other] = await Promise.all(
    [first, second].map(async (page) => {
      const popup = page.waitForEvent('popup');
      await page.keyboard.press('s');
      const view = await popup;
      await view.locator('#title.current').waitFor();
      return view;
    }),
  );
  await speaker?.keyboard.press('End');
  await expect.poll(() => shown(first)).not.toBe('title');
  await second.keyboard.press('PageDown');
  await other?.locator('#legend.current').waitFor();
  await expect.poll(() => shown(second)).toBe('legend');
  await speaker?.reload();
  await speaker?.locator(`#${await shown(first)}.current`).waitFor();
});

async function train(page: Page): Promise<void> {
  await page.locator('#live-queue [data-do="run"]').click();
  const words = () => page.locator('#live-queue output').innerText();
  await expect.poll(words).toContain('2000 days');
}

test('nothing in a script or a style ends it', () => {
  const code = 'const a = "</script><!-- <script>" + /<\\/SCRIPT>/.source;';
  expect(escapeScript(code)).toBe(
    'const a = "<\\/script>\\x3c!-- <script>" + /<\\/SCRIPT>/.source;',
  );
  // The one in the head, before the first paint, the notices of licences, the words, and the shell.
  expect(html.match(/<\/script>/g)).toHaveLength(4);
});
