import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bundleSite } from '../../../src/site/bundle.ts';
import { openHost } from '../../browser/host.ts';
import { newContext, useBrowser } from '../../browser/page.ts';

useBrowser();

/** What a page holds after all that it let go of is gone: elements, listeners, and MB of its scripts. */
async function heldBy(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const of = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return {
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    heap: of('JSHeapUsedSize') / 1e6,
  };
}

test('a hall of eight hours holds no more at its end than after the first', async () => {
  const site = await bundleSite({ root: process.cwd(), deckIds: ['talk'], pictures: false });
  const { address } = await openHost(site);
  const context = await newContext();
  const deck = await context.newPage();
  await deck.goto(`${address}talk/`, { waitUntil: 'networkidle' });
  const speaker = await context.newPage();
  await speaker.clock.install();
  await speaker.goto(`${address}talk/speaker/`, { waitUntil: 'networkidle' });
  await deck.bringToFront();
  await deck.keyboard.press('x');
  const slides = await deck.evaluate(() =>
    [...document.querySelectorAll('.slides > section')].map((section) => ({
      id: section.id,
      runs: section.querySelector('[data-figure]') !== null,
    })),
  );
  expect(slides.filter(({ runs }) => runs).length).toBeGreaterThan(0);
  const frames = () =>
    deck.evaluate(
      () =>
        new Promise<void>((done) => {
          let count = 0;
          const next = () => (++count < 60 ? requestAnimationFrame(next) : done());
          next();
        }),
    );

  /** All slides with the laser on, their figures played for a while, and an hour of the speaker's clock. */
  const hour = async () => {
    for (const { id, runs } of slides) {
      await deck.evaluate((to) => location.assign(`#/${to}`), id);
      await expect.poll(() => deck.evaluate(() => document.querySelector('.present')?.id)).toBe(id);
      for (let at = 0; at < 5; at += 1) await deck.mouse.move(200 + 100 * at, 300 + 20 * at);
      if (!runs) continue;
      await deck.keyboard.press('l');
      await frames();
      await deck.keyboard.press('l');
    }
    await speaker.clock.runFor('01:00:00');
  };
  // What is fetched and kept with the first use of all.
  await hour();
  await hour();
  const [start, view] = [await heldBy(deck), await heldBy(speaker)];
  for (let past = 2; past < 8; past += 1) await hour();

  for (const [first, last] of [
    [start, await heldBy(deck)],
    [view, await heldBy(speaker)],
  ] as const) {
    // One more text or less is a clock's that turns from 9 to 10.
    expect(Math.abs(last.nodes - first.nodes)).toBeLessThan(20);
    expect(last.listeners).toBe(first.listeners);
    expect(last.heap).toBeLessThan(first.heap * 1.1 + 0.3);
  }
});
