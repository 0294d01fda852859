import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openDeck, open as openPage, shown, site, useBrowser } from './page.ts';
import { frame, framed, openBoth, ready, slide, talkAt } from './speaker.ts';

useBrowser();
const text = (speaker: Page, part: string) => speaker.locator(`.${part}`).innerText();
const open = (speaker: Page) =>
  speaker.frameLocator('.now iframe').locator('.slides > .present').waitFor();

/** Sets the clock of a page on. */
const later = (page: Page, seconds: number) =>
  page.evaluate((ms) => {
    const now = Date.now;
    Date.now = () => now() + ms;
  }, seconds * 1000);

test('a late talk is told what to drop, and both windows pass over it until it is kept', async () => {
  const { deck, speaker } = await openBoth('title');
  await deck.keyboard.press('PageDown');
  await expect.poll(() => slide(speaker)).toBe('two-clocks');
  await expect.poll(() => speaker.locator('.drops').isVisible()).toBe(false);
  await later(speaker, 100);
  await expect
    .poll(() => text(speaker, 'proposal'))
    .toMatch(/^Drop(ping)? ‘.*(to end on time|wins)/);
  const dropped = await speaker.locator('.spares .proposed').first().getAttribute('data-spare');
  await speaker.keyboard.press('k');
  await expect.poll(() => text(speaker, 'word')).toContain('will be passed over');
  await expect
    .poll(() => speaker.locator(`.strip [data-of="${dropped}"]`).getAttribute('class'))
    .toBe('skipped');

  // Over it forward from the deck, and back from the speaker view.
  const order = await deck
    .locator('.slides > section')
    .evaluateAll((all) => all.map(({ id }) => id));
  const at = order.indexOf(dropped ?? '');
  await deck.evaluate(
    (id) => {
      location.hash = `#/${id}`;
    },
    order[at - 1],
  );
  await expect.poll(() => slide(speaker)).toBe(order[at - 1]);
  for (let presses = 0; presses < 9 && (await shown(deck)) === order[at - 1]; presses += 1) {
    await deck.keyboard.press('PageDown');
  }
  await expect.poll(() => shown(deck)).toBe(order[at + 1]);
  await expect.poll(() => framed(speaker, 'now')).toBe(`${order[at + 1]} 0`);
  await speaker.keyboard.press('PageUp');
  await expect.poll(() => shown(deck)).toBe(order[at - 1]);

  // The deck that comes back without a speaker view still knows; then it is kept after all.
  await deck.reload();
  await deck.waitForSelector('html.ready');
  await expect.poll(() => shown(deck)).toBe(order[at - 1]);
  await speaker.keyboard.press('u');
  await expect.poll(() => text(speaker, 'word')).toContain('stays in the talk');
  await speaker.keyboard.press('PageDown');
  await expect.poll(() => shown(deck)).toBe(dropped);
  expect(deck.trouble).toEqual([]);
});

test('freeze keeps the slide of the audience, over reloads, while the speaker looks ahead', async () => {
  const { deck, speaker } = await openBoth('title');
  await speaker.keyboard.press('f');
  await expect.poll(() => text(speaker, 'frozen')).toContain('slide 1, ‘A ferry runs');
  await speaker.keyboard.press('End');
  await expect.poll(() => slide(speaker)).toBe('references');
  await speaker.keyboard.press('PageUp');
  await expect.poll(() => slide(speaker)).toBe('shorter-waits');
  await expect.poll(() => shown(deck)).toBe('title');

  await speaker.reload();
  await ready(speaker);
  await expect.poll(() => framed(speaker, 'now')).toMatch(/^shorter-waits/);
  await deck.reload();
  await deck.waitForSelector('html.ready');
  await expect.poll(() => speaker.locator('.frozen').isVisible()).toBe(true);
  await expect.poll(() => shown(deck)).toBe('title');

  // Back to the room's slide: nothing moves there.
  await speaker.keyboard.press('f');
  await expect.poll(() => framed(speaker, 'now')).toBe('title 0');
  await expect.poll(() => speaker.locator('.frozen').isVisible()).toBe(false);
  // Or the room comes along.
  await speaker.keyboard.press('f');
  await speaker.keyboard.press('End');
  await expect.poll(() => slide(speaker)).toBe('references');
  await expect.poll(() => shown(deck)).toBe('title');
  await speaker.keyboard.press('Enter');
  await expect.poll(() => shown(deck)).toBe('references');
  // A hand on the audience's own window is no prisoner of the freeze.
  await speaker.keyboard.press('f');
  await speaker.keyboard.press('Home');
  await deck.keyboard.press('PageUp');
  await expect.poll(() => slide(speaker)).toBe('shorter-waits');
  await expect.poll(() => text(speaker, 'word')).toContain('frozen no longer');
});

