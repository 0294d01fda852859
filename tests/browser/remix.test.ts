import { describe, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { open, openDeck, shown, useBrowser } from './page.ts';

useBrowser();

/** Slides of two decks, one of them only to be had in the forms. */
const slides = 'slides=high-water,live-queue,layout-section,references';

describe('a remix', () => {
  test('is a deck of slides of several decks: keys, steps, figures and search work', async () => {
    const page = await openDeck(`remix/?${slides}&title=Mine`);
    await expect.poll(() => page.title()).toBe('Mine');
    const ids = await page.$$eval('.slides > section', (all) => all.map(({ id }) => id));
    expect(ids).toEqual(['high-water', 'live-queue', 'layout-section', 'references']);
    await expect
      .poll(() => page.$$eval('.slide-no', (all) => all.map((each) => each.textContent)))
      .toEqual(['1', '2', '3', '4']);
    await page.keyboard.press('End');
    await expect.poll(() => shown(page)).toBe('references');
    await page.keyboard.press('/');
    await page.locator('dialog.search input').waitFor();
    await page.fill('dialog.search input', 'lights');
    await page.keyboard.press('Enter');
    await expect.poll(() => shown(page)).toBe('layout-section');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => shown(page)).toBe('live-queue');
    // Its code comes from where the figure's own deck has it.
    await page.locator('#live-queue').getByRole('button', { name: 'Step' }).click();
    const result = page.locator('#live-queue figcaption output');
    await expect.poll(() => result.innerText()).toContain('Seed 1, 0 days');
    expect(page.trouble).toEqual([]);
  });

  test('lists only what its own slides cite', async () => {
    const whole = await openDeck('islands/');
    const all = await whole.locator('#references .references li').count();
    const page = await openDeck(`remix/?${slides}`);
    const cited = await page.$$eval('.slides a[href^="#ref-"]', (links) => [
      ...new Set(links.map((link) => link.getAttribute('href')?.slice(1))),
    ]);
    const listed = await page.$$eval('.references li', (items) => items.map(({ id }) => id));
    expect(listed.sort()).toEqual(cited.sort());
    expect(listed.length).toBeLessThan(all);
    // Without a list a citation leads to the source itself.
    const bare = await openDeck('remix/?slides=high-water');
    const links = await bare.$$eval('.slides cite a', (each) => each.map(String));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).not.toContain('#ref-');
  });

  test('has a page to read, which leads to each of its slides and back', async () => {
    const deck = await openDeck(`remix/?${slides}&title=Mine#/live-queue`);
    await deck.keyboard.press('r');
    await deck.waitForURL(/\/remix\/read\//);
    await deck.waitForSelector('.entry-no');
    expect(await deck.locator('h1').textContent()).toBe('Mine');
    expect(await deck.locator('.entry-no').allTextContents()).toEqual([
      'Slide 1',
      'Slide 2',
      'Slide 3',
      'Slide 4',
    ]);
    expect(await deck.locator('.contents li a').count()).toBe(4);
    expect(await violationsOn(deck)).toEqual([]);
    await deck.locator('[data-entry=layout-section] .entry-no').click();
    await deck.waitForSelector('html.ready');
    expect(await shown(deck)).toBe('layout-section');
    expect(await deck.title()).toBe('Mine');
    expect(deck.trouble).toEqual([]);
  });

  test('has a speaker view and a handout of its own', async () => {
    const deck = await openDeck(`remix/?${slides}&title=Mine`);
    const opened = deck.context().waitForEvent('page');
    await deck.keyboard.press('s');
    const speaker = await opened;
    await speaker.waitForSelector('.speaker.on');
    const notes = speaker.locator('.script > .current .notes');
    await expect.poll(() => notes.textContent()).toContain(' ');
    await speaker.frameLocator('.stage.now iframe').locator('html.ready').waitFor();
    await speaker.keyboard.press('ArrowDown');
    const handout = await open(`remix/handout/?${slides}&title=Mine&layout=notes`);
    await handout.waitForSelector('.sheet');
    await expect.poll(() => handout.locator('.cover h1').textContent()).toBe('Mine');
    await expect.poll(() => handout.locator('.entry').count()).toBe(4);
    await expect.poll(() => handout.locator('.entry .notes').count()).toBeGreaterThan(1);
    await expect
      .poll(() => handout.locator('.entry-foot > a').nth(2).textContent())
      .toContain('forms/#/');
    expect([deck.trouble, handout.trouble]).toEqual([[], []]);
  });

  test('from a hostile or broken link shows what can be shown, and names the rest as text', async () => {
    const attack = '<img/src=x onerror=alert(1)>';
    const page = await openDeck(
      `remix/?slides=${encodeURIComponent(attack)},high-wate,two-queues,%E0%A4%A&slides=title` +
        `&title=${encodeURIComponent(attack)}&controls=true&parallaxBackgroundImage=http://x.invalid/a.png`,
    );
    await expect.poll(() => page.title()).toBe(attack);
    const message = page.locator('body > .message');
    await expect
      .poll(() => message.textContent())
      .toContain('“<img/src=x”, “onerror=alert(1)>”, “high-wate”');
    await expect.poll(() => page.locator('img[src="x"], .controls:visible').count()).toBe(0);
    const ids = await page.$$eval('.slides > section', (all) => all.map(({ id }) => id));
    expect(ids).toEqual(['two-queues', 'title']);
    await message.locator('a', { hasText: 'add high-water?' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.slides > section').length === 3);
    expect(page.trouble).toEqual([]);
  });

  test('of nothing leads to the shelf', async () => {
    const page = await open('remix/?slides=%,nothing-here');
    const wait = page.locator('.remix-wait');
    await wait.locator('a').waitFor();
    await expect
      .poll(() => wait.textContent())
      .toContain('The shelf has no slide “%”, “nothing-here”.');
    await wait.locator('a').last().click();
    await page.waitForSelector('.shelf');
    expect(page.trouble).toEqual([]);
  });

  test('of five hundred ids is a deck of those there are, and prints a page a slide', async () => {
    const unknown = Array.from({ length: 480 }, (_, index) => `no-such-slide-${index}`);
    const page = await open(`remix/?slides=${unknown},title,two-queues,title`);
    await page.waitForSelector('html.ready');
    await expect.poll(() => page.locator('.slides > section').count()).toBe(2);
    await expect
      .poll(() => page.locator('body > .message').textContent())
      .toContain('and 468 more.');
    await page.addInitScript(() => {
      window.print = () => document.documentElement.classList.add('printed');
    });
    await page.goto(`${page.url().replace(/#.*/, '')}&view=print`);
    await page.waitForSelector('html.printed');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBe(2);
  });
});
