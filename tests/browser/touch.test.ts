import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openDeck, shown, useBrowser } from './page.ts';

useBrowser();
const tablet = { viewport: { width: 1024, height: 768 }, hasTouch: true } as const;

type Spot = readonly [x: number, y: number];

/** Fingers on the screen, as a real one reports them. */
async function hand(page: Page) {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', spots: readonly Spot[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: spots.map(([x, y], id) => ({ x, y, id })),
    });
  /** The fingers go from here to there in ten moves, and stay. */
  const slide = async (from: readonly Spot[], to: readonly Spot[]) => {
    for (let move = 1; move <= 10; move += 1) {
      const part = move / 10;
      const between = from.map(([x, y], index): Spot => {
        const [toX, toY] = to[index] ?? [x, y];
        return [x + (toX - x) * part, y + (toY - y) * part];
      });
      await send('touchMove', between);
    }
  };
  return {
    slide,
    down: (...spots: Spot[]) => send('touchStart', spots),
    up: (...left: Spot[]) => send('touchEnd', left),
    async swipe(from: Spot, to: Spot) {
      await send('touchStart', [from]);
      await slide([from], [to]);
      await send('touchEnd', []);
    },
  };
}

/** A deck whose fingers are its own. */
async function openTouch(path: string) {
  const page = await openDeck(path, tablet);
  await page.waitForSelector('html.touch');
  return { page, hand: await hand(page) };
}

const scale = (page: Page) =>
  page.evaluate(
    () => (document.querySelector('.present')?.getBoundingClientRect().width ?? 0) / 1024,
  );
const pageZoom = (page: Page) =>
  page.evaluate(() => [visualViewport?.scale, scrollX, scrollY, document.body.scrollTop]);

test('a swipe moves on or back, once; up and down move nothing', async () => {
  const { page, hand } = await openTouch('ferries/#/low-water');
  await hand.swipe([800, 400], [200, 410]);
  await expect.poll(() => shown(page)).toBe('high-water');
  await expect.poll(() => page.locator('#high-water .fragment.visible').count()).toBe(0);
  await hand.swipe([200, 400], [800, 410]);
  await expect.poll(() => shown(page)).toBe('low-water');
  await hand.swipe([500, 600], [510, 100]);
  await hand.swipe([500, 100], [510, 600]);
  await expect.poll(() => shown(page)).toBe('low-water');
  await expect.poll(() => pageZoom(page)).toEqual([1, 0, 0, 0]);
  // A finger that a loaded machine lifts late points at the link: it taps once more.
  await expect
    .poll(async () => {
      if ((await shown(page)) === 'low-water') {
        await page.locator('#low-water .sources a').first().tap();
      }
      return shown(page);
    })
    .toBe('references');
  expect(page.trouble).toEqual([]);
});

test('two fingers zoom the slide and never the page; one finger moves it; a new slide is whole', async () => {
  const { page, hand } = await openTouch('ferries/#/low-water');
  const title = page.locator('#low-water .slide-title');
  await hand.down([500, 380], [540, 380]);
  await hand.slide(
    [
      [500, 380],
      [540, 380],
    ],
    [
      [420, 380],
      [620, 380],
    ],
  );
  await hand.up();
  expect(await scale(page)).toBeCloseTo(5, 1);
  await expect.poll(() => pageZoom(page)).toEqual([1, 0, 0, 0]);
  const before = await title.boundingBox();
  await hand.swipe([500, 380], [400, 300]);
  const after = await title.boundingBox();
  await expect.poll(() => shown(page)).toBe('low-water');
  expect([
    Math.round((after?.x ?? 0) - (before?.x ?? 0)),
    Math.round((after?.y ?? 0) - (before?.y ?? 0)),
  ]).toEqual([-100, -80]);
  await page.keyboard.press('PageDown');
  await expect.poll(async () => [await shown(page), await scale(page)]).toEqual(['high-water', 1]);
  await hand.down([300, 380], [700, 380]);
  await hand.slide(
    [
      [300, 380],
      [700, 380],
    ],
    [
      [480, 380],
      [520, 380],
    ],
  );
  await hand.up();
  await expect.poll(() => scale(page)).toBe(1);
  await hand.down([300, 380], [700, 380]);
  await hand.up();
  await expect.poll(async () => [await shown(page), await scale(page)]).toEqual(['high-water', 1]);
});

test('a finger that rests becomes a laser dot, which follows it and goes with it', async () => {
  const { page, hand } = await openTouch('ferries/#/two-queues');
  await hand.down([300, 300]);
  const dot = page.locator('.pointer.laser');
  await dot.waitFor();
  await hand.slide([[300, 300]], [[700, 420]]);
  const middleOfDot = async () => {
    const box = await dot.boundingBox();
    return box && [box.x + box.width / 2, box.y + box.height / 2];
  };
  // A finger is told of once a frame.
  await expect.poll(middleOfDot).toEqual([700, 420]);
  await hand.up();
  await expect.poll(() => dot.count()).toBe(0);
  await expect.poll(() => shown(page)).toBe('two-queues');
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('');
  // The spotlight of a key follows a finger too, and a finger that leads it does not swipe.
  await page.keyboard.press('c');
  await hand.swipe([800, 300], [200, 300]);
  await expect
    .poll(() => page.locator('.pointer').evaluate((each) => each.style.getPropertyValue('--x')))
    .toBe('200px');
  await expect.poll(() => shown(page)).toBe('two-queues');
});

test('with the pen out one finger draws, and two zoom and leave no stroke', async () => {
  const { page, hand } = await openTouch('ferries/#/two-queues');
  const strokes = page.locator('#two-queues > .drawing path');
  await page.keyboard.press('d');
  const bar = page.locator('.pen-bar');
  await bar.waitFor();
  await hand.swipe([700, 300], [300, 320]);
  await expect
    .poll(async () => [await strokes.count(), await shown(page)])
    .toEqual([1, 'two-queues']);
  await hand.down([480, 380]);
  await hand.down([480, 380], [540, 380]);
  await hand.slide(
    [
      [480, 380],
      [540, 380],
    ],
    [
      [440, 380],
      [600, 380],
    ],
  );
  await hand.up();
  await expect.poll(() => scale(page)).toBeGreaterThan(2);
  await expect.poll(() => strokes.count()).toBe(1);
  for (const { width = 0, height = 0 } of await bar
    .locator('button')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()))) {
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
  await page.touchscreen.tap(...(await middle(bar.locator('[aria-label^="Take back"]'))));
  await expect.poll(() => strokes.count()).toBe(0);
});

test('the slider of a figure takes the finger that is put on it', async () => {
  const { page, hand } = await openTouch('islands/#/live-fares');
  const slider = page.locator('#live-fares input[type="range"]').first();
  const [x, y] = await middle(slider);
  const before = await slider.inputValue();
  await hand.swipe([x, y], [x + 100, y]);
  await expect
    .poll(async () => [await shown(page), (await slider.inputValue()) !== before])
    .toEqual(['live-fares', true]);
});

async function middle(locator: ReturnType<Page['locator']>): Promise<[number, number]> {
  const box = await locator.boundingBox();
  return box ? [box.x + box.width / 2, box.y + box.height / 2] : [0, 0];
}
