import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ferries } from '../fixtures/ferries.ts';
import { builtFolder, openDeck, shown, useBrowser } from './page.ts';

useBrowser();
const ids = ferries.slides.map(({ id }) => id);
const place = 'ferries/#/high-water';

test('digits and Enter open the slide of that number; a number too large opens the last', async () => {
  const page = await openDeck(place);
  await page.keyboard.type('2');
  await expect.poll(() => page.locator('p.message').textContent()).toContain('Slide 2 of 10');
  // Seen, not only there: the slide must not lie over it.
  const top = await page.evaluate(
    () => document.elementFromPoint(innerWidth / 2, 675)?.textContent,
  );
  expect(top).toContain('Slide 2 of 10');
  await expect.poll(() => shown(page)).toBe('high-water');
  await page.keyboard.press('Enter');
  await expect.poll(() => shown(page)).toBe(ids[1]);
  await expect.poll(() => page.locator('p.message').count()).toBe(0);
  await page.keyboard.type('99');
  await page.keyboard.press('Enter');
  await expect.poll(() => shown(page)).toBe(ids.at(-1));
  await page.keyboard.type('17');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await expect.poll(() => shown(page)).toBe(ids[0]);
  await page.keyboard.type('4');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect.poll(() => shown(page)).toBe(ids[0]);
  expect(page.trouble).toEqual([]);
});

test('Backspace leads back to the slide seen before, and there again', async () => {
  const page = await openDeck(place);
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Backspace');
  await expect.poll(() => shown(page)).toBe('high-water');
  await page.keyboard.press('Backspace');
  await expect.poll(() => shown(page)).toBe(ids[8]);
});

test('a black or white screen hides the slide, and the next key shows it again, unmoved', async () => {
  const page = await openDeck(place);
  for (const [key, colour] of [
    ['b', 'rgb(0, 0, 0)'],
    ['.', 'rgb(0, 0, 0)'],
    ['w', 'rgb(255, 255, 255)'],
  ] as const) {
    await page.keyboard.press(key);
    const curtain = page.locator('.curtain');
    await expect
      .poll(() => curtain.boundingBox())
      .toEqual({ x: 0, y: 0, width: 1280, height: 720 });
    await expect
      .poll(() => curtain.evaluate((each) => getComputedStyle(each).backgroundColor))
      .toBe(colour);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => curtain.count()).toBe(0);
    await expect.poll(() => shown(page)).toBe('high-water');
    await expect.poll(() => page.locator('#high-water .fragment.visible').count()).toBe(0);
  }
  await page.keyboard.press('b');
  await page.mouse.click(600, 300);
  await expect.poll(() => page.locator('.curtain').count()).toBe(0);
});

test('the laser dot and the spotlight follow the mouse, and the same key takes them away', async () => {
  const page = await openDeck(place);
  await page.mouse.move(300, 200);
  await page.keyboard.press('x');
  const middle = async () => {
    const box = await page.locator('.pointer').boundingBox();
    return box && [box.x + box.width / 2, box.y + box.height / 2];
  };
  await page.mouse.move(500, 400);
  await expect.poll(() => middle()).toEqual([500, 400]);
  await page.keyboard.press('c');
  await expect.poll(() => page.locator('.pointer.spotlight').count()).toBe(1);
  await page.keyboard.press('c');
  await expect.poll(() => page.locator('.pointer').count()).toBe(0);
});

test('keys that are typed into a control of a figure, or into the search, stay there', async () => {
  const page = await openDeck('ferries/#/live-harbour');
  const field = page.locator('#live-harbour input').first();
  await field.focus();
  await page.keyboard.type('3');
  await expect.poll(() => page.locator('p.message').count()).toBe(0);
  await page.locator('#live-harbour .slide-title').click();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('/');
  await page.locator('dialog.search input').waitFor();
  await page.keyboard.type('b2');
  await expect.poll(() => page.locator('.curtain').count()).toBe(0);
  await expect.poll(() => page.locator('dialog.search input').inputValue()).toBe('b2');
});

test('Z goes from figure to figure and back; Escape and another slide show all', async () => {
  const page = await openDeck('islands/#/live-queue');
  const stage = () =>
    page.evaluate(() => {
      const { x, width } = document.querySelector('.present')?.getBoundingClientRect() ?? {};
      return [Math.round(x ?? 0), width];
    });
  const whole = [0, 1280];
  await page.keyboard.press('z');
  // The picture is as wide as the slide: its left half comes first, then its right one.
  await expect.poll(async () => (await stage())[1]).toBe(2560);
  const first = page.locator('#live-queue svg text').filter({ hasText: 'mean wait' });
  const last = page.locator('#live-queue svg text').filter({ hasText: 'days, so far' });
  const isSeen = async (label: typeof first) => {
    const { x = -1, width = 0 } = (await label.boundingBox()) ?? {};
    return x >= 0 && x + width <= 1280;
  };
  await expect.poll(async () => [await isSeen(first), await isSeen(last)]).toEqual([true, false]);
  await page.keyboard.press('z');
  await expect.poll(async () => [await isSeen(first), await isSeen(last)]).toEqual([false, true]);
  await page.keyboard.press('z');
  await expect.poll(() => stage()).toEqual(whole);
  await page.keyboard.press('z');
  await page.keyboard.press('Escape');
  await expect.poll(async () => [await stage(), await shown(page)]).toEqual([whole, 'live-queue']);
  await page.keyboard.press('z');
  await page.keyboard.press('PageDown');
  await expect.poll(() => stage()).toEqual(whole);
  await page.keyboard.press('PageUp');
  await page.mouse.dblclick(250, 300);
  await expect.poll(stage).not.toEqual(whole);
  await page.mouse.dblclick(640, 300);
  await expect.poll(() => stage()).toEqual(whole);
  expect(page.trouble).toEqual([]);
});

