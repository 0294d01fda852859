import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drawStill } from '../../src/content/figure.ts';
import queue from '../fixtures/ferries/slides/figures/queue.ts';
import { root } from '../fixtures/ferries.ts';
import { openDevServer } from './host.ts';
import { open, openDeck, shown, useBrowser } from './page.ts';

useBrowser();

/** The three slides with figures, as neighbours. */
const deck = 'islands/?slides=live-queue,live-harbour,live-fares';
const moving = { reducedMotion: 'no-preference' } as const;
const button = (page: Page, name: string) =>
  page.locator('section.present').getByRole('button', { name, exact: true });
const field = (page: Page, name: string) =>
  page.locator('section.present').locator(`label:has(span:text-is("${name}")) input`);
const words = (page: Page) => page.locator('section.present figcaption output').innerText();
const picture = (page: Page) => page.locator('section.present figure.live > svg').innerHTML();
const progress = (page: Page) =>
  page.locator('#live-queue progress').evaluate((bar: HTMLProgressElement) => bar.value);
const trained = (page: Page) => expect.poll(() => progress(page)).toBe(1);

/** The scripts that a page has asked for, by name. */
function scriptsOf(page: Page): string[] {
  const names: string[] = [];
  page.on('request', (request) => {
    const name = /([\w-]+)-[\w-]{8}\.js$/.exec(new URL(request.url()).pathname)?.[1];
    if (name) names.push(name);
  });
  return names;
}

/** Waits until the page has been painted this often. */
function frames(page: Page, count: number): Promise<void> {
  return page.evaluate(async (times) => {
    for (let frame = 0; frame < times; frame += 1) await new Promise(requestAnimationFrame);
  }, count);
}

test('a figure asks for its code when it is used, and for no other', async () => {
  const page = await openDeck(`${deck}#/live-queue`);
  const scripts = scriptsOf(page);
  await page.reload({ waitUntil: 'networkidle' });
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');
  const figures = ['queue', 'fares', 'harbour'];
  expect(scripts).toContain('deck');
  expect(scripts.filter((name) => figures.includes(name))).toEqual([]);
  await button(page, 'Run').focus();
  await expect.poll(() => scripts).toContain('queue');
  expect(scripts).not.toContain('fares');
});

test('the audience runs a queue with a seed of its own, and reads what theory says', async () => {
  const page = await openDeck(`${deck}#/live-queue`);
  await field(page, 'Seed').fill('5');
  await field(page, 'Seed').press('Tab');
  await trained(page);
  await expect.poll(() => button(page, 'Run').count()).toBe(1);
  await expect.poll(() => words(page)).toContain('Seed 5, 2000 days');
  const [, wait] = /waits ([\d.]+),/.exec(await words(page)) ?? [];
  expect(Math.abs(Number(wait) / 0.5 - 1)).toBeLessThan(0.02);
  // Node comes to the same numbers, and so does the still picture, which was written down.
  const { still: _, ...live } = queue;
  const [seed] = live.controls;
  const same = drawStill({
    ...live,
    controls: [{ ...(seed as typeof seed & object), value: 5 }],
  });
  await expect.poll(() => words(page)).toBe(same.words);
  expect(drawStill(live)).toEqual(drawStill(queue));
  expect(page.trouble).toEqual([]);
});

test('a run moves, pauses, goes on by steps, and a reset puts the still picture back', async () => {
  const page = await openDeck(`${deck}#/live-queue`, moving);
  const still = [await picture(page), await words(page)];
  await page.keyboard.press('l');
  await expect.poll(() => progress(page)).toBeGreaterThan(0.05);
  await button(page, 'Pause').click();
  await expect.poll(() => words(page)).not.toBe(still[1]);
  // What was asked for before the click may still come.
  await frames(page, 20);
  const paused = await progress(page);
  expect(paused).toBeLessThan(1);
  await frames(page, 20);
  await expect.poll(() => progress(page)).toBe(paused);
  await button(page, 'Step').click();
  await expect.poll(() => progress(page)).toBeGreaterThan(paused);
  expect(await picture(page)).not.toBe(still[0]);
  await button(page, 'Run').click();
  await trained(page);
  await expect.poll(() => words(page)).toBe(still[1]);
  await button(page, 'Step').click();
  await expect.poll(() => words(page)).toContain('Seed 1, 0 days');
  await button(page, 'Reset').click();
  await expect.poll(() => words(page)).toBe(still[1]);
  expect(await picture(page)).toBe(still[0]);
  await expect.poll(() => progress(page)).toBe(0);
  expect(page.trouble).toEqual([]);
});

test('a run stops when its slide is left, and goes on when it comes back', async () => {
  const page = await openDeck(`${deck}#/live-queue`, moving);
  await button(page, 'Run').click();
  await expect.poll(() => progress(page)).toBeGreaterThan(0.02);
  // A clicker moves the deck though the button has the focus.
  await page.keyboard.press('PageDown');
  await expect.poll(() => shown(page)).toBe('live-harbour');
  await frames(page, 20);
  const left = await progress(page);
  await frames(page, 20);
  await expect.poll(() => progress(page)).toBe(left);
  expect(left).toBeLessThan(1);
  await page.keyboard.press('PageUp');
  await trained(page);
});

test('a run never blocks the page: a worker works it out, and it is painted state by state', async () => {
  const page = await openDeck(`${deck}#/live-queue`, moving);
  await page.evaluate(() => {
    const painted = new Set<number>();
    const look = () => {
      painted.add(document.querySelector<HTMLProgressElement>('#live-queue progress')?.value ?? 0);
      requestAnimationFrame(look);
    };
    look();
    Object.assign(window, { painted });
  });
  await button(page, 'Run').click();
  await trained(page);
  expect(page.workers()).toHaveLength(1);
  const painted = () =>
    page.evaluate(() => (window as unknown as { painted: Set<number> }).painted.size);
  // In one piece on the page it would go from nothing to its end with no frame between.
  await expect.poll(painted).toBeGreaterThan(10);
});

