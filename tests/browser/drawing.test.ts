import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { printDeck } from '../../src/site/print/pdf.ts';
import { ferries } from '../fixtures/ferries.ts';
import { builtFolder, lent, open, openDeck, shown, site, useBrowser } from './page.ts';
import { getDocument, OPS } from './pdfjs.ts';

useBrowser();
const place = 'ferries/#/two-queues';
const strokes = (page: Page, slide = 'two-queues') => page.locator(`#${slide} > .drawing path`);
const button = (page: Page, name: string) => page.locator(`.pen-bar [aria-label^="${name}"]`);

async function takePen(page: Page): Promise<void> {
  await page.keyboard.press('d');
  await page.locator('.pen-bar').waitFor();
}

/** Draws a line; places are in px of the window. */
async function draw(page: Page, [x, y]: [number, number], [toX, toY]: [number, number]) {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(toX, toY, { steps: 10 });
  await page.mouse.up();
}

test('the pen draws on the slide, keys still move, and what was drawn is there after a reload', async () => {
  const page = await openDeck(place);
  await takePen(page);
  await draw(page, [400, 300], [800, 320]);
  await expect.poll(() => strokes(page).count()).toBe(1);
  const box = await strokes(page).boundingBox();
  expect(box && Math.abs(box.x - 400) < 8 && Math.abs(box.x + box.width - 800) < 8).toBe(true);
  // A click is a dot, and moves nothing.
  await page.mouse.click(900, 500);
  await expect
    .poll(async () => [await strokes(page).count(), await shown(page)])
    .toEqual([2, 'two-queues']);
  await page.keyboard.press('End');
  await expect.poll(() => shown(page)).toBe('references');
  await expect.poll(() => page.locator('.slides > .present > .drawing').count()).toBe(0);
  await draw(page, [300, 300], [500, 300]);
  await page.reload();
  await strokes(page, 'references').waitFor({ state: 'attached' });
  await expect
    .poll(async () => [await strokes(page).count(), await strokes(page, 'references').count()])
    .toEqual([2, 1]);
  await expect.poll(() => page.locator('.pen-bar').count()).toBe(0);
  expect(page.trouble).toEqual([]);
});

test('undo, redo, eraser and clear work by keys and by buttons', async () => {
  const page = await openDeck(place);
  await takePen(page);
  await draw(page, [300, 300], [500, 300]);
  await button(page, 'Green').click();
  await draw(page, [300, 400], [500, 400]);
  await expect.poll(() => page.locator('#two-queues > .drawing .green').count()).toBe(1);
  await page.keyboard.press('u');
  await expect.poll(() => strokes(page).count()).toBe(1);
  await page.keyboard.press('y');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => strokes(page).count()).toBe(0);
  await page.keyboard.press('Control+Shift+Z');
  await button(page, 'Do again').click();
  await expect.poll(() => strokes(page).count()).toBe(2);
  await page.keyboard.press('e');
  await draw(page, [400, 350], [400, 450]);
  await expect.poll(() => strokes(page).getAttribute('class')).toBe('magenta');
  await button(page, 'Clear').click();
  await expect.poll(() => strokes(page).count()).toBe(0);
  await button(page, 'Take back').click();
  await expect.poll(() => strokes(page).count()).toBe(1);
  // A button that was reached by keys is pressed by them, and the slide stays.
  await button(page, 'Clear').focus();
  await page.keyboard.press('Space');
  await expect
    .poll(async () => [await strokes(page).count(), await shown(page)])
    .toEqual([0, 'two-queues']);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.pen-bar, .pen-pad').count()).toBe(0);
  await page.keyboard.press('u');
  await expect.poll(() => strokes(page).count()).toBe(0);
});

test('a stroke lies on the slide: it scales with the window', async () => {
  const page = await openDeck(place);
  await takePen(page);
  await draw(page, [640, 300], [960, 300]);
  await page.setViewportSize({ width: 640, height: 480 });
  const box = await strokes(page).boundingBox();
  // The slide is 640 × 360 now, with 60 px free above it.
  expect(box && Math.abs(box.x - 320) < 6 && Math.abs(box.y - 210) < 6).toBe(true);
  await draw(page, [160, 240], [320, 240]);
  const second = await strokes(page).nth(1).getAttribute('d');
  expect(second).toMatch(/^M3[12]\d/);
});

test('other windows of the deck show each stroke as it is drawn, the speaker’s pictures too', async () => {
  const page = await openDeck(place);
  await takePen(page);
  const popup = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const speaker = await popup;
  const picture = speaker.frameLocator('.now iframe').locator('#two-queues > .drawing path');
  await speaker.frameLocator('.now iframe').locator('html.ready').waitFor();
  await draw(page, [400, 300], [800, 320]);
  await expect.poll(() => picture.count()).toBe(1);
  await page.mouse.move(400, 500);
  await page.mouse.down();
  await page.mouse.move(600, 500, { steps: 5 });
  await expect.poll(() => picture.count()).toBe(2);
  await page.mouse.up();
  await page.keyboard.press('u');
  await expect.poll(() => picture.count()).toBe(1);
  expect(page.trouble).toEqual([]);
});

