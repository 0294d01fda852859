import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import attention from '../../slides/figures/attention.ts';
import { drawStill } from '../../src/content/figure.ts';
import { startCommand } from '../cli/run.ts';
import { openDeck, shown, site, useBrowser } from './page.ts';

useBrowser();

/** The three slides with figures, as neighbours. */
const deck = 'complete/?slides=live-attention,live-seeds,live-compliance';
const moving = { reducedMotion: 'no-preference' } as const;
const button = (page: Page, name: string) =>
  page.locator('section.present').getByRole('button', { name, exact: true });
const field = (page: Page, name: string) =>
  page.locator('section.present').locator(`label:has(span:text-is("${name}")) input`);
const words = (page: Page) => page.locator('section.present figcaption output').innerText();
const picture = (page: Page) => page.locator('section.present figure.live > svg').innerHTML();
const progress = (page: Page) =>
  page.locator('#live-attention progress').evaluate((bar: HTMLProgressElement) => bar.value);
const trained = (page: Page) => expect.poll(() => progress(page), { timeout: 20_000 }).toBe(1);

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
  const page = await openDeck(`${deck}#/live-attention`);
  const scripts = scriptsOf(page);
  await page.reload({ waitUntil: 'networkidle' });
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');
  const figures = ['attention', 'compliance', 'flips', 'paths', 'seeds', 'selection'];
  expect(scripts).toContain('deck');
  expect(scripts.filter((name) => figures.includes(name))).toEqual([]);
  await button(page, 'Train').focus();
  await expect.poll(() => scripts).toContain('attention');
  expect(scripts).not.toContain('compliance');
});

test('the audience trains a layer with a seed of its own, and reads what theory says', async () => {
  const page = await openDeck(`${deck}#/live-attention`);
  await field(page, 'Seed').fill('5');
  await field(page, 'Seed').press('Tab');
  await trained(page);
  await expect.poll(() => button(page, 'Train').count()).toBe(1);
  const [, loss, step] = /loss ([\d.]+),.* learned step ([\d.]+)/.exec(await words(page)) ?? [];
  expect(Math.abs(Number(loss) / (20 / 37) - 1)).toBeLessThan(0.02);
  expect(Math.abs(Number(step) / (75 / 37) - 1)).toBeLessThan(0.03);
  // Node comes to the same numbers.
  const { still: _, ...live } = attention;
  const [seed] = live.controls;
  const same = drawStill({
    ...live,
    controls: [{ ...(seed as typeof seed & object), value: 5 }],
  });
  expect(await words(page)).toBe(same.words);
  expect(page.trouble).toEqual([]);
});

test('a run moves, pauses, goes on by steps, and a reset puts the still picture back', async () => {
  const page = await openDeck(`${deck}#/live-attention`, moving);
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
  expect(await progress(page)).toBe(paused);
  await button(page, 'Step').click();
  await expect.poll(() => progress(page)).toBeGreaterThan(paused);
  expect(await picture(page)).not.toBe(still[0]);
  await button(page, 'Train').click();
  await trained(page);
  await expect.poll(() => words(page)).toBe(still[1]);
  await button(page, 'Step').click();
  await expect.poll(() => words(page)).toContain('Seed 1, 0 updates');
  await button(page, 'Reset').click();
  await expect.poll(() => words(page)).toBe(still[1]);
  expect(await picture(page)).toBe(still[0]);
  expect(await progress(page)).toBe(0);
  expect(page.trouble).toEqual([]);
});

test('a run stops when its slide is left, and goes on when it comes back', async () => {
  const page = await openDeck(`${deck}#/live-attention`, moving);
  await button(page, 'Train').click();
  await expect.poll(() => progress(page)).toBeGreaterThan(0.02);
  // A clicker moves the deck though the button has the focus.
  await page.keyboard.press('PageDown');
  expect(await shown(page)).toBe('live-seeds');
  await frames(page, 20);
  const left = await progress(page);
  await frames(page, 20);
  expect(await progress(page)).toBe(left);
  expect(left).toBeLessThan(1);
  await page.keyboard.press('PageUp');
  await trained(page);
});

test('a run never blocks the page', async () => {
  const page = await openDeck(`${deck}#/live-attention`, moving);
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ entryTypes: ['longtask'] });
    Object.assign(window, { tasks });
  });
  await button(page, 'Train').click();
  await trained(page);
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  // In one piece on the page, the run would be a task of half a second.
  expect(Math.max(0, ...tasks)).toBeLessThan(150);
});

