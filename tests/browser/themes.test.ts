import type { Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import {
  apart,
  type Colour,
  distanceFor,
  eyes,
  readColour,
} from '../../src/site/themes/colours.ts';
import { newContext, open, openDeck, site, useBrowser } from './page.ts';

useBrowser();

const worn = (page: Page) => page.locator('html').getAttribute('data-theme');
const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const themeSheets = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => /@mesa-deck\/themes\/([a-z]+)-[\da-f]{8}\.css/.exec(name)?.[1])
      .filter((name) => name !== undefined),
  );

const grounds = {
  chalk: 'rgb(34, 51, 45)',
  contrast: 'rgb(255, 255, 255)',
  night: 'rgb(15, 20, 36)',
  paper: 'rgb(255, 255, 255)',
};

describe('a reader chooses the theme', () => {
  test('by a key, one after the other, and then has the own one again; every window follows', async () => {
    const context = await newContext();
    const page = await context.newPage();
    const other = await context.newPage();
    await page.goto(new URL('ferries/', site()).href);
    await other.goto(new URL('ferries/speaker/', site()).href);
    await page.waitForSelector('html.ready');
    expect(await themeSheets(page)).toEqual([]);
    for (const [name, colour] of Object.entries(grounds)) {
      await page.keyboard.press('v');
      await expect.poll(() => worn(page)).toBe(name);
      await expect.poll(() => ground(page)).toBe(colour);
      await expect.poll(() => worn(other)).toBe(name);
    }
    expect(await page.locator('p.message').innerText()).toContain('paper');
    await page.reload();
    expect(await worn(page)).toBe('paper');
    expect(await themeSheets(page)).toEqual(['paper']);
    await page.waitForSelector('html.ready');
    await page.keyboard.press('v');
    await expect.poll(() => worn(page)).toBe('mesa');
    await expect.poll(() => worn(other)).toBe('mesa');
  });

  test.each(['', 'read/', 'handout/', 'speaker/'])(
    'by the address, on ferries/%s too, before anything is painted',
    async (path) => {
      const page = await open(`ferries/${path}?theme=night`);
      expect(await worn(page)).toBe('night');
      expect(await themeSheets(page)).toEqual(['night']);
      const title = () =>
        page.evaluate(() =>
          getComputedStyle(document.documentElement).getPropertyValue('--font-title'),
        );
      await expect.poll(title).toContain('Bricolage');
      expect(page.trouble).toEqual([]);
    },
  );

  test('and asks in vain for one that there is none of', async () => {
    const page = await openDeck('ferries/?theme=../night');
    expect(await worn(page)).toBe('mesa');
    expect(page.trouble).toEqual([]);
  });

  test('and prints what is worn', async () => {
    const page = await openDeck('ferries/?theme=night#/high-water');
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => ground(page)).toBe(grounds.night);
    // The margins of a paper that is no slide stay white.
    const scheme = await page.evaluate(
      () => getComputedStyle(document.documentElement).colorScheme,
    );
    expect(scheme).toBe('light');
  });
});

test('a hand draws the lines of diagrams and pictures, and what runs; put away, they are clean', async () => {
  const page = await openDeck('ferries/?theme=chalk#/high-water');
  const first = page.locator('section.present .diagram .shape').first();
  await expect.poll(() => page.locator('html').getAttribute('class')).toContain('by-hand');
  await expect.poll(() => first.getAttribute('d')).toMatch(/^M[\d.-]+ [\d.-]+C/);
  for (const _ of [1, 2, 3, 4]) await page.keyboard.press('v');
  await expect.poll(() => worn(page)).toBe('mesa');
  await expect.poll(() => page.locator('html').getAttribute('class')).not.toContain('by-hand');
  expect(page.trouble).toEqual([]);
});

/** The pixel at the edge of a shape that is nearest to the colour that its line should have. */
async function painted(shape: Locator): Promise<Colour> {
  const wanted = readColour(
    await shape.evaluate((each) => getComputedStyle(each).stroke),
  ) as Colour;
  const { data } = PNG.sync.read(await shape.screenshot());
  let [best, least] = [wanted, Number.POSITIVE_INFINITY];
  for (let at = 0; at < data.length; at += 4) {
    const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]].map(
      (part = 0) => part / 255,
    );
    const far = Math.hypot(r - wanted.r, g - wanted.g, b - wanted.b);
    if (far < least) [best, least] = [{ mode: 'rgb', r, g, b }, far];
  }
  expect(least).toBeLessThan(0.04);
  return best;
}

test.each(['mesa', ...Object.keys(grounds)])(
  'base and mesa are told apart as they are painted in %s, by every eye and in grey',
  async (theme) => {
    // With the step that shows the tide.
    const page = await openDeck(`ferries/?theme=${theme}#/high-water/0`);
    await expect.poll(() => worn(page)).toBe(theme);
    const role = (name: string) =>
      painted(page.locator(`section.present .node.${name} > .shape`).first());
    const [base, mesa] = [await role('base'), await role('mesa')];
    for (const eye of Object.keys(eyes)) {
      expect(distanceFor(eye, base, mesa), eye).toBeGreaterThan(apart(eye));
    }
  },
);

test('all slides stand in all themes on one page, each in its own', async () => {
  const page = await open('forms/?view=themes');
  const row = page.locator('.side-by-side').first();
  await expect.poll(() => row.locator('.island').count()).toBe(5);
  const grounds = await row
    .locator('.island')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor));
  expect(new Set(grounds).size).toBeGreaterThan(3);
  const inks = await row
    .locator('.island .slide-title')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).color));
  expect(new Set(inks).size).toBeGreaterThan(3);
  expect(page.trouble).toEqual([]);
});
