import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { Bundle } from '../../src/files/bundle.ts';
import { bundleSite } from '../../src/site/bundle.ts';
import { openHost } from './host.ts';
import { open, openDeck, shown, useBrowser } from './page.ts';
import { framed, slide, talkAt } from './speaker.ts';

useBrowser();
let site: Bundle;
beforeAll(async () => {
  const root = join(import.meta.dirname, '../fixtures/tongues');
  site = await bundleSite({ root, pictures: false, warn: () => undefined });
});

const addressOf = async (path: string) => `${(await openHost(site)).address}${path}`;
const boxOf = async (element: Locator) => {
  const { x, width } = (await element.boundingBox()) ?? { x: 0, width: 0 };
  return { left: x, right: x + width };
};
const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

test('a deck from right to left begins at the right, and the left leads on', async () => {
  const page = await openDeck(await addressOf('ivrit/#/list'));
  const title = await boxOf(page.locator('#list .slide-title'));
  const text = page.locator('#list li').first();
  const [item, number] = [await boxOf(text), await boxOf(page.locator('#list .slide-no'))];
  // Title and list begin at the same edge, the right one; the number of the slide ends the line at the left.
  expect(Math.abs(title.right - item.right)).toBeLessThan(60);
  expect(number.left).toBeLessThan(200);
  expect(await text.evaluate((each) => getComputedStyle(each).direction)).toBe('rtl');
  expect(
    await page.locator('#list .katex').evaluate((each) => getComputedStyle(each).direction),
  ).toBe('ltr');
  // What is done of the talk grows from the right.
  const arc = page.locator('#list .arc i');
  expect((await boxOf(arc.first())).left).toBeGreaterThan((await boxOf(arc.last())).left);

  const stepsOf = () => page.locator('#list .fragment.visible').count();
  await press(page, 'ArrowLeft');
  await expect.poll(stepsOf).toBe(1);
  await press(page, 'ArrowRight');
  await expect.poll(stepsOf).toBe(0);
  await press(page, 'PageDown', 'ArrowLeft', 'ArrowLeft');
  await expect.poll(() => shown(page)).toBe('flow');
  await press(page, 'ArrowRight', 'ArrowRight', 'PageUp', 'ArrowRight');
  await expect.poll(() => shown(page)).toBe('title');
  await press(page, '?');
  const help = page.locator('dialog.help');
  expect(await help.locator('dt').first().textContent()).toContain('←');
  expect((await boxOf(help.locator('dt').first())).left).toBeGreaterThan(
    (await boxOf(help.locator('dd').first())).left,
  );
  expect(page.trouble).toEqual([]);
});

test('its speaker view, handout and page to read run from right to left, too', async () => {
  const deck = await openDeck(await addressOf('ivrit/#/list'));
  const speaker = await talkAt(deck);
  await expect.poll(() => framed(speaker, 'now')).toBe('list 0');
  const now = await boxOf(speaker.locator('.stage.now'));
  expect(now.left).toBeGreaterThan((await boxOf(speaker.locator('.script'))).left);
  await press(speaker, 'ArrowLeft');
  await expect.poll(() => framed(speaker, 'now')).toBe('list 1');
  await expect.poll(() => deck.locator('#list .fragment.visible').count()).toBe(1);

  const handout = await open(await addressOf('ivrit/handout/'));
  await handout.waitForSelector('html.laid-out', { state: 'attached' });
  // The few lines at its end are on a page with a slide.
  expect(await handout.locator('.page:has(> .end) > .entry').count()).toBeGreaterThan(0);
  const entry = handout.locator('.entry').nth(1);
  const { frame, notes } = {
    frame: await boxOf(entry.locator('.frame')),
    notes: await boxOf(entry.locator('.notes p').first()),
  };
  expect(Math.abs(frame.right - notes.right)).toBeLessThan(60);
  const reading = await open(await addressOf('ivrit/read/'), { javaScriptEnabled: false });
  const line = await boxOf(reading.locator('[data-entry=list] li').first());
  const head = await boxOf(reading.locator('[data-entry=list] .slide-title'));
  expect(Math.abs(line.right - head.right)).toBeLessThan(60);
  expect([...deck.trouble, ...handout.trouble]).toEqual([]);
});

test('the margins of a handout are set as its text is, and ask for the letters of their words', async () => {
  const page = await open(await addressOf('nihongo/handout/'));
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    const load = document.fonts.load.bind(document.fonts);
    document.fonts.load = (font, text = '') => {
      asked.push(text);
      return load(font, text);
    };
  });
  await page.reload();
  await page.waitForSelector('html.laid-out', { state: 'attached' });
  const asked = () =>
    page.evaluate(() => (window as unknown as { asked: string[] }).asked.join(''));
  await expect.poll(asked).toContain('ページ');
  const [style, family] = await page.evaluate(() => [
    document.querySelector('style#sheet')?.textContent ?? '',
    getComputedStyle(document.body).fontFamily,
  ]);
  expect(style).toContain(`font:8pt/1.3 ${family};`);
});