test('the speaker draws on the picture of the slide, and the talk goes on from there', async () => {
  const page = await openDeck(place);
  const popup = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const speaker = await popup;
  const frame = speaker.frameLocator('.now iframe');
  await frame.locator('html.lent').waitFor();
  await speaker.keyboard.press('i');
  await frame.locator('.pen-bar').waitFor();
  const box = await speaker.locator('.now iframe').boundingBox();
  const at = (x: number, y: number): [number, number] => {
    const { x: left = 0, y: top = 0, width = 1 } = box ?? {};
    return [left + (x * width) / 1280, top + (y * width) / 1280];
  };
  await draw(speaker, at(400, 300), at(800, 320));
  await expect.poll(() => strokes(page).count()).toBe(1);
  const drawn = await strokes(page).boundingBox();
  expect(drawn && Math.abs(drawn.x - 400) < 8 && Math.abs(drawn.x + drawn.width - 800) < 8).toBe(
    true,
  );
  // The picture has the keys now: those of the pen are the pen’s, all others the talk’s.
  await speaker.keyboard.press('Control+z');
  await expect.poll(() => strokes(page).count()).toBe(0);
  await speaker.keyboard.press('y');
  await expect.poll(() => strokes(page).count()).toBe(1);
  await speaker.keyboard.press('End');
  await expect.poll(() => shown(page)).toBe('references');
  await frame.locator('[aria-label^="Put the pen away"]').click();
  await expect
    .poll(() => speaker.locator('.now iframe').evaluate((each) => (each as HTMLElement).inert))
    .toBe(true);
  await speaker.keyboard.press('Home');
  await expect.poll(() => shown(page)).toBe('title');
  expect(page.trouble).toEqual([]);
});

test('what a browser keeps that is no drawing is dropped with a word', async () => {
  const page = await open('ferries/handout/');
  const name = `mesa-deck ${new URL('ferries/', site()).pathname} drawings`;
  await page.evaluate((key) => localStorage.setItem(key, '{"format":"mesa-deck drawings"}'), name);
  await page.goto(new URL(place, site()).href);
  await expect.poll(() => page.locator('p.message').textContent()).toContain('is dropped');
  await takePen(page);
  await draw(page, [400, 300], [800, 320]);
  await page.reload();
  await strokes(page).waitFor({ state: 'attached' });
  expect(page.trouble).toEqual([]);
});

test('where nothing can be kept, the pen says so once and draws on', async () => {
  const page = await openDeck(place);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await takePen(page);
  await expect
    .poll(() => page.locator('p.message').textContent())
    .toContain('does not keep the drawings');
  await draw(page, [400, 300], [800, 320]);
  await draw(page, [400, 400], [800, 420]);
  await expect
    .poll(async () => [await strokes(page).count(), await page.locator('p.message').count()])
    .toEqual([2, 0]);
  expect(page.trouble).toEqual([]);
});

test('a window that slept shows what was drawn elsewhere once it is seen again', async () => {
  const page = await openDeck(place);
  await takePen(page);
  await draw(page, [400, 300], [800, 320]);
  // Another page of the site writes what the window has not heard of.
  await page.evaluate(() => {
    const [[key, text] = ['', '']] = Object.entries(localStorage);
    const data = JSON.parse(text);
    data.slides['two-queues'].push({ colour: 'green', width: 5, points: [[10, 10]] });
    localStorage.setItem(key, JSON.stringify(data));
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(() => strokes(page).count()).toBe(2);
  await page.keyboard.press('u');
  await expect.poll(() => strokes(page).count()).toBe(1);
});

test('a pen draws wider where it is pressed; a hand at rest beside it draws nothing', async () => {
  const page = await openDeck(place, { hasTouch: true });
  await page.keyboard.press('x');
  const session = await page.context().newCDPSession(page);
  const pen = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number, force: number) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x,
      y: 300,
      force,
      pointerType: 'pen',
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
    });
  // The laser dot follows a pen as well.
  await pen('mouseMoved', 200, 0);
  const dot = page.locator('.pointer.laser');
  await expect.poll(() => dot.evaluate((each) => each.style.getPropertyValue('--x'))).toBe('200px');
  await page.keyboard.press('x');
  await takePen(page);
  for (const force of [0.1, 1]) {
    await pen('mousePressed', 300, force);
    for (let x = 310; x <= 600; x += 10) await pen('mouseMoved', x, force);
    await pen('mouseReleased', 600, force);
  }
  const heights = await strokes(page).evaluateAll((all) =>
    all.map((each) => (each as SVGPathElement).getBBox().height),
  );
  expect(heights[1]).toBeGreaterThan((heights[0] ?? 0) * 1.5);
  await page.touchscreen.tap(800, 500);
  await expect.poll(() => strokes(page).count()).toBe(2);
  // A hand that is down before the pen holds it up no more than one that comes after it.
  const touchPoints = [
    { x: 900, y: 500, id: 0 },
    { x: 940, y: 560, id: 1 },
  ];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await pen('mousePressed', 300, 0.5);
  await pen('mouseMoved', 500, 0.5);
  const moved = touchPoints.map(({ x, y, id }) => ({ x: x + 9 * id, y: y + 30 * id, id }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: moved });
  await pen('mouseReleased', 500, 0.5);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect
    .poll(async () => [await strokes(page).count(), await page.locator('html.zoomed').count()])
    .toEqual([3, 0]);
  expect(page.trouble).toEqual([]);
});