test('what one speaker view decides, another knows: freeze, length and end', async () => {
  const { deck, speaker } = await openBoth('title');
  const second = await deck.context().newPage();
  await second.goto(new URL('ferries/speaker/', site()).href);
  await ready(second);
  await speaker.keyboard.press('f');
  await speaker.keyboard.press('End');
  await expect.poll(() => slide(second)).toBe('references');
  await expect.poll(() => second.locator('.frozen').isVisible()).toBe(true);
  await second.keyboard.press('f');
  await expect.poll(() => slide(speaker)).toBe('title');
  await second.keyboard.press('e');
  const end = new Date(Date.now() + 42 * 60_000).toTimeString().slice(0, 5);
  await second.locator('.end-at').fill(end);
  await expect.poll(() => text(speaker, 'left-label')).toBe(`left, ends ${end}`);
  await expect.poll(() => text(speaker, 'left')).toMatch(/^4[12]:\d\d$/);
  // The later it begins, the less is left; a laptop that slept has missed nothing of that.
  await later(speaker, 40 * 60);
  await expect.poll(() => text(speaker, 'left')).toMatch(/^[12]:\d\d$/);
  await expect
    .poll(() => text(speaker, 'pace'))
    .toMatch(/^If you begin now, you end \d:\d\d late$/);
});

test('a clicker that blanks the screen does so from the speaker view, which says so', async () => {
  const { deck, speaker } = await openBoth('title');
  const dark = speaker.locator('.dark');
  await speaker.keyboard.press('.');
  await expect.poll(() => deck.locator('.curtain').getAttribute('data-colour')).toBe('black');
  await expect.poll(() => dark.innerText()).toMatch(/^Black\s+The audience sees no slide/);
  // The talk may go on behind it.
  await speaker.keyboard.press('PageDown');
  await expect.poll(() => shown(deck)).toBe('two-clocks');
  await expect.poll(() => deck.locator('.curtain').count()).toBe(1);
  await speaker.reload();
  await ready(speaker);
  await expect.poll(() => dark.isVisible()).toBe(true);
  await speaker.keyboard.press('b');
  await expect.poll(() => deck.locator('.curtain').count()).toBe(0);
  await expect.poll(() => dark.isVisible()).toBe(false);
  await expect.poll(() => shown(deck)).toBe('two-clocks');
});

test('notes follow the steps of their slide', async () => {
  const { speaker } = await openBoth('high-water');
  const current = () =>
    speaker
      .locator('.current .notes p:not(.said, .to-come)')
      .evaluateAll((all) => all.map((each) => each.textContent?.trim().split(/[ ,:]/)[0]));
  await expect.poll(current).toEqual(['Same']);
  await speaker.keyboard.press('PageDown');
  await expect.poll(current).toContain('Click');
  await expect.poll(() => current()).not.toContain('Same');
  await speaker.keyboard.press('PageUp');
  await expect.poll(current).toEqual(['Same']);
});

test('some slides of a deck are a talk of their own', async () => {
  const { deck, speaker } = await openBoth('two-queues');
  const remix = await deck.context().newPage();
  await remix.goto(new URL('ferries/?slides=title,two-queues,references', site()).href);
  await remix.waitForSelector('html.ready');
  const popup = remix.waitForEvent('popup');
  await remix.keyboard.press('s');
  const other = await popup;
  await open(other);
  await other.keyboard.press('End');
  await expect.poll(() => shown(remix)).toBe('references');
  await speaker.keyboard.press('Home');
  await expect.poll(() => shown(deck)).toBe('title');
  await expect.poll(() => slide(other)).toBe('references');
  await expect.poll(() => shown(remix)).toBe('references');
});

test('a speaker window that dies in the middle of a step leaves a talk to come back to', async () => {
  const { deck, speaker } = await openBoth('two-queues');
  await speaker.keyboard.press('PageDown');
  await expect.poll(() => framed(speaker, 'now')).toBe('two-queues 1');
  await speaker.keyboard.press('PageDown');
  await speaker.close();
  await deck.keyboard.press('PageDown');
  const steps = () => deck.locator('#two-queues .fragment.visible').count();
  const before = await steps();
  // Until the deck knows that its window is gone, S would bring that one to the front.
  const windows = async () => {
    await deck.keyboard.press('s');
    return deck.context().pages().length;
  };
  await expect.poll(windows).toBe(2);
  const again = deck.context().pages().at(-1) as Page;
  await ready(again);
  await expect.poll(() => slide(again)).toBe('two-queues');
  await expect
    .poll(() => frame(again, 'now').locator('#two-queues .fragment.visible').count())
    .toBe(before);
  await expect.poll(() => steps()).toBe(before);
});

