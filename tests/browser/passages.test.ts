import { beforeAll, expect, test } from 'vitest';
import type { Bundle } from '../../src/files/bundle.ts';
import { printHandout } from '../../src/site/print/handout.ts';
import { birds } from '../fixtures/birds.ts';
import { birdsSite, warnings } from './birds.ts';
import { openHost } from './host.ts';
import { lent, open, openDeck, shown, useBrowser } from './page.ts';
import { openPdf, squeeze, textsOf } from './read-pdf.ts';

useBrowser();
let site: Bundle;
beforeAll(async () => {
  site = await birdsSite();
});

const addressOf = async (path: string) => `${(await openHost(site)).address}birds/${path}`;

test('a text is as large as its box lets it be, with no script and no jump', async () => {
  const page = await open(await addressOf(''), { javaScriptEnabled: false });
  const fit = page.locator('#diary .fit');
  const { size, over } = await fit.evaluate((box) => ({
    size: Number.parseFloat(getComputedStyle(box).fontSize),
    over: box.scrollHeight - box.clientHeight,
  }));
  expect(over).toBeLessThanOrEqual(0);
  expect(size).toBeGreaterThan(24);
  expect(size).toBeLessThan(60);
  // Two px more, and it has no room.
  const more = await fit.evaluate((box, px) => {
    (box as HTMLElement).style.fontSize = `${px}px`;
    return box.scrollHeight - box.clientHeight;
  }, size + 2);
  expect(more).toBeGreaterThan(0);
  expect(warnings.filter((each) => each.includes('to be fitted'))).toEqual([]);
});

test('what is referred to has its number, and its words where its slide is left out', async () => {
  const whole = await openDeck(await addressOf('#/proof'));
  const sentence = (page: typeof whole) => page.locator('#proof .slide-body > p').last();
  expect((await sentence(whole).textContent())?.replace(/\u00a0/g, ' ')).toBe(
    'By Theorem 1, a clutch (Definition 1) tells of the food.',
  );
  await sentence(whole).getByRole('link', { name: 'Theorem 1' }).click();
  await expect.poll(() => shown(whole)).toBe('clutch');
  const part = await openDeck(await addressOf('?slides=year,proof#/proof'));
  expect(await sentence(part).textContent()).toBe(
    'By Theorem “Lack’s rule”, a clutch (Definition “Clutch”) tells of the food.',
  );
  await sentence(part).getByRole('link', { name: 'Lack’s rule' }).click();
  await expect.poll(() => shown(part)).toBe('clutch');
  expect([...whole.trouble, ...part.trouble]).toEqual([]);
});

test('a footnote leads to its note and back, on its slide', async () => {
  const page = await openDeck(await addressOf('#/year'));
  const call = page.locator('#call-year-1');
  await call.click();
  await expect.poll(() => shown(page)).toBe('year');
  expect(await page.locator('#note-year-1').getAttribute('role')).toBe('doc-footnote');
  const { top, foot } = await page.evaluate(() => ({
    top: document.querySelector('#year .slide-footnotes')?.getBoundingClientRect().bottom ?? 0,
    foot: document.querySelector('#year .slide-foot')?.getBoundingClientRect().top ?? 0,
  }));
  expect(top).toBeLessThanOrEqual(foot);
});

test('an article has the footnotes of all slides of a part as its notes', async () => {
  const browser = await lent.open();
  const options = {
    layout: 'article',
    paper: 'a4',
    slides: ['year', 'clutch', 'proof'],
  } as const;
  const pdf = await openPdf(await printHandout(browser, site, birds, options));
  const text = (await textsOf(pdf)).join('');
  const notes = text.slice(text.indexOf('Notes1'));
  expect(notes).toContain(squeeze('2 Where warm and cold water meet.'));
  expect(notes).toContain(squeeze('3 A cent has 2.3 g.'));
  expect(text.split(squeeze('A cent has'))).toHaveLength(2);
  expect(text).toContain(squeeze('Proof of Theorem 1.'));
});
