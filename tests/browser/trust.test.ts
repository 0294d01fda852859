import type { Frame, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { Bundle } from '../../src/files/bundle.ts';
import { openHost } from './host.ts';
import { newContext, shown, useBrowser } from './page.ts';
import { buildSmall } from './small.ts';

useBrowser();
let small: Bundle;

beforeAll(async () => {
  small = await buildSmall();
});

/** A page that says what went wrong in it. */
async function newPage(): Promise<Page & { readonly faults: string[] }> {
  const page = await (await newContext()).newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  return Object.assign(page, { faults });
}

/** The site, and a page of another origin that can do with it what it likes. */
async function openOther() {
  const { address } = await openHost(small);
  const other = await openHost(new Map([['index.html', '<!doctype html><p>Another site</p>']]));
  const page = await newPage();
  await page.goto(other.address);
  return { address, page };
}

/** What reveal.js would do for anybody, what a speaker view says, and what no page should say. */
const messages: readonly unknown[] = [
  JSON.stringify({ method: 'slide', args: [2] }),
  JSON.stringify({ method: 'configure', args: [{ loop: true }] }),
  JSON.stringify({ method: 'togglePause' }),
  { go: { slide: 'three', step: -1 } },
  { by: 1 },
  { fullScreenAt: { left: 0, top: 0 } },
  null,
  'text',
];

test('a page of another origin that opens a deck can’t lead it', async () => {
  const { address, page } = await openOther();
  const popup = page.waitForEvent('popup');
  await page.evaluate((url) => Object.assign(window, { deck: open(url) }), `${address}small/`);
  const deck = await popup;
  const faults: string[] = [];
  deck.on('pageerror', ({ message }) => faults.push(message));
  await deck.waitForSelector('html.ready');
  await page.evaluate((all) => {
    const { deck } = window as unknown as { deck: Window };
    for (const each of all) deck.postMessage(each, '*');
  }, messages);
  // The last message has been heard when one that is sent after it is.
  await deck.evaluate(() => {
    return new Promise((heard) => {
      addEventListener('message', ({ data }) => data === 'last' && heard(true));
      postMessage('last', '*');
    });
  });
  await expect
    .poll(async () => [await shown(deck), await deck.locator('.reveal.paused').count()])
    .toEqual(['one', 0]);
  await expect.poll(() => settingsOf(deck)).toMatchObject({ loop: false, postMessage: false });
  expect(faults).toEqual([]);
});

/** In a page: the settings of its reveal.js. */
const settingsOf = (page: Page | Frame) =>
  page.evaluate(() => {
    const { Reveal } = window as unknown as { Reveal: { getConfig(): Record<string, unknown> } };
    return JSON.parse(JSON.stringify(Reveal.getConfig()));
  });

test('an address sets nothing of reveal.js, whatever it says', async () => {
  const { address } = await openHost(small);
  const page = await newPage();
  await page.goto(`${address}small/`);
  await page.waitForSelector('html.ready');
  const usual = await settingsOf(page);
  const queries = [
    '?transition=x%20y&plugins=a&dependencies=b&keyboard=true&postMessage=true',
    '?autoSlide=100&loop=true&shuffle=true&rtl=true&hash=false&respondToHashChanges=false',
    '?width=abc&height=1&display=none&minScale=0&maxScale=0&embedded=true&view=scroll',
    '?print-pdf&controls=true&progress=true&slideNumber=true&showNotes=true&previewLinks=true',
  ];
  for (const query of queries) {
    await page.goto(`${address}small/${query}#/two`);
    await page.waitForSelector('html.ready');
    await expect.poll(async () => [query, await settingsOf(page)]).toEqual([query, usual]);
    await expect.poll(() => shown(page)).toBe('two');
    // What is in the address stays there: a host may need it.
    expect(page.url()).toContain(query);
    await page.keyboard.press('End');
    await expect.poll(() => shown(page)).toBe('three');
  }
  await page.goto(`${address}small/?slides=three,one&loop=true`);
  await page.waitForSelector('html.ready');
  await expect
    .poll(async () => [await shown(page), await page.locator('.slides > section').count()])
    .toEqual(['three', 2]);
  expect(page.faults).toEqual([]);
});

test('a preview in a page of another origin lends no pen and takes no orders; it is a deck as any', async () => {
  const { address, page } = await openOther();
  const ports = await page.evaluate(async (url) => {
    const heard: { readonly ports: number; readonly data: string }[] = [];
    addEventListener('message', ({ ports, data }) =>
      heard.push({ ports: ports.length, data: JSON.stringify(data) }),
    );
    const frame = document.createElement('iframe');
    Object.assign(frame, { src: url, width: 640, height: 360 });
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    Object.assign(window, { heard });
    return heard;
  }, `${address}small/?view=preview`);
  expect(ports).toEqual([]);
  const frame = page.frames()[1];
  if (!frame) throw new Error('there is no frame');
  await frame.waitForSelector('html.ready');
  await page.evaluate((all) => {
    for (const each of all) frames[0]?.postMessage(each, '*');
  }, messages);
  const at = () => frame.evaluate(() => document.querySelector('.slides > .present')?.id);
  await frame.locator('.slide-title').first().click();
  await page.keyboard.press('End');
  await expect.poll(at).toBe('three');
  await page.keyboard.press('Home');
  await expect.poll(at).toBe('one');
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard))
    .toEqual([]);
  expect(page.faults).toEqual([]);
});

