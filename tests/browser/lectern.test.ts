import { expect, test } from 'vitest';
import lightning from '../../slides/decks/lightning.ts';
import { openDeck, shown, useBrowser } from './page.ts';

useBrowser();
const ids = lightning.slides.map(({ id }) => id);
const place = 'lightning/#/mesa-case';

test('digits and Enter open the slide of that number; a number too large opens the last', async () => {
  const page = await openDeck(place);
  await page.keyboard.type('2');
  expect(await page.locator('.message').textContent()).toContain('Slide 2 of 10');
  // Seen, not only there: the slide must not lie over it.
  const top = await page.evaluate(
    () => document.elementFromPoint(innerWidth / 2, 675)?.textContent,
  );
  expect(top).toContain('Slide 2 of 10');
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
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Backspace');
  expect(await shown(page)).toBe('mesa-case');
  await page.keyboard.press('Backspace');
  expect(await shown(page)).toBe(ids[8]);
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
  const page = await openDeck('lightning/#/live-seeds');
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
