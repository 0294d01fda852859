import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bundleSite } from '../../src/site/bundle.ts';
import { bundlePage } from '../../src/site/single.ts';
import { folderOf } from '../folder.ts';
import { openHost } from './host.ts';
import { open, openDeck, shown, useBrowser } from './page.ts';

useBrowser();

const count = 150;
const ids = Array.from({ length: count }, (_, index) => `s-${index + 1}`);
const source = `
  import { defineDeck, defineSlide, html, unsafeHtml } from 'mesa-deck';
  const bodies = {
    3: html\`<p><a href="#/s-70">far</a></p>\`,
    40: html\`<p>Where is the zebra?</p>\`,
    50: html\`\${unsafeHtml('a script runs where the page has it', '<script>window.ran = 1</' + 'script>')}\`,
    60: html\`<p id="inside">A source</p>\`,
    70: html\`<p class="step">One</p><p class="step">Two</p>\`,
  };
  export default defineDeck({ id: 'far', title: 'Far', transition: 'fade', slides: Array.from({ length: ${count} }, (_, at) =>
    defineSlide({ id: \`s-\${at + 1}\`, title: \`The slide \${at + 1}\`, body: bodies[at + 1] ?? html\`<p>\${at + 1}</p>\` })) });`;

let page: Page & { readonly trouble: string[] };
const at = () => expect.poll(() => shown(page));
/** The ids of the slides in the document, as they stand. */
const there = () =>
  page.evaluate(() => [...document.querySelectorAll('.slides > section')].map(({ id }) => id));
const goTo = (address: string) => page.evaluate((to) => location.assign(to), address);
const step = () => page.evaluate(() => document.querySelectorAll('.present .visible').length);

const projectOf = () => folderOf({ 'slides/decks/far.ts': source });

test('one file with a deck of many slides has a few of them in its document, and shows each', async () => {
  const text = await bundlePage('far', { root: projectOf() });
  const host = await openHost(new Map([['far/index.html', text]]), '/');
  const address = `${host.address}far/`;

  // Who runs no scripts, or only reads the page's text, gets all of them in their order.
  const main = text.slice(0, text.indexOf('</main>'));
  const sections = [...main.matchAll(/<section id="([^"]+)"[^>]* data-slide="\1"/g)];
  expect(sections.map(([, id]) => id)).toEqual(ids);
  const still = await open(address, { javaScriptEnabled: false });
  expect(await still.locator('.reveal > .slides section[data-slide]').count()).toBe(count);
  expect(await still.locator('#s-150').isVisible()).toBe(true);
  await tour(address);
});

test('a site has most of them in files beside the page, and does all the same', async () => {
  const site = await bundleSite({ root: projectOf(), pictures: false, app: true });
  const host = await openHost(site, '/');
  const address = `${host.address}far/`;
  const text = String(site.get('far/index.html'));
  const files = [...site.keys()].filter((path) => /^far\/slides-[\w-]+\.txt$/.test(path));
  expect(files.length).toBeGreaterThan(3);
  expect(text.match(/<section [^>]*data-slide=/g)?.length).toBeLessThan(20);
  // All of them are kept on a device.
  for (const path of files) expect(String(site.get('sw.js'))).toContain(path);
  // Who runs no scripts is led to a page that has every slide.
  const still = await open(address, { javaScriptEnabled: false });
  await still.waitForURL(`${address}read/`);
  const entries = await still.evaluate(() =>
    [...document.querySelectorAll('[id^="/s-"]')].map(({ id }) => id.slice(1)),
  );
  expect(entries).toEqual(ids);

  // The slides after the first come while nobody waits for them.
  page = await openDeck(address);
  await expect.poll(() => files.filter((path) => host.asked.includes(path))).toEqual(files);
  // One that can't be had is told, and comes when it can.
  host.answers = (path) => !files.includes(path);
  page = await openDeck(address);
  await page.keyboard.press('End');
  await expect.poll(() => page.locator('.message').textContent()).toMatch(/could not be loaded/);
  expect(await shown(page)).toBe('s-1');
  host.answers = () => true;
  await page.keyboard.press('End');
  await at().toBe('s-150');
  await tour(address);

  // A remix takes them from there.
  page = await openDeck(`${host.address}remix/?slides=s-149,s-3,s-77`);
  await at().toBe('s-149');
  expect(await there()).toEqual(['s-149', 's-3', 's-77']);
  // Who prints at once prints all.
  page = await openDeck(address);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await there()).toEqual(ids);
});

