import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import lightning from '../../slides/decks/lightning.ts';
import { openDeck, shown, useBrowser } from './page.ts';

useBrowser();
const ids = lightning.slides.map(({ id }) => id);
const place = 'lightning/#/mesa-case';

test('digits and Enter open the slide of that number; a number too large opens the last', async () => {
  const page = await openDeck(place);
  await page.keyboard.type('2');
  expect(await page.locator('.message').textContent()).toContain(`Slide 2 of ${ids.length}`);
  // Seen, not only there: the slide must not lie over it.
  const top = await page.evaluate(
    () => document.elementFromPoint(innerWidth / 2, 675)?.textContent,
  );
  expect(top).toContain(`Slide 2 of ${ids.length}`);
  expect(await shown(page)).toBe('mesa-case');
  await page.keyboard.press('Enter');
  expect(await shown(page)).toBe(ids[1]);
  expect(await page.locator('.message').count()).toBe(0);
  await page.keyboard.type('99');
  await page.keyboard.press('Enter');
  expect(await shown(page)).toBe(ids.at(-1));
  await page.keyboard.type('17');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  expect(await shown(page)).toBe(ids[0]);
  await page.keyboard.type('4');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  expect(await shown(page)).toBe(ids[0]);
  expect(page.trouble).toEqual([]);
});

test('Backspace leads back to the slide seen before, and there again', async () => {
  const page = await openDeck(place);
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Backspace');
  expect(await shown(page)).toBe('mesa-case');
  await page.keyboard.press('Backspace');
  expect(await shown(page)).toBe(ids[6]);
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
    expect(await curtain.boundingBox()).toEqual({ x: 0, y: 0, width: 1280, height: 720 });
    expect(await curtain.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe(colour);
    await page.keyboard.press('ArrowRight');
    expect(await curtain.count()).toBe(0);
    expect(await shown(page)).toBe('mesa-case');
    expect(await page.locator('#mesa-case .fragment.visible').count()).toBe(0);
  }
  await page.keyboard.press('b');
  await page.mouse.click(600, 300);
  expect(await page.locator('.curtain').count()).toBe(0);
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
  expect(await middle()).toEqual([500, 400]);
  await page.keyboard.press('c');
  expect(await page.locator('.pointer.spotlight').count()).toBe(1);
  await page.keyboard.press('c');
  expect(await page.locator('.pointer').count()).toBe(0);
});

test('keys that are typed into a control of a figure, or into the search, stay there', async () => {
  const page = await openDeck('talk/#/live-seeds');
  const field = page.locator('#live-seeds input').first();
  await field.focus();
  await page.keyboard.type('3');
  expect(await page.locator('.message').count()).toBe(0);
  await page.locator('#live-seeds .slide-title').click();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('/');
  await page.keyboard.type('b2');
  expect(await page.locator('.curtain').count()).toBe(0);
  expect(await page.locator('dialog.search input').inputValue()).toBe('b2');
});

test('Z goes from figure to figure and back; Escape, another slide and the overview show all', async () => {
  const page = await openDeck('complete/#/live-attention');
  const stage = () =>
    page.evaluate(() => {
      const { x, width } = document.querySelector('.present')?.getBoundingClientRect() ?? {};
      return [Math.round(x ?? 0), width];
    });
  const whole = [0, 1280];
  await page.keyboard.press('z');
  // The picture is as wide as the slide: its left half comes first, then its right one.
  await expect.poll(async () => (await stage())[1]).toBe(2560);
  const first = page.locator('#live-attention svg text').filter({ hasText: 'loss: mean' });
  const last = page.locator('#live-attention svg text').filter({ hasText: 'one gradient step' });
  const isSeen = async (label: typeof first) => {
    const { x = -1, width = 0 } = (await label.boundingBox()) ?? {};
    return x >= 0 && x + width <= 1280;
  };
  expect([await isSeen(first), await isSeen(last)]).toEqual([true, false]);
  await page.keyboard.press('z');
  expect([await isSeen(first), await isSeen(last)]).toEqual([false, true]);
  await page.keyboard.press('z');
  expect(await stage()).toEqual(whole);
  await page.keyboard.press('z');
  await page.keyboard.press('Escape');
  expect([await stage(), await shown(page)]).toEqual([whole, 'live-attention']);
  await page.keyboard.press('z');
  await page.keyboard.press('PageDown');
  expect(await stage()).toEqual(whole);
  await page.keyboard.press('PageUp');
  await page.mouse.dblclick(250, 300);
  await expect.poll(stage).not.toEqual(whole);
  await page.mouse.dblclick(640, 300);
  expect(await stage()).toEqual(whole);
  await page.keyboard.press('z');
  await page.keyboard.press('o');
  expect(await page.locator('html.zoomed').count()).toBe(0);
  expect(page.trouble).toEqual([]);
});

test('a clicker moves, blanks and goes full screen; none of its buttons does harm', async () => {
  const page = await openDeck('seminar/?slides=base-case,mesa-case,objectives#/base-case');
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
  expect(await shown(page)).toBe('mesa-case');
  await press('PageUp');
  expect(await shown(page)).toBe('base-case');
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
    expect(await page.locator('.curtain').count()).toBe(1);
    await press(key);
    expect(await page.locator('.curtain').count()).toBe(0);
  }
  await press('b');
  expect(await isKept('F5')).toBe(true);
  expect([await page.locator('.curtain').count(), await shown(page)]).toEqual([0, 'mesa-case']);
  // The stop button puts away what is out, and then the full screen.
  await press('x');
  await press('Escape');
  expect([await page.locator('.pointer').count(), await full()]).toEqual([0, 'HTML']);
  await press('Escape');
  await expect.poll(full).toBe(undefined);
  await press('Escape');
  expect(await page.locator('.overview, dialog[open]').count()).toBe(0);
  expect(await shown(page)).toBe('mesa-case');
  await press('o');
  await press('Escape');
  expect(await page.locator('.overview').count()).toBe(0);
  expect(page.trouble).toEqual([]);
});

test('the mouse cursor is hidden while nobody moves it, over links too', async () => {
  const page = await openDeck('lightning/#/two-gaps');
  const link = page.locator('#two-gaps .sources a');
  const cursor = () => link.evaluate((each) => getComputedStyle(each).cursor);
  await page.clock.install();
  await page.reload();
  await page.waitForSelector('html.ready');
  expect(await cursor()).toBe('pointer');
  await page.clock.fastForward(5000);
  expect(await cursor()).toBe('none');
  await page.mouse.move(300, 300);
  expect(await cursor()).toBe('pointer');
  await page.clock.fastForward(5000);
  await page.keyboard.press('ArrowRight');
  expect(await cursor()).toBe('none');
});

test('no page has a dialogue of the browser in it', () => {
  const folder = join(inject('dist'), 'assets');
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
  expect(await sheet.isVisible()).toBe(false);
  expect(await shown(page)).toBe('mesa-case');
});