test('a clicker moves, blanks and goes full screen; none of its buttons does harm', async () => {
  const page = await openDeck('ferries/#/low-water');
  const full = () => page.evaluate(() => document.fullscreenElement?.tagName);
  const press = (key: string) => page.keyboard.press(key);
  /** Whether the browser is kept from what it does itself with a key. */
  const isKept = (key: string, shiftKey = false) =>
    page.evaluate(
      ([key, shiftKey]) =>
        !document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }),
        ),
      [key, shiftKey] as const,
    );
  await press('PageDown');
  await expect.poll(() => shown(page)).toBe('high-water');
  await press('PageUp');
  await expect.poll(() => shown(page)).toBe('low-water');
  // The start button: to load the page again would show the audience how it comes.
  await press('F5');
  await expect.poll(full).toBe('HTML');
  await press('Shift+F5');
  await press('F5');
  expect([await isKept('F5'), await isKept('F5', true), await full()]).toEqual([
    true,
    true,
    'HTML',
  ]);
  await press('PageDown');
  // The button for a black screen, twice; and the next slide in between.
  for (const key of ['.', 'b']) {
    await press(key);
    await expect.poll(() => page.locator('.curtain').count()).toBe(1);
    await press(key);
    await expect.poll(() => page.locator('.curtain').count()).toBe(0);
  }
  await press('b');
  expect(await isKept('F5')).toBe(true);
  await expect
    .poll(async () => [await page.locator('.curtain').count(), await shown(page)])
    .toEqual([0, 'high-water']);
  // The stop button puts away what is out, and then the full screen.
  await press('x');
  await press('Escape');
  await expect
    .poll(async () => [await page.locator('.pointer').count(), await full()])
    .toEqual([0, 'HTML']);
  await press('Escape');
  await expect.poll(full).toBe(undefined);
  await press('Escape');
  await expect.poll(() => page.locator('.overview, dialog[open]').count()).toBe(0);
  await expect.poll(() => shown(page)).toBe('high-water');
  await press('o');
  await press('Escape');
  await expect.poll(() => page.locator('dialog.overview').count()).toBe(0);
  expect(page.trouble).toEqual([]);
});

test('the mouse cursor is hidden while nobody moves it, over links too', async () => {
  const page = await openDeck('ferries/#/two-queues');
  const link = page.locator('#two-queues .sources a');
  const cursor = () => link.evaluate((each) => getComputedStyle(each).cursor);
  await page.clock.install();
  await page.reload();
  await page.waitForSelector('html.ready');
  await expect.poll(() => cursor()).toBe('pointer');
  await page.clock.fastForward(5000);
  await expect.poll(() => cursor()).toBe('none');
  await page.mouse.move(300, 300);
  await expect.poll(() => cursor()).toBe('pointer');
  await page.clock.fastForward(5000);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => cursor()).toBe('none');
});

test('no page has a dialogue of the browser in it', async () => {
  const folder = join(await builtFolder(), 'assets');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(10);
  for (const name of scripts) {
    const script = readFileSync(join(folder, name), 'utf8');
    // A method may have such a name: it stands after a dot, or is followed by its body.
    const found = script.match(
      /(?<![.\w$])(?:(?:window|globalThis|self)\.)?(?:alert|confirm|prompt)\((?!\)\{)|beforeunload/g,
    );
    expect([name, found]).toEqual([name, null]);
  }
});

test('the help sheet tells of these keys', async () => {
  const page = await openDeck(place);
  await page.keyboard.press('?');
  const sheet = page.locator('dialog.help');
  const help = (await sheet.textContent()) ?? '';
  for (const text of [
    'Next step',
    'Black screen',
    'Laser dot',
    'Run or pause',
    'Search',
    'notes',
  ]) {
    expect(help).toContain(text);
  }
  const box = await sheet.boundingBox();
  expect(box && box.y >= 0 && box.y + box.height <= 720).toBe(true);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('?');
  await expect.poll(() => sheet.isVisible()).toBe(false);
  await expect.poll(() => shown(page)).toBe('high-water');
});
