import type { Browser, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openDrawer } from '../../src/site/browser/drawer.ts';
import { readTheme } from '../../src/site/styles/theme.ts';
import { lent, useBrowser } from '../browser/page.ts';
import { folderOf } from '../folder.ts';

useBrowser();

test('a page that draws goes when nothing waits to be drawn, where it is told to', async () => {
  const pages: Page[] = [];
  const newPage = async () => {
    const page = await (await lent.open()).newPage();
    pages.push(page);
    return page;
  };
  const opened: Browser = Object.create(await lent.open(), { newPage: { value: newPage } });
  const browser = { ...lent, open: async () => opened };
  const theme = readTheme(folderOf());
  const drawer = (leaves: boolean) =>
    openDrawer({ browser, cacheDir: folderOf(), warn: () => {}, leaves });
  const open = () => pages.map((page) => !page.isClosed());

  const { draw } = drawer(true);
  // What is asked for meanwhile is drawn on the same page.
  await Promise.all([
    draw(['flowchart LR\n a --> b'], theme),
    draw(['flowchart LR\n b --> c'], theme),
  ]);
  await expect.poll(open).toEqual([false]);
  const again = await draw(['flowchart LR\n c --> d'], theme);
  expect([...again.values()]).toEqual([expect.objectContaining({ svg: expect.any(String) })]);
  await expect.poll(open).toEqual([false, false]);

  const stays = drawer(false);
  await stays.draw(['flowchart LR\n a --> b'], theme);
  await stays.draw(['flowchart LR\n b --> c'], theme);
  expect(open()).toEqual([false, false, true]);
  await pages.at(-1)?.close();
});