test('keys of controls do not move the deck, a clicker does, and a slider redraws at once', async () => {
  const page = await openDeck(`${deck}#/live-fares`);
  const before = await picture(page);
  await field(page, 'fare p').focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp', 'End', 'Home']) {
    await page.keyboard.press(key);
  }
  await expect.poll(() => shown(page)).toBe('live-fares');
  await page.keyboard.press('PageUp');
  await expect.poll(() => shown(page)).not.toBe('live-fares');
  await page.keyboard.press('PageDown');
  await expect.poll(() => shown(page)).toBe('live-fares');
  await field(page, 'fare p').fill('15');
  await field(page, 'crowd N').fill('200');
  await expect.poll(() => words(page)).toBe('Too dear: the day earns 669, and most at 10.0.');
  expect(await picture(page)).not.toBe(before);
  await button(page, 'Reset').click();
  await expect.poll(() => picture(page)).toBe(before);
  await expect.poll(() => page.locator('#live-fares label b').first().innerText()).toBe('4.5');
  await expect
    .poll(() => page.getByRole('slider', { name: 'care γ', exact: true }).count())
    .toBe(1);
  expect(page.trouble).toEqual([]);
});

test('many changes at once end in the picture of the last one', async () => {
  const page = await openDeck(`${deck}#/live-fares`);
  await page.locator('#live-fares').evaluate((slide) => {
    const values = { fare: 5, crowd: 50, care: 0.2 };
    for (const [name, value] of Object.entries(values)) {
      const slider = slide.querySelector<HTMLInputElement>(`[name=${name}]`);
      if (!slider) continue;
      slider.value = String(value);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await expect.poll(() => words(page)).toBe('Best: the day earns 92, and most at 5.0.');
});

test('a dragged slider says its result once, when it is let go', async () => {
  const page = await openDeck(`${deck}#/live-fares`);
  await page.locator('#live-fares').evaluate((slide) => {
    const output = slide.querySelector('output');
    const said: string[] = [];
    Object.assign(window, { said });
    // A live region that is off is not said.
    const listen = () => {
      if (output?.getAttribute('aria-live') !== 'off') said.push(output?.textContent ?? '');
    };
    if (output) new MutationObserver(listen).observe(output, { childList: true });
  });
  const set = (value: number, type: string) =>
    page.locator('#live-fares [name=crowd]').evaluate(
      (slider, [to, kind]) => {
        if (slider instanceof HTMLInputElement) slider.value = String(to);
        slider.dispatchEvent(new Event(String(kind), { bubbles: true }));
      },
      [value, type] as const,
    );
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  const before = await words(page);
  let last = before;
  for (const value of [60, 100, 150, 200]) {
    await set(value, 'input');
    await expect.poll(() => words(page)).not.toBe(last);
    last = await words(page);
  }
  expect(await said()).toEqual([]);
  await set(200, 'change');
  await expect.poll(said).toEqual([last]);
});

test('a click on a mark of the picture sets a control, which takes no number past its end', async () => {
  const page = await openDeck(`${deck}#/live-harbour`);
  await page.locator('#live-harbour [data-set="ferry=1"]').last().click();
  await expect
    .poll(() => words(page))
    .toBe('Ferry 1 waits 12 min for its plan and 16 min for the water on day 1.');
  await expect.poll(() => field(page, 'Ferry').inputValue()).toBe('1');
  await field(page, 'Day').fill('99');
  await frames(page, 20);
  await expect.poll(() => words(page)).toContain('on day 1.');
  await field(page, 'Day').fill('13');
  await expect.poll(() => words(page)).toContain('on day 13.');
});

test('on paper and without scripts the picture is still, and has no controls', async () => {
  const page = await openDeck(`${deck}#/live-fares`);
  const before = await picture(page);
  await field(page, 'crowd N').fill('200');
  await expect.poll(() => picture(page)).not.toBe(before);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect.poll(() => picture(page)).toBe(before);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(() => picture(page)).not.toBe(before);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.locator('.figure-controls:visible').count()).toBe(0);

  const plain = await open('islands/', { javaScriptEnabled: false });
  await expect.poll(() => plain.locator('figure.live > svg:visible').count()).toBe(3);
  await expect.poll(() => plain.locator('.figure-controls:visible').count()).toBe(0);
  await expect.poll(() => plain.locator('#live-queue figcaption').innerText()).toContain('Seed 1,');
});

test('where there are no workers the page runs the figure itself, in small pieces', async () => {
  const page = await openDeck(`${deck}#/live-queue`);
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await page.reload();
  await page.waitForSelector('html.ready');
  const before = await words(page);
  await page.keyboard.press('l');
  await trained(page);
  await expect.poll(() => words(page)).toBe(before);
  expect(page.trouble).toEqual([]);
});

test('a figure whose code can not be fetched says so, and stays still', async () => {
  const page = await openDeck(`${deck}#/live-queue`);
  await page.route('**/queue-*.js', (route) => route.abort());
  const before = await picture(page);
  await button(page, 'Run').click();
  await expect.poll(() => words(page)).toContain('could not be loaded');
  expect(await picture(page)).toBe(before);
});

test('a figure lives in the dev server too', async () => {
  const address = await openDevServer(root);
  const page = await openDeck(`${address}islands/#/live-queue`);
  await button(page, 'Run').click();
  await trained(page);
  await expect.poll(() => words(page)).toContain('Seed 1, 2000 days');
  expect(page.trouble).toEqual([]);
});