test('drawings are saved to a file and come back from it; a wrong file changes nothing', async () => {
  const page = await openDeck(place);
  await takePen(page);
  await draw(page, [400, 300], [800, 320]);
  const download = page.waitForEvent('download');
  await button(page, 'Save').click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('ferries-drawings.json');
  const text = readFileSync(await file.path(), 'utf8');
  await button(page, 'Clear').click();
  const load = async (content: string) => {
    const chooser = page.waitForEvent('filechooser');
    await button(page, 'Open').click();
    const buffer = Buffer.from(content);
    await (await chooser).setFiles({ name: 'x.json', mimeType: 'application/json', buffer });
  };
  await load(text.replace('magenta', '<b>'));
  await expect
    .poll(() => page.locator('p.message').textContent())
    .toContain('no pen has the colour "<b>"');
  await expect.poll(() => strokes(page).count()).toBe(0);
  await load(text.replace('"two-queues":', '"elsewhere":[],"two-queues":'));
  await expect.poll(() => strokes(page).count()).toBe(1);
  await expect
    .poll(() => page.locator('p.message').last().textContent())
    .toContain('no slide “elsewhere”');
  expect(page.trouble).toEqual([]);
});

test('printing prints the drawings, and ?view=print does if it is asked for them', async () => {
  const page = await openDeck(place);
  await takePen(page);
  await draw(page, [400, 300], [800, 320]);
  await page.keyboard.press('Home');
  await page.emulateMedia({ media: 'print' });
  await expect
    .poll(async () => [await strokes(page).isVisible(), await page.locator('.pen-bar').isVisible()])
    .toEqual([true, false]);
  for (const [asked, count] of [
    ['?view=print', 0],
    ['?view=print&drawings', 1],
  ] as const) {
    await page.goto(new URL(`ferries/${asked}`, site()).href);
    await page.locator('html.print-pdf').waitFor({ state: 'attached' });
    await expect.poll(() => strokes(page).count()).toBe(count);
  }
  expect(page.trouble).toEqual([]);
});

test('a PDF has what was drawn on a slide as an outline in its colour, on that page alone', async () => {
  const dist = await builtFolder();
  const names = readdirSync(dist, { recursive: true, withFileTypes: true });
  const files = names.flatMap((entry) => {
    const file = join(entry.parentPath, entry.name);
    const path = relative(dist, file).replaceAll('\\', '/');
    if (!/^(ferries|assets)\//.test(path) || !entry.isFile()) return [];
    return [[path, readFileSync(file, path.endsWith('.html') ? 'utf8' : undefined)] as const];
  });
  const points = [[200, 600] as const, [260, 500] as const, [320, 600] as const];
  const drawings = { slides: { 'two-queues': [{ colour: 'green', width: 8, points }] } } as const;
  const browser = await lent.open();
  const printed = await printDeck(browser, new Map(files), ferries, 'slide', { drawings });
  const pdf = await getDocument({ data: Uint8Array.from(printed), verbosity: 0 }).promise;
  expect(pdf.numPages).toBe(ferries.slides.length);
  const at = ferries.slides.findIndex(({ id }) => id === 'two-queues') + 1;
  for (const number of [at - 1, at, at + 1]) {
    const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList();
    const isGreen = argsArray.some((args) => args?.[0] === '#16703a');
    const isPicture = fnArray.includes(OPS.paintImageXObject);
    expect([number, isGreen, isPicture]).toEqual([number, number === at, false]);
  }
});

test('who draws nothing loads no pen', async () => {
  const page = await openDeck(place);
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.reload();
  await page.waitForSelector('html.ready');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('End');
  expect(scripts.filter((url) => /\/(pen|camera|touch)-/.test(url))).toEqual([]);
  await takePen(page);
  expect(scripts.filter((url) => url.includes('/pen-'))).toHaveLength(1);
});