test('keys of controls do not move the deck, a clicker does, and a slider redraws at once', async () => {
  const page = await openDeck(`${deck}#/live-compliance`);
  const before = await picture(page);
  await field(page, 'payoff ρ').focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp', 'End', 'Home']) {
    await page.keyboard.press(key);
  }
  expect(await shown(page)).toBe('live-compliance');
  await page.keyboard.press('PageUp');
  expect(await shown(page)).not.toBe('live-compliance');
  await page.keyboard.press('PageDown');
  expect(await shown(page)).toBe('live-compliance');
  await field(page, 'payoff ρ').fill('0.5');
  await field(page, 'prize V').fill('0.5');
  await expect.poll(() => words(page)).toContain('it complies early, defects near the end');
  await expect.poll(() => words(page)).toContain('18 episodes comply, 2 defect');
  expect(await picture(page)).not.toBe(before);
  await button(page, 'Reset').click();
  await expect.poll(() => picture(page)).toBe(before);
  expect(await page.locator('#live-compliance label b').first().innerText()).toBe('0.05');
  expect(await page.getByRole('slider', { name: 'discount γ', exact: true }).count()).toBe(1);
  expect(page.trouble).toEqual([]);
});

test('many changes at once end in the picture of the last one', async () => {
  const page = await openDeck(`${deck}#/live-compliance`);
  await page.locator('#live-compliance').evaluate((slide) => {
    const values = { q: 0.3, m: 0.3, T: 30, rho: 0.5, V: 8, gamma: 0.9 };
    for (const [name, value] of Object.entries(values)) {
      const slider = slide.querySelector<HTMLInputElement>(`[name=${name}]`);
      if (!slider) continue;
      slider.value = String(value);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await expect.poll(() => words(page)).toContain('it defects early, complies near the end');
  await expect.poll(() => words(page)).toContain('9 episodes comply, 21 defect');
});

test('a click on an agent shows its weights and its walks', async () => {
  const page = await openDeck(`${deck}#/live-seeds`);
  await page.locator('#live-seeds [data-set="agent=1"]').last().click();
  await expect.poll(() => words(page)).toContain('Agent 1 wants exits 15.86');
  expect(await field(page, 'Agent').inputValue()).toBe('1');
  await field(page, 'Level').fill('99');
  await frames(page, 20);
  expect(await words(page)).toContain('In level 13');
});

test('on paper and without scripts the picture is still, and has no controls', async () => {
  const page = await openDeck(`${deck}#/live-compliance`);
  const before = await picture(page);
  await field(page, 'prize V').fill('8');
  await expect.poll(() => picture(page)).not.toBe(before);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect.poll(() => picture(page)).toBe(before);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(() => picture(page)).not.toBe(before);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.figure-controls:visible').count()).toBe(0);

  const plain = await page.context().browser()?.newPage({ javaScriptEnabled: false });
  await plain?.goto(`${site()}complete/`);
  expect(await plain?.locator('figure.live > svg:visible').count()).toBe(8);
  expect(await plain?.locator('.figure-controls:visible').count()).toBe(0);
  expect(await plain?.locator('#live-attention figcaption').innerText()).toContain('Seed 1,');
  await plain?.close();
});

test('where there are no workers the page runs the figure itself, in small pieces', async () => {
  const page = await openDeck(`${deck}#/live-attention`);
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
  const page = await openDeck(`${deck}#/live-attention`);
  await page.route('**/attention-*.js', (route) => route.abort());
  const before = await picture(page);
  await button(page, 'Train').click();
  await expect.poll(() => words(page)).toContain('could not be loaded');
  expect(await picture(page)).toBe(before);
});

test('a figure lives in the dev server too', async () => {
  const server = startCommand(process.cwd(), ['start', '--port', '0']);
  await expect.poll(server.printed, { timeout: 20_000 }).toMatch(/Local:/);
  const address = /http:\/\/\S+/.exec(server.printed())?.[0] ?? '';
  const page = await openDeck(`${address}complete/#/live-attention`);
  await button(page, 'Train').click();
  await trained(page);
  await expect.poll(() => words(page)).toContain('Seed 1, 2000 updates');
  expect(page.trouble).toEqual([]);
});