test('the languages of a deck lead to one another on each of its pages, at the slide that is shown', async () => {
  const address = await addressOf('');
  const deck = await openDeck(`${address}ivrit/#/dial`);
  await press(deck, '?');
  await deck.locator('dialog.help').getByRole('link', { name: 'Deutsch' }).click();
  await deck.waitForURL(`${address}ivrit-de/#/dial`);
  await deck.waitForSelector('html.ready');
  expect(await deck.locator('#dial .slide-title').textContent()).toContain('auf Deutsch');

  const speaker = await open(`${address}ivrit-de/speaker/#/flow`);
  await expect.poll(() => slide(speaker)).toBe('flow');
  await press(speaker, 'PageDown', 'PageDown', '?');
  await expect.poll(() => slide(speaker)).toBe('dial');
  await speaker.locator('dialog.keys').getByRole('link', { name: 'עברית' }).click();
  await speaker.waitForURL(`${address}ivrit/speaker/#/dial`);
  await expect.poll(() => slide(speaker)).toBe('dial');

  const reading = await open(`${address}ivrit/read/#/list`);
  await reading.getByRole('link', { name: 'Deutsch' }).click();
  await reading.waitForURL(`${address}ivrit-de/read/#/list`);
  const handout = await open(`${address}ivrit/handout/`);
  await handout.getByRole('link', { name: 'Deutsch' }).click();
  await handout.waitForURL(`${address}ivrit-de/handout/`);
  const shelf = await open(address);
  await shelf
    .locator('.shelf-deck', { hasText: 'שני מחפשים' })
    .getByRole('link', { name: 'Deutsch' })
    .click();
  // The deck says in its address which slide it shows as soon as it runs.
  await shelf.waitForURL((url) => `${url.origin}${url.pathname}` === `${address}ivrit-de/`);
  expect([...deck.trouble, ...speaker.trouble, ...shelf.trouble]).toEqual([]);
});

test('a live figure runs in the language of its slide', async () => {
  const page = await openDeck(await addressOf('ivrit-de/#/dial'));
  const figure = page.locator('#dial .picture.live');
  const texts = () => figure.locator('svg text').allTextContents();
  expect(await texts()).toEqual(['tief', 'hoch']);
  const run = figure.locator('[data-do=run]');
  expect(await run.textContent()).toBe('Drehen');
  // A control that is set starts the run anew.
  await figure.locator('input').fill('7');
  await expect.poll(() => figure.locator('output').textContent()).toBe('Er steht auf 7.');
  expect(await run.textContent()).toBe('Drehen');
  expect(await texts()).toEqual(['tief', 'hoch']);
  expect(page.trouble).toEqual([]);
});

test('a slide from right to left in a deck that is not keeps its formulas and drawings', async () => {
  const page = await openDeck(await addressOf('ivrit-de/#/list'));
  expect(await page.locator('#list').evaluate((each) => getComputedStyle(each).direction)).toBe(
    'rtl',
  );
  for (const part of ['#list .katex', '#flow svg']) {
    const of = (each: Element) => getComputedStyle(each).direction;
    expect(await page.locator(part).first().evaluate(of), part).toBe('ltr');
  }
  expect(page.trouble).toEqual([]);
});

test('quotation marks are those of the language, and Thai lines end between words', async () => {
  const page = await openDeck(await addressOf('ivrit/#/list'));
  const said = {
    en: '“a ‘b’”',
    de: '„a ‚b‘“',
    fr: '«a «b»»',
    ja: '「a『b』」',
    he: '”a ’b’”',
  } as const;
  await page.evaluate((langs) => {
    const body = document.querySelector('#list .slide-body');
    for (const lang of langs)
      body?.insertAdjacentHTML(
        'beforeend',
        `<p id="q-${lang}" lang="${lang}" dir="ltr"><q>a <q>b</q></q></p>`,
      );
    body?.insertAdjacentHTML(
      'beforeend',
      '<p id="thai" lang="th" dir="ltr" style="width: 5em">การเดินเรือระหว่างเกาะใช้เวลานาน</p>',
    );
  }, Object.keys(said));
  const session = await page.context().newCDPSession(page);
  const marks = async (lang: string) => {
    const { result } = await session.send('Runtime.evaluate', {
      expression: `document.querySelector('#q-${lang}')`,
    });
    const { nodes } = await session.send('Accessibility.queryAXTree', {
      ...(result.objectId === undefined ? {} : { objectId: result.objectId }),
    });
    const texts = nodes.filter(({ role }) => role?.value === 'StaticText');
    return texts.map(({ name }) => String(name?.value ?? '')).join('');
  };
  for (const [lang, text] of Object.entries(said))
    expect([lang, (await marks(lang)).replace(/\s+/g, '')]).toEqual([lang, text.replace(' ', '')]);
  const lines = await page.locator('#thai').evaluate((each) => {
    const text = each.firstChild as Text;
    const found: string[] = [];
    let top = Number.NaN;
    for (let at = 0; at < text.length; at += 1) {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const box = range.getClientRects()[0];
      if (!box || box.width === 0) found.push((found.pop() ?? '') + text.data[at]);
      else if (Math.abs(box.bottom - top) > 5) found.push(text.data[at] ?? '');
      else found.push((found.pop() ?? '') + text.data[at]);
      if (box && box.width > 0) top = box.bottom;
    }
    return found;
  });
  expect(lines.length).toBeGreaterThan(2);
  const words = [...new Intl.Segmenter('th', { granularity: 'word' }).segment(lines.join(''))];
  const ends = new Set(words.map(({ index, segment }) => index + segment.length));
  let end = 0;
  for (const line of lines) {
    end += line.length;
    expect([line, ends.has(end)]).toEqual([line, true]);
  }
});