test('messages without sense do no harm to a speaker view and its pictures', async () => {
  const { address } = await openHost(small);
  const page = await newPage();
  await page.goto(`${address}small/speaker/`);
  await page.frameLocator('.now iframe').locator('.slides > .present').waitFor();
  await page.evaluate(
    (all) => {
      for (const each of [
        ...all,
        { shown: null, ready: true },
        { pen: true },
        { go: 1, skipped: 2 },
      ]) {
        postMessage(each, '*');
        frames[0]?.postMessage(each, '*');
      }
    },
    messages.filter((each) => typeof each !== 'object' || each === null),
  );
  await page.keyboard.press('End');
  await expect.poll(() => page.locator('.script > .current').getAttribute('id')).toBe('three');
  expect(page.faults).toEqual([]);
});

test('without channels the speaker view starts, works by itself, and says what is missing', async () => {
  const { address } = await openHost(small);
  for (const broken of [
    () => Object.assign(window, { BroadcastChannel: undefined }),
    () =>
      Object.assign(window, {
        BroadcastChannel: class {
          constructor() {
            throw new DOMException('not here', 'SecurityError');
          }
        },
      }),
  ]) {
    const page = await newPage();
    await page.addInitScript(broken);
    await page.goto(`${address}small/speaker/`);
    await expect
      .poll(() => page.locator('.presence').textContent())
      .toContain('has no BroadcastChannel');
    await page.frameLocator('.now iframe').locator('.slides > .present').waitFor();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await expect.poll(() => page.locator('.script > .current').getAttribute('id')).toBe('two');
    expect(page.faults).toEqual([]);
  }
});

const talk = (more: object) =>
  JSON.stringify({
    version: 2,
    slide: 'two',
    step: -1,
    kept: Date.now(),
    since: Date.now(),
    began: Date.now(),
    ...{ length: null, end: null, spent: {}, skipped: [], ahead: null, ...more },
  });
const drawing = '{"format":"mesa-deck drawings","version":1,"slides":{"one":';

/** What may be kept of a talk, of its runs and drawings, and of the size of notes: row by row. */
const hostile: readonly (readonly [string, string, string, string])[] = [
  [
    talk({ step: 1e300, since: -1e300, began: 8.7e15, length: 1e-300, end: 9e99 }),
    '{"version":1,"runs":[{"began":9e15,"spent":{"one":1e300}}]}',
    `${drawing}[{"colour":"ink","width":1e9,"points":[]}]}}`,
    '1e999',
  ],
  [
    talk({ began: 8.65e15, spent: { one: 1e308, __proto__: 1 }, skipped: ['__proto__', 'one'] }),
    `{"version":1,"runs":[${'{"began":1e12,"spent":{"one":60000}},'.repeat(2000)}{"began":1,"spent":{}}]}`,
    `${drawing}${'['.repeat(20_000)}`,
    '-0',
  ],
  ['['.repeat(20_000), 'null', '[]', '{'],
];

test('whatever a device has kept, the pages work and show no nonsense', async () => {
  const { address } = await openHost(small);
  const page = await newPage();
  await page.goto(`${address}small/`);
  for (const texts of hostile) {
    await page.evaluate(([talk, runs, drawings, notes]) => {
      const name = `mesa-deck ${location.pathname}`;
      localStorage.clear();
      localStorage.setItem(name, talk);
      localStorage.setItem(`${name} rehearsal`, talk);
      localStorage.setItem(`${name} runs`, runs);
      localStorage.setItem(`${name} drawings`, drawings);
      localStorage.setItem('mesa-deck notes', notes);
    }, texts);
    await page.reload();
    await page.waitForSelector('html.ready');
    await page.bringToFront();
    await page.keyboard.press('End');
    await expect.poll(() => shown(page)).toBe('three');
    const speaker = await page.context().newPage();
    speaker.on('pageerror', ({ message }) => page.faults.push(message));
    await speaker.goto(`${address}small/speaker/?rehearse`);
    await speaker.keyboard.press('r');
    await speaker.locator('.results').waitFor();
    const words = await speaker.locator('.speaker').innerText();
    expect(words).not.toMatch(/Invalid Date|NaN|undefined|Infinity|\de\+\d/);
    await speaker.close();
  }
  expect(page.faults).toEqual([]);
});
