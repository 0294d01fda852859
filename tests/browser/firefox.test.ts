import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Bundle } from '../../src/files/bundle.ts';
import { bundlePage } from '../../src/site/single.ts';
import { ferries, root } from '../fixtures/ferries.ts';
import { folderOf, write } from '../folder.ts';
import { Firefox, findFirefox } from './firefox.ts';
import { openHost } from './host.ts';
import { builtFolder } from './page.ts';
import { openPdf, squeeze, textsOf } from './read-pdf.ts';

const path = findFirefox();
if (!path) console.log('no Firefox is installed, so its tests are skipped');

describe.skipIf(!path)('Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await Firefox.start(path ?? '');
  });
  afterAll(() => firefox?.close());

  const ready = () => firefox.run(() => document.documentElement.classList.contains('ready'));
  const shown = () => firefox.run(() => document.querySelector('.slides > .present')?.id);
  /** The window that was opened, when it is there. */
  const opened = async (known: readonly string[]) => {
    const fresh = async () => (await firefox.windows()).find((each) => !known.includes(each));
    await expect.poll(fresh).toBeDefined();
    return (await fresh()) ?? '';
  };

  test('one file is a whole talk by double click: fonts, keys, figures, speaker view', async () => {
    const folder = folderOf();
    write(folder, 'a talk.html', await bundlePage('islands', { root }));
    await firefox.go(pathToFileURL(join(folder, 'a talk.html')).href);
    await expect.poll(ready).toBe(true);
    await firefox.press('PageDown');
    await expect.poll(() => shown()).toBe('legend');
    await expect.poll(() => firefox.run(labelsOutside)).toEqual([]);
    const faces = () =>
      firefox.run(async () => {
        await document.fonts.ready;
        return [...document.fonts].map(({ status }) => status);
      });
    await expect.poll(() => faces()).not.toContain('error');
    expect((await faces()).filter((status) => status === 'loaded').length).toBeGreaterThan(2);

    await firefox.run(() => {
      location.hash = '#/live-queue';
    });
    await expect.poll(shown).toBe('live-queue');
    await firefox.press('l');
    const words = () =>
      firefox.run(() => document.querySelector('#live-queue output')?.textContent);
    await expect.poll(words).toContain('2000 days');

    const audience = await firefox.windows();
    await firefox.press('s');
    const speaker = await opened(audience);
    await firefox.turnTo(speaker);
    const notes = () => firefox.run(() => document.querySelector('.script > .current')?.id);
    await expect.poll(notes).toBe('live-queue');
    await firefox.press('End');
    await firefox.turnTo(audience[0] ?? '');
    await expect.poll(shown).toBe('references');
    await firefox.press('Home');
    await firefox.turnTo(speaker);
    await expect.poll(notes).toBe('title');
    await firefox.turnTo(audience[0] ?? '');
  });

  test('a built deck works there, and with no network once it was opened', async () => {
    const host = await openHost(filesIn(await builtFolder('ferries')));
    await firefox.go(`${host.address}islands/#/high-water`);
    await expect.poll(ready).toBe(true);
    const kept = () => firefox.run(() => navigator.serviceWorker.controller?.state === 'activated');
    await expect.poll(kept).toBe(true);
    host.answers = () => false;
    await firefox.go(`${host.address}islands/handout/?layout=6`);
    const pages = () => firefox.run(() => document.querySelector('output')?.textContent);
    await expect.poll(pages).toMatch(/^\d+ pages$/);
    await firefox.go(`${host.address}ferries/?slides=two-queues,title`);
    await expect.poll(ready).toBe(true);
    await expect.poll(() => shown()).toBe('two-queues');
    await firefox.press('/');
    await firefox.press('m');
    await firefox.press('Escape');
    expect(await firefox.run(() => document.querySelector('dialog[open]'))).toBeNull();
    await expect.poll(() => firefox.run(labelsOutside)).toEqual([]);
  });

  test('prints a handout with no blank page, and the page to read whole', async () => {
    const host = await openHost(filesIn(await builtFolder('ferries')));
    await firefox.go(`${host.address}ferries/handout/?layout=notes`);
    const told = () => firefox.run(() => document.querySelector('output')?.textContent);
    await expect.poll(told).toMatch(/^\d+ pages$/);
    const pages = await textsOf(await openPdf(await firefox.print()));
    expect(pages.filter((text) => text === '')).toEqual([]);
    const handout = pages.join('');
    await firefox.go(`${host.address}ferries/read/`);
    const read = (await textsOf(await openPdf(await firefox.print()))).join('');
    for (const { title } of ferries.slides.slice(1)) {
      expect(handout).toContain(squeeze(title));
      expect(read).toContain(squeeze(title));
    }
  });
});

/** Labels of the diagram that is shown which stand out of it, in words. */
function labelsOutside(): readonly string[] {
  return [...document.querySelectorAll('.slides > .present svg')].flatMap((svg) => {
    const room = svg.getBoundingClientRect();
    const labels = [...svg.querySelectorAll('foreignObject, text')];
    const outside = labels.filter((label) => {
      const { left, right, top, bottom } = label.getBoundingClientRect();
      const slack = 2;
      return (
        left < room.left - slack ||
        right > room.right + slack ||
        top < room.top - slack ||
        bottom > room.bottom + slack
      );
    });
    return outside.map((label) => label.textContent ?? '');
  });
}

function filesIn(folder: string): Bundle {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((each) => statSync(join(folder, each)).isFile());
  return new Map(files.map((each) => [each, readFileSync(join(folder, each))]));
}