test('a crash that takes both windows leaves a talk to come back to', async () => {
  const { deck, speaker } = await openBoth('two-queues');
  await speaker.getByRole('button', { name: 'Start the clock' }).click();
  await speaker.keyboard.press('k');
  await speaker.keyboard.press('PageDown');
  await expect.poll(() => deck.locator('#two-queues .fragment.visible').count()).toBeGreaterThan(0);
  const skipped = await speaker.locator('.spares .skipped').getAttribute('data-spare');
  const crashed = deck.waitForEvent('crash');
  // One process has both; what it does when it ends so is no answer.
  speaker.goto('chrome://crash').catch(() => undefined);
  await crashed;
  const again = await deck.context().newPage();
  await again.goto(new URL('ferries/', site()).href);
  await again.waitForSelector('html.ready');
  const view = await talkAt(again);
  await expect.poll(() => framed(view, 'now')).toBe('two-queues 1');
  await expect.poll(() => shown(again)).toBe('two-queues');
  await expect
    .poll(() => again.locator('#two-queues .fragment.visible').count())
    .toBeGreaterThan(0);
  await expect
    .poll(() => view.locator('.spares .skipped').getAttribute('data-spare'))
    .toBe(skipped);
});

test('a deck whose speaker view is gone keeps where the talk is', async () => {
  const { deck, speaker } = await openBoth('title');
  await deck.keyboard.press('PageDown');
  await expect.poll(() => slide(speaker)).toBe('two-clocks');
  await speaker.close();
  await later(deck, 10);
  await deck.keyboard.press('End');
  const again = await deck.context().newPage();
  await deck.close();
  await again.goto(new URL('ferries/speaker/', site()).href);
  await open(again);
  await expect.poll(() => slide(again)).toBe('references');
});

/** Two displays, as the Window Management API has them; `asked` notes what the page did with them. */
const twoDisplays = `
  const laptop = { left: 0, top: 0, width: 1440, height: 900, label: 'Laptop' };
  const beamer = { left: 1440, top: 0, width: 1920, height: 1080, label: 'Beamer' };
  Object.defineProperty(screen, 'isExtended', { value: true, configurable: true });
  window.asked = [];
  window.getScreenDetails = async () => ({ screens: [laptop, beamer], currentScreen: laptop });
  Element.prototype.requestFullscreen = async ({ screen } = {}) => void asked.push('full screen on ' + screen?.label);
  window.moveTo = (left, top) => void asked.push('moved to ' + left);
  window.resizeTo = () => undefined;
`;
const asked = (page: Page) => page.evaluate(() => (window as unknown as { asked: string[] }).asked);

test('a key puts the slides full screen on the other display, and another swaps them', async () => {
  const deck = await openDeck('ferries/');
  await deck.context().addInitScript(twoDisplays);
  await deck.reload();
  await deck.waitForSelector('html.ready');
  const speaker = await talkAt(deck);
  await speaker.keyboard.press('m');
  await expect.poll(() => asked(deck)).toEqual(['full screen on Beamer']);
  await expect.poll(() => text(speaker, 'word')).toBe('The slides are full screen.');
  await speaker.keyboard.press('x');
  await expect.poll(() => asked(deck)).toContain('full screen on Laptop');
  await expect.poll(() => asked(speaker)).toEqual(['moved to 1440']);
});

test('a speaker view that stands alone opens the slides, and then leads their window', async () => {
  const speaker = await openPage('ferries/speaker/');
  await speaker.context().addInitScript(twoDisplays);
  await speaker.reload();
  await ready(speaker);
  // A window that is there from the start is not spoken of.
  await expect.poll(() => text(speaker, 'presence')).toContain('No window of the audience');
  const window = speaker.waitForEvent('popup');
  await speaker.keyboard.press('m');
  const slides = await window;
  await slides.waitForSelector('html.ready');
  await expect.poll(() => text(speaker, 'word')).toContain('once more');
  await expect.poll(() => text(speaker, 'presence')).toContain('is there');
  await speaker.keyboard.press('m');
  await expect.poll(() => asked(slides)).toEqual(['full screen on Beamer']);
  expect(speaker.trouble).toEqual([]);
});

test('where no display can be chosen, it is said what to do', async () => {
  const deck = await openDeck('ferries/');
  const speaker = await talkAt(deck);
  const said = async (fake: string) => {
    await speaker.evaluate(fake);
    await speaker.keyboard.press('m');
    return () => text(speaker, 'word');
  };
  const unable = await said('window.getScreenDetails = undefined');
  await expect.poll(unable).toContain('Drag the window of the slides');
  const single = await said(
    `${twoDisplays}; Object.defineProperty(screen, 'isExtended', { value: false })`,
  );
  await expect.poll(single).toContain('There is one display');
  const refused = await said(
    `Object.defineProperty(screen, 'isExtended', { value: true });
     window.getScreenDetails = () => Promise.reject(new DOMException('', 'NotAllowedError'))`,
  );
  await expect.poll(refused).toContain('does not let this page');
  expect(deck.trouble).toEqual([]);
});
