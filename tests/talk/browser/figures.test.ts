import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import attention from '../../../slides/figures/attention.ts';
import { lookAt } from '../../../src/check/seen/seen.in-page.ts';
import { drawStill, type FigureDefinition, laboratoryOf } from '../../../src/content/figure.ts';
import { violationsByAxe, violationsOn } from '../../browser/axe.ts';
import { openDeck, useBrowser } from '../../browser/page.ts';
import { sweep } from '../../sweep.ts';

useBrowser('talk');

/** The second engine looks with `npm run test:long`; every day, at one of the small project. */
const [look = violationsOn] = sweep([violationsByAxe], [violationsOn]);

/** Where a figure is tried: in its laboratory if that is open, else on the slide. */
const place = (page: Page) =>
  page.locator('dialog.laboratory, body:not(:has(dialog[open])) section.present');
async function openLaboratory(path: string) {
  const page = await openDeck(path);
  await page.waitForSelector('dialog.laboratory[open]');
  return page;
}
const button = (page: Page, name: string) => place(page).getByRole('button', { name, exact: true });
const field = (page: Page, name: string) => place(page).locator(`[name=${name}]`);
const words = (page: Page) => place(page).locator('figcaption output').innerText();
const said = (page: Page) => expect.poll(() => words(page));

test('forty runs train on their slide, and turn with other levels', async () => {
  const page = await openLaboratory('complete/?laboratory=paths#/live-paths');
  await said(page).toContain('Seeds 1 to 40');
  const still = await words(page);
  // The page takes each change by itself, and what it has begun goes on with both.
  await field(page, 'other').fill('6');
  await field(page, 'first').fill('41');
  await field(page, 'first').press('Tab');
  await said(page).toMatch(/41 to 80, 24 updates, 6 other levels: .* δ by [2-5]\.\d\d at most/);
  await button(page, 'Reset').click();
  await said(page).toBe(still);
  expect(page.trouble).toEqual([]);
});

test('a goal flips in time, or the budget is too small', async () => {
  const page = await openDeck('complete/#/live-flip');
  const still = await words(page);
  await button(page, 'Train').click();
  await expect
    .poll(() =>
      place(page)
        .locator('progress')
        .evaluate((bar) => (bar as HTMLProgressElement).value),
    )
    .toBe(1);
  await said(page).toBe(still);
  await field(page, 'share').fill('20');
  await said(page).toContain('it flips after 15 updates');
  await field(page, 'budget').fill('10');
  await field(page, 'budget').press('Tab');
  await said(page).toContain('after 10 updates it has not flipped');
  expect(page.trouble).toEqual([]);
});

test('honeypots that fool nobody change nothing', async () => {
  const page = await openLaboratory('complete/?laboratory=selection');
  await said(page).toContain('other tasks 32\u00a0%, honeypots 2\u00a0%');
  await field(page, 'fooled').fill('0');
  await said(page).toContain('other tasks 32\u00a0%, honeypots 32\u00a0%');
  expect(page.trouble).toEqual([]);
});

test('the audience trains a layer with a seed of its own, and reads what theory says', async () => {
  const page = await openLaboratory('complete/?laboratory=linear-attention');
  await field(page, 'seed').fill('5');
  await field(page, 'seed').press('Tab');
  await said(page).toContain('Seed 5, 2000 updates');
  const [, loss, step] = /loss ([\d.]+),.* learned step ([\d.]+)/.exec(await words(page)) ?? [];
  expect(Math.abs(Number(loss) / (20 / 37) - 1)).toBeLessThan(0.02);
  expect(Math.abs(Number(step) / (75 / 37) - 1)).toBeLessThan(0.03);
  // Node comes to the same numbers.
  const { still: _, ...live } = laboratoryOf(attention as FigureDefinition);
  const [seed] = live.controls;
  const same = drawStill({
    ...live,
    controls: [{ ...(seed as typeof seed & object), value: 5 }],
  });
  await said(page).toBe(same.words);
  expect(page.trouble).toEqual([]);
});

test('who may defect plans by payoff and prize, in each regime', async () => {
  const page = await openLaboratory('complete/?laboratory=compliance');
  await field(page, 'rho').fill('0.5');
  await field(page, 'V').fill('0.5');
  await said(page).toContain('it complies early, defects near the end');
  await said(page).toContain('18 episodes comply, 2 defect');
  const values = { q: 0.3, m: 0.3, T: 30, rho: 0.5, V: 8, gamma: 0.9 };
  for (const [name, value] of Object.entries(values)) await field(page, name).fill(String(value));
  await said(page).toContain('it defects early, complies near the end');
  await said(page).toContain('9 episodes comply, 21 defect');
  expect(page.trouble).toEqual([]);
});

test('a click on an agent shows its weights and its walks', async () => {
  const page = await openLaboratory('complete/?laboratory=seeds');
  await place(page).locator('[data-set="agent=1"]').last().click();
  await said(page).toContain('Agent 1 wants exits 15.86');
  await field(page, 'level').fill('99');
  await said(page).toContain('In level 13');
  expect(page.trouble).toEqual([]);
});

test('each has one picture and a control or two on its slide, to be read from afar, and the rest in its laboratory', async () => {
  const page = await openDeck('complete/');
  const figures = await page
    .locator('.slides [data-figure]')
    .evaluateAll((all) =>
      all.map((each) => [each.closest('section')?.id ?? '', each.getAttribute('data-figure')]),
    );
  expect(figures.length).toBeGreaterThan(7);
  for (const [slide = '', id] of figures) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${slide}`);
    await page.waitForSelector(`#${slide}.present`);
    const seen = await page.evaluate(lookAt, { id: slide ?? '' });
    expect([...seen.overflowing, ...seen.outside], slide ?? '').toEqual([]);
    expect(
      seen.figures.filter(({ size }) => size < 23.9),
      slide ?? '',
    ).toEqual([]);
    const onSlide = await place(page).locator('input').count();
    expect(onSlide, slide ?? '').toBeLessThan(3);
    await page.keyboard.press('a');
    await expect.poll(() => page.locator('dialog.laboratory').getAttribute('open')).toBe('');
    expect(new URL(page.url()).searchParams.get('laboratory')).toBe(id);
    expect(await place(page).locator('input').count()).toBeGreaterThanOrEqual(onSlide);
    expect(await look(page, { without: ['.reveal'], within: 'dialog.laboratory' })).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog.laboratory').count()).toBe(0);
  }
  expect(page.trouble).toEqual([]);
});
