import { beforeAll, expect, test } from 'vitest';
import type { Bundle } from '../../src/files/bundle.ts';
import { birdsSite } from './birds.ts';
import { openHost } from './host.ts';
import { open, openDeck, useBrowser } from './page.ts';

useBrowser();
let site: Bundle;
beforeAll(async () => {
  site = await birdsSite();
});

type Page = Awaited<ReturnType<typeof open>>;

/** The text of each state of a slide's listing that is seen. */
const seenStates = (page: Page, slide: string) =>
  page.locator(`#${slide} .state`).evaluateAll((states) =>
    states
      .filter((state) => {
        const { visibility, display } = getComputedStyle(state);
        return visibility === 'visible' && display !== 'none';
      })
      .map((state) => state.textContent?.split('\n')[0]),
  );
const steps = [
  'total = 0',
  'total = sum(day.birds for day in days)',
  'mean = fmean(day.birds for day in days)',
];

test('a click brings the next state of a listing, and another way back the one before', async () => {
  const page = await openDeck(`${(await openHost(site)).address}birds/#/count-days`);
  expect(await seenStates(page, 'count-days')).toEqual([steps[0]]);
  for (const state of [steps[1], steps[2], steps[1]]) {
    await page.keyboard.press(
      state === steps[1] && (await seenStates(page, 'count-days'))[0] === steps[2]
        ? 'ArrowLeft'
        : 'ArrowRight',
    );
    await expect.poll(() => seenStates(page, 'count-days')).toEqual([state]);
  }
  expect(page.trouble).toEqual([]);
});

test('words move to their places, unless less motion is asked for', async () => {
  const { address } = await openHost(site);
  /** How many words have moved since then, by all that a page is asked to animate. */
  const watched = async (reducedMotion: 'reduce' | 'no-preference') => {
    const page = await openDeck(`${address}birds/#/count-days`, { reducedMotion });
    await page.evaluate(() => {
      const { animate } = Element.prototype;
      Object.assign(window, { moved: 0 });
      Element.prototype.animate = function (this: Element, frames, options) {
        const moves = JSON.stringify(frames).includes('translate');
        if (moves) Object.assign(window, { moved: Reflect.get(window, 'moved') + 1 });
        return animate.call(this, frames, options);
      };
    });
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => seenStates(page, 'count-days')).toEqual([steps[1]]);
    return { page, moved: () => page.evaluate(() => Reflect.get(window, 'moved')) };
  };
  const { page, moved } = await watched('no-preference');
  await expect.poll(moved).toBeGreaterThan(1);
  const isAtRest = () =>
    page.evaluate(() => document.querySelectorAll('.listing span[style*="display"]').length);
  await expect.poll(isAtRest).toBe(0);
  expect(await (await watched('reduce')).moved()).toBe(0);
});

test('without scripts the last state is there, and every step has its number', async () => {
  const page = await open(`${(await openHost(site)).address}birds/`, { javaScriptEnabled: false });
  expect(await seenStates(page, 'count-days')).toEqual([steps[2]]);
  const numbers = page.locator('#median .state.all .line');
  expect(
    await numbers.evaluateAll((all) => all.map((line) => line.getAttribute('data-steps'))),
  ).toEqual(['1', '2']);
});

test('code is copied as lines, with its indentation and without numbers or signs', async () => {
  const page = await openDeck(`${(await openHost(site)).address}birds/#/fog`);
  const copied = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('#fog .listing') as Element);
    return getSelection()?.toString();
  });
  expect(copied).toMatch(
    /^def birds\(day\):\n {4}return day\.count or 0\n {4}return day\.count\n\n/,
  );
});

test('a live chart is drawn anew when it is used, and what draws it is fetched then', async () => {
  const page = await openDeck(`${(await openHost(site)).address}birds/#/live-years`);
  const fetched = () =>
    page.evaluate(
      () =>
        performance
          .getEntriesByType('resource')
          .filter(({ name }) => /\/live-[\w-]+\.js/.test(name)).length,
    );
  const lengths = () =>
    page.locator('#live-years svg text').evaluateAll((all) => all.map((each) => each.textContent));
  const still = await lengths();
  expect(still).toEqual(['Puffin', 'Kittiwake', 'Gannet', '410', '960', '120']);
  const before = await fetched();
  await page.locator('#live-years input').fill('2024');
  await expect.poll(lengths).toEqual(['Puffin', 'Kittiwake', 'Gannet', '498', '612', '405']);
  expect(await fetched()).toBeGreaterThan(before);
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect.poll(lengths).toEqual(still);
  expect(page.trouble).toEqual([]);
});