/** All that one does with a deck. */
async function tour(address: string): Promise<void> {
  page = await openDeck(`${address}#/s-70/0`);
  await at().toBe('s-70');
  expect(await step()).toBe(1);
  expect(await page.evaluate(() => 'ran' in window)).toBe(true);
  const near = await there();
  expect(near.length).toBeLessThan(20);
  expect(near).toEqual(ids.filter((id) => near.includes(id)));

  // On and back, through steps, and farther than what was there at first.
  await page.keyboard.press('ArrowRight');
  expect(await step()).toBe(2);
  for (let press = 0; press < 12; press += 1) await page.keyboard.press('ArrowRight');
  await at().toBe('s-82');
  for (let press = 0; press < 12; press += 1) await page.keyboard.press('ArrowLeft');
  await at().toBe('s-70');
  expect(await step()).toBe(2);
  expect((await there()).length).toBeLessThan(20);

  // To the ends, by number, by an address, by a link, and back through history.
  await page.keyboard.press('End');
  await at().toBe('s-150');
  await page.keyboard.press('ArrowRight');
  await at().toBe('s-150');
  await page.keyboard.press('Home');
  await at().toBe('s-1');
  await page.keyboard.type('33');
  await page.keyboard.press('Enter');
  await at().toBe('s-33');
  const hash = () => page.evaluate(() => location.hash);
  await expect.poll(hash).toBe('#/s-33');
  // Back leads to where a link was followed, though reveal.js has not written yet that one is there.
  await page.evaluate(() => {
    (window as never as { Reveal: import('reveal.js').RevealApi }).Reveal.slide(2);
    document.querySelector<HTMLElement>('#s-3 a')?.click();
  });
  await at().toBe('s-70');
  await expect.poll(hash).toBe('#/s-70');
  await page.goBack();
  await at().toBe('s-3');
  await goTo('#/s-33');
  await at().toBe('s-33');
  await goTo('#/s-3');
  await at().toBe('s-3');
  // reveal.js writes the address a while later; who went back meanwhile would stay.
  await page.evaluate(() => {
    const write = history.replaceState.bind(history);
    history.replaceState = (state, title, url) => {
      document.body.dataset['written'] = String(url);
      write(state, title, url);
    };
  });
  const written = () => page.evaluate(() => document.body.dataset['written']);
  await page.locator('#s-3 a').click();
  await at().toBe('s-70');
  await expect.poll(written).toBe('#/s-70');
  await page.goBack();
  await at().toBe('s-3');
  // Where one was may be written over an address before anybody has read that.
  await page.evaluate(() => {
    location.assign('#inside');
    history.replaceState(null, '', '#/s-3');
  });
  await at().toBe('s-60');
  await expect.poll(hash).toBe('#/s-60');
  await goTo('#/s-3');
  await at().toBe('s-3');
  await goTo('#/nowhere');
  await expect.poll(hash).toBe('#/s-3');

  // All of them are searched, shown on a sheet, printed and counted.
  await page.keyboard.press('/');
  await page.keyboard.type('zebra');
  await page.locator('dialog.search a').click();
  await at().toBe('s-40');
  await page.keyboard.press('o');
  await expect.poll(() => page.locator('dialog.overview li').count()).toBe(count);
  await page.locator('dialog.overview a[href="#/s-85"]').click();
  await at().toBe('s-85');
  await expect.poll(written).toBe('#/s-85');
  await goTo('#/s-40');
  await at().toBe('s-40');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await there()).toEqual(ids);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect((await there()).length).toBeLessThan(20);
  await at().toBe('s-40');
  const { total, index } = await page.evaluate(() => {
    const { Reveal: deck } = window as never as { Reveal: import('reveal.js').RevealApi };
    return { total: deck.getTotalSlides(), index: deck.getIndices().h };
  });
  expect([total, index]).toEqual([count, 39]);
  expect(page.trouble).toEqual([]);

  // Some of them are a deck like any other.
  page = await openDeck(`${address}?slides=s-88,s-2,none`);
  await at().toBe('s-88');
  expect(await there()).toEqual(['s-88', 's-2']);
  page = await openDeck(`${address}?view=print`);
  expect(await page.locator('.slides section[data-slide]').count()).toBe(count);
}
