import { expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { open, openDeck, shown, site, useBrowser } from './page.ts';
import { framed, openBoth, ready, slide } from './speaker.ts';

useBrowser();
const name = () => `mesa-deck ${new URL('ferries/', site()).pathname}`;
test('all that a speaker works it with stands in one row, within a window of 1280 px', async () => {
  const { speaker } = await openBoth();
  await speaker.setViewportSize({ width: 1280, height: 720 });
  // As long as in German.
  const longer = {
    Freeze: 'Einfrieren',
    'Second display': 'Zweiter Bildschirm',
    Drop: 'Weglassen…',
  };
  for (const [hasText, name] of Object.entries(longer)) {
    await speaker.locator('.tools > button', { hasText }).evaluate((each, text) => {
      each.textContent = text;
    }, name);
  }
  const ends = speaker
    .locator('.tools > :is(button, a)')
    .evaluateAll((all) => all.map((each) => innerHeight - each.getBoundingClientRect().bottom));
  const [below = 0, ...others] = new Set((await ends).map(Math.round));
  expect(below).toBeGreaterThanOrEqual(16);
  expect(others).toEqual([]);
});

test('shows this slide and the step that comes, and leads the deck', async () => {
  const { deck, speaker } = await openBoth();
  await expect.poll(() => framed(speaker, 'now')).toBe('two-queues 0');
  await expect.poll(() => framed(speaker, 'next')).toBe('two-queues 1');
  const box = await speaker.locator('.now iframe').boundingBox();
  expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(16 / 9, 1);
  const steps = Number(/\d+/.exec(await speaker.locator('.now-step').innerText())?.[0]);
  // As quick as a nervous hand.
  for (let presses = 0; presses < steps; presses += 1) await speaker.keyboard.press('PageDown');
  await expect.poll(() => framed(speaker, 'now')).toBe(`two-queues ${steps}`);
  await expect.poll(() => shown(deck)).toBe('two-queues');
  await expect.poll(() => new URL(deck.url()).hash).toBe(`#/two-queues/${steps - 1}`);
  await speaker.keyboard.press('PageDown');
  await expect.poll(() => shown(deck)).not.toBe('two-queues');
  await speaker.keyboard.press('PageUp');
  await expect.poll(() => shown(deck)).toBe('two-queues');
  await expect.poll(() => slide(speaker)).toBe('two-queues');
  expect(deck.trouble).toEqual([]);
});

test('follows the deck, and says the pace from the second slide on', async () => {
  const { deck, speaker } = await openBoth('title');
  await expect
    .poll(() => speaker.locator('.pace').innerText())
    .toBe('The clock starts with the next slide');
  await deck.keyboard.press('PageDown');
  await expect.poll(() => slide(speaker)).toBe('two-clocks');
  await expect.poll(() => framed(speaker, 'now')).toBe('two-clocks 0');
  await expect
    .poll(() => speaker.locator('.pace').innerText())
    .toMatch(/^(On time|\d+ s ahead); this slide has \d:\d\d left$/);
  await speaker.evaluate(() => {
    const now = Date.now;
    Date.now = () => now() + 10 * 60_000;
  });
  await expect.poll(() => speaker.locator('.pace').innerText()).toMatch(/over time$/);
});

test('a reload of either window finds the other, the place and the time', async () => {
  const { deck, speaker } = await openBoth('title');
  for (let presses = 0; presses < 2; presses += 1) await deck.keyboard.press('PageDown');
  await expect.poll(() => framed(speaker, 'now')).toBe('two-clocks 1');
  const began = () =>
    speaker.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{}').began, name());
  const before = await began();
  expect(before).toBeGreaterThan(0);

  await speaker.reload();
  await ready(speaker);
  await expect.poll(() => framed(speaker, 'now')).toBe('two-clocks 1');
  await expect.poll(() => began()).toBe(before);
  await expect.poll(() => shown(deck)).toBe('two-clocks');

  await deck.reload();
  await deck.waitForSelector('html.ready');
  const steps = () => deck.locator('#two-clocks .fragment.visible').count();
  await expect.poll(steps).toBe(1);
  await speaker.keyboard.press('PageDown');
  await expect.poll(steps).toBe(2);
  await deck.keyboard.press('End');
  await expect.poll(() => slide(speaker)).toBe('references');
});

test('a deck that was closed is missed, and comes back to where the talk is', async () => {
  const { deck, speaker } = await openBoth('high-water');
  await deck.close();
  const presence = speaker.locator('.presence');
  await expect.poll(() => presence.innerText()).toContain('No window of the audience');
  await speaker.keyboard.press('PageDown');
  await expect.poll(() => framed(speaker, 'now')).toBe('high-water 1');
  const again = await speaker.context().newPage();
  await again.goto(new URL('ferries/', site()).href);
  await again.waitForSelector('html.ready');
  await expect.poll(() => shown(again)).toBe('high-water');
  await expect
    .poll(() => again.locator('#high-water .fragment.visible').count())
    .toBeGreaterThan(0);
  await expect.poll(() => presence.innerText()).toContain('is there');
});

test('two speaker windows go together, and two decks apart', async () => {
  const { deck, speaker } = await openBoth('title');
  const [second, other] = [await deck.context().newPage(), await deck.context().newPage()];
  await second.goto(new URL('ferries/speaker/', site()).href);
  await other.goto(new URL('islands/speaker/', site()).href);
  await ready(second);
  await ready(other);
  await speaker.keyboard.press('End');
  await expect.poll(() => slide(second)).toBe('references');
  await second.keyboard.press('Home');
  await expect.poll(() => slide(speaker)).toBe('title');
  await expect.poll(() => shown(deck)).toBe('title');
  await expect.poll(() => slide(other)).toBe('title');
});

test('a state that is broken is dropped with a word', async () => {
  const deck = await openDeck('ferries/');
  await deck.evaluate((key) => localStorage.setItem(key, '{"version":7}'), name());
  await deck.goto(new URL('ferries/speaker/', site()).href);
  await ready(deck);
  await expect.poll(() => deck.locator('.word').innerText()).toContain('another version');
  await expect.poll(() => slide(deck)).toBe('title');
});

test('a blocked window is said, with a link that opens it', async () => {
  const deck = await openDeck('ferries/#/two-queues');
  await deck.evaluate(() => {
    window.open = () => null;
  });
  await deck.keyboard.press('s');
  const message = deck.locator('.message[role="status"]');
  await expect.poll(() => message.innerText()).toContain('did not open a window');
  const popup = deck.context().waitForEvent('page');
  await message.locator('a').click();
  const speaker = await popup;
  await ready(speaker);
  await expect.poll(() => slide(speaker)).toBe('two-queues');
  await expect.poll(() => shown(deck)).toBe('two-queues');
});

test('never opens in the window of the audience', async () => {
  const deck = await openDeck('ferries/');
  await deck.evaluate((key) => {
    window.name = key;
  }, name());
  const popup = deck.waitForEvent('popup');
  await deck.keyboard.press('s');
  await ready(await popup);
  await expect.poll(() => deck.locator('.reveal').count()).toBe(1);
});

test('takes the slides of ?slides= along, and its keys and buttons work', async () => {
  const page = await open('ferries/speaker/?slides=two-queues,title');
  await ready(page);
  await expect.poll(() => slide(page)).toBe('two-queues');
  await page.keyboard.press('End');
  await expect.poll(() => framed(page, 'now')).toBe('title 0');
  await expect.poll(() => page.locator('.next .end').isVisible()).toBe(true);
  await page.keyboard.type('17');
  await expect.poll(() => page.locator('.word').innerText()).toBe('Slide 17 of 2, then Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await expect.poll(() => framed(page, 'now')).toBe('two-queues 0');
  await expect.poll(() => page.locator('.word').innerText()).toBe('');
  await page.keyboard.press('End');
  await expect.poll(() => framed(page, 'now')).toBe('title 0');
  const size = () => page.locator('.script').evaluate((each) => getComputedStyle(each).fontSize);
  const before = await size();
  await page.getByRole('button', { name: 'larger notes' }).click();
  expect(Number.parseFloat(await size())).toBeGreaterThan(Number.parseFloat(before));
  await page.locator('.length').fill('7');
  await page.locator('.length').press('Tab');
  await expect.poll(() => page.locator('.left').innerText()).toMatch(/^(7:00|6:5\d)$/);
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect.poll(() => page.locator('.elapsed').innerText()).toBe('0:01');
  const began = () =>
    page.evaluate(() => {
      const key = Object.keys(localStorage).find((each) =>
        each.endsWith('?slides=two-queues,title'),
      );
      return JSON.parse(localStorage.getItem(key ?? '') ?? '{}').began;
    });
  const first = await began();
  expect(first).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect.poll(() => began()).not.toBe(first);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => began()).toBe(first);
  expect(page.trouble).toEqual([]);
});

test('without scripts all notes are there to read', async () => {
  const page = await open('ferries/speaker/', { javaScriptEnabled: false });
  await expect
    .poll(() => page.locator('.script > section .notes:visible').count())
    .toBeGreaterThan(5);
});

test('axe finds nothing (WCAG 2.2, A and AA)', async () => {
  const page = await open('ferries/speaker/#/two-queues');
  await ready(page);
  expect(await violationsOn(page, { without: ['iframe'] })).toEqual([]);
});
