import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Bundle } from '../../src/files/bundle.ts';
import { bundlePage } from '../../src/site/single.ts';
import { folderOf, write } from '../folder.ts';
import { Firefox, findFirefox } from './firefox.ts';
import { openHost } from './host.ts';

const path = findFirefox();
if (!path) console.log('no Firefox is installed, so its tests are skipped');

describe.skipIf(!path)('Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await Firefox.start(path ?? '');
  });
  afterAll(() => firefox?.close());

  const patient = { timeout: 60_000 };
  const ready = () => firefox.run(() => document.documentElement.classList.contains('ready'));
  const shown = () => firefox.run(() => document.querySelector('.slides > .present')?.id);
  /** The window that was opened, when it is there. */
  const opened = async (known: readonly string[]) => {
    const fresh = async () => (await firefox.windows()).find((each) => !known.includes(each));
    await expect.poll(fresh, patient).toBeDefined();
    return (await fresh()) ?? '';
  };

  test('one file is a whole talk by double click: fonts, keys, figures, speaker view', async () => {
    const folder = folderOf();
    write(folder, 'a talk.html', await bundlePage('seminar', { root: process.cwd() }));
    await firefox.go(pathToFileURL(join(folder, 'a talk.html')).href);
    await expect.poll(ready, patient).toBe(true);
    await firefox.press('PageDown');
    expect(await shown()).toBe('legend');
    expect(await firefox.run(labelsOutside)).toEqual([]);
    const faces = () =>
      firefox.run(async () => {
        await document.fonts.ready;
        return [...document.fonts].map(({ status }) => status);
      });
    expect(await faces()).not.toContain('error');
    expect((await faces()).filter((status) => status === 'loaded').length).toBeGreaterThan(2);

    await firefox.run(() => {
      location.hash = '#/live-attention';
    });
    await expect.poll(shown, patient).toBe('live-attention');
    await firefox.press('l');
    const words = () =>
      firefox.run(() => document.querySelector('#live-attention output')?.textContent);
    await expect.poll(words, patient).toContain('2000 updates');

    const audience = await firefox.windows();
    await firefox.press('s');
    const speaker = await opened(audience);
    await firefox.turnTo(speaker);
    const notes = () => firefox.run(() => document.querySelector('.script > .current')?.id);
    await expect.poll(notes, patient).toBe('live-attention');
    await firefox.press('End');
    await firefox.turnTo(audience[0] ?? '');
    await expect.poll(shown, patient).toBe('references-3');
    await firefox.press('Home');
    await firefox.turnTo(speaker);
    await expect.poll(notes, patient).toBe('title');
    await firefox.turnTo(audience[0] ?? '');
  });

  test('a built deck works there, and with no network once it was opened', async () => {
    const host = await openHost(filesIn(inject('dist')));
    await firefox.go(`${host.address}talk/#/mesa-case`);
    await expect.poll(ready, patient).toBe(true);
    const kept = () => firefox.run(() => navigator.serviceWorker.controller?.state === 'activated');
    await expect.poll(kept, patient).toBe(true);
    host.answers = () => false;
    await firefox.go(`${host.address}talk/handout/?layout=6`);
    const pages = () => firefox.run(() => document.querySelector('output')?.textContent);
    await expect.poll(pages, patient).toMatch(/^\d+ pages$/);
    await firefox.go(`${host.address}lightning/?slides=two-gaps,title`);
    await expect.poll(ready, patient).toBe(true);
    expect(await shown()).toBe('two-gaps');
    await firefox.press('/');
    await firefox.press('m');
    await firefox.press('Escape');
    expect(await firefox.run(() => document.querySelector('dialog[open]'))).toBeNull();
    expect(await firefox.run(labelsOutside)).toEqual([]);
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
