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
  const { page, hand } = await openTouch(
    'seminar/?slides=base-case,mesa-case,references,references-2,references-3#/base-case',
  );
  await hand.swipe([800, 400], [200, 410]);
  expect(await shown(page)).toBe('mesa-case');
  expect(await page.locator('#mesa-case .fragment.visible').count()).toBe(0);
  await hand.swipe([200, 400], [800, 410]);
  expect(await shown(page)).toBe('base-case');
  await hand.swipe([500, 600], [510, 100]);
  await hand.swipe([500, 100], [510, 600]);
  expect(await shown(page)).toBe('base-case');
  expect(await pageZoom(page)).toEqual([1, 0, 0, 0]);
  await page.locator('#base-case .sources a').first().tap();
  await expect.poll(() => shown(page)).toMatch(/^references/);
  expect(page.trouble).toEqual([]);
});

test('two fingers zoom the slide and never the page; one finger moves it; a new slide is whole', async () => {
  const { page, hand } = await openTouch(
    'seminar/?slides=base-case,mesa-case,references,references-2,references-3#/base-case',
  );
  const title = page.locator('#base-case .slide-title');
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
  expect(await pageZoom(page)).toEqual([1, 0, 0, 0]);
  const before = await title.boundingBox();
  await hand.swipe([500, 380], [400, 300]);
  const after = await title.boundingBox();
  expect(await shown(page)).toBe('base-case');
  expect([
    Math.round((after?.x ?? 0) - (before?.x ?? 0)),
    Math.round((after?.y ?? 0) - (before?.y ?? 0)),
  ]).toEqual([-100, -80]);
  await page.keyboard.press('PageDown');
  expect([await shown(page), await scale(page)]).toEqual(['mesa-case', 1]);
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
  expect(await scale(page)).toBe(1);
  await hand.down([300, 380], [700, 380]);
  await hand.up();
  expect([await shown(page), await scale(page)]).toEqual(['mesa-case', 1]);
});

test('a finger that rests becomes a laser dot, which follows it and goes with it', async () => {
  const { page, hand } = await openTouch('lightning/#/two-gaps');
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
  expect(await dot.count()).toBe(0);
  expect(await shown(page)).toBe('two-gaps');
  expect(await page.evaluate(() => String(getSelection()))).toBe('');
  // The spotlight of a key follows a finger too, and a finger that leads it does not swipe.
  await page.keyboard.press('c');
  await hand.swipe([800, 300], [200, 300]);
  expect(
    await page.locator('.pointer').evaluate((each) => each.style.getPropertyValue('--x')),
  ).toBe('200px');
  expect(await shown(page)).toBe('two-gaps');
});

test('with the pen out one finger draws, and two zoom and leave no stroke', async () => {
  const { page, hand } = await openTouch('lightning/#/two-gaps');
  const strokes = page.locator('#two-gaps > .drawing path');
  await page.keyboard.press('d');
  const bar = page.locator('.pen-bar');
  await bar.waitFor();
  await hand.swipe([700, 300], [300, 320]);
  expect([await strokes.count(), await shown(page)]).toEqual([1, 'two-gaps']);
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
  expect(await scale(page)).toBeGreaterThan(2);
  expect(await strokes.count()).toBe(1);
  for (const { width = 0, height = 0 } of await bar
    .locator('button')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()))) {
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
  await page.touchscreen.tap(...(await middle(bar.locator('[aria-label^="Take back"]'))));
  expect(await strokes.count()).toBe(0);
});

test('the slider of a figure takes the finger that is put on it', async () => {
  const { page, hand } = await openTouch('complete/#/live-compliance');
  const slider = page.locator('#live-compliance input[type="range"]').first();
  const [x, y] = await middle(slider);
  const before = await slider.inputValue();
  await hand.swipe([x, y], [x + 100, y]);
  expect([await shown(page), (await slider.inputValue()) !== before]).toEqual([
    'live-compliance',
    true,
  ]);
});

async function middle(locator: ReturnType<Page['locator']>): Promise<[number, number]> {
  const box = await locator.boundingBox();
  return box ? [box.x + box.width / 2, box.y + box.height / 2] : [0, 0];
}
