import { describe, expect, test } from 'vitest';
import { islands } from '../fixtures/ferries.ts';
import { violationsOn } from './axe.ts';
import { open, openDeck, shown, site, useBrowser } from './page.ts';

useBrowser();

const telephone = { viewport: { width: 390, height: 844 } };

describe('the page to read', () => {
  // 1280 px at 400 % is 320 px wide.
  test.each([320, 768])('flows at %d px without scripts: nothing is cut off', async (width) => {
    for (const id of ['ferries', 'islands', 'forms']) {
      const page = await open(`${id}/read/`, {
        javaScriptEnabled: false,
        viewport: { width, height: 600 },
      });
      const outside = await page.evaluate(() => {
        const all = [...document.querySelectorAll('body *')];
        const parts = all.filter((each) => !each.closest('.katex-display, svg, .to-text'));
        const isOut = (each: Element) => each.getBoundingClientRect().right > innerWidth + 1;
        return [
          document.documentElement.scrollWidth - innerWidth,
          ...parts.filter(isOut).map((each) => each.outerHTML.slice(0, 120)),
        ];
      });
      expect(outside).toEqual([0]);
    }
  });

  test.each(['light', 'dark'] as const)(
    'has no fault that axe finds, with its notes open, in the %s',
    async (colorScheme) => {
      for (const id of ['ferries', 'islands', 'forms']) {
        const page = await open(`${id}/read/`, { ...telephone, colorScheme });
        await page.locator('details').evaluateAll((all) => {
          for (const each of all) (each as HTMLDetailsElement).open = true;
        });
        expect([id, await violationsOn(page)]).toEqual([id, []]);
        expect(page.trouble).toEqual([]);
      }
    },
  );

  test('has each slide at the address that it has in the deck, also for links between slides', async () => {
    const page = await open('islands/read/#/waits', { ...telephone, javaScriptEnabled: false });
    const top = () =>
      page.locator('[data-entry="waits"]').evaluate((e) => e.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(200);
    await page.locator('[data-entry="waits"] .entry-no').click();
    await expect.poll(() => page.url()).toBe(`${site()}islands/#/waits`);
  });

  test('keeps the place: in its address, in the link to the deck, and for who comes back', async () => {
    const page = await open('islands/read/', telephone);
    const { id = '' } = islands.slides[5] ?? {};
    await page.locator(`[data-entry="${id}"]`).evaluate((entry) => entry.scrollIntoView());
    await expect.poll(() => new URL(page.url()).hash).toBe(`#/${id}`);
    await page.goto(`${site()}islands/read/`);
    await expect.poll(() => new URL(page.url()).hash).toBe(`#/${id}`);
    await page.locator('.reading-bar [data-to-slide]').click();
    await page.waitForSelector('html.ready');
    expect(await shown(page)).toBe(id);
    await page.keyboard.press('r');
    await expect.poll(() => page.url()).toBe(`${site()}islands/read/#/${id}`);
  });

  test('shows the slides that its address names', async () => {
    const page = await open('islands/read/?slides=waits,title,nowhere', telephone);
    const ids = page
      .locator('.entry')
      .evaluateAll((all) => all.map((each) => each.dataset['entry']));
    expect(await ids).toEqual(['waits', 'title']);
    expect(await page.locator('.contents li').count()).toBe(2);
    expect(await page.locator('[role=status]').textContent()).toBe(
      'This deck has no slide “nowhere”.',
    );
  });

  test('opens a drawing in its own size, and puts it back', async () => {
    const page = await open('islands/read/', telephone);
    const figures = () => page.locator('main figure').count();
    const before = await figures();
    const enlarge = page.locator('.enlarge:visible').first();
    await enlarge.click();
    const drawing = page.locator('dialog.large svg').first();
    expect((await drawing.boundingBox())?.width).toBeGreaterThan(telephone.viewport.width);
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog.large').count()).toBe(0);
    expect(await figures()).toBe(before);
    await expect.poll(() => enlarge.evaluate((each) => each === document.activeElement)).toBe(true);
  });

  test('is dark or light as a reader chooses, and stays so', async () => {
    const page = await open('ferries/read/', { ...telephone, colorScheme: 'light' });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.getByRole('button', { name: 'Dark' }).click();
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await ground()).toBe(dark);
    await page.getByRole('button', { name: 'Light' }).click();
    expect(await ground()).toBe(light);
  });

  test.each(['light', 'dark'] as const)(
    'has all colours in the %s, and on paper those of the day',
    async (colorScheme) => {
      const page = await open('ferries/read/', { colorScheme });
      const lacking = () =>
        page.evaluate(() => {
          const style = getComputedStyle(document.body);
          const tokens = [
            'ground',
            'ink',
            'muted',
            'line',
            'base',
            'base-soft',
            'mesa',
            'mesa-soft',
          ];
          return tokens.filter((each) => {
            const value = style.getPropertyValue(`--${each}`);
            return !CSS.supports('color', value);
          });
        });
      const light = () =>
        page.evaluate(() => {
          const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
          pen.fillStyle = getComputedStyle(document.body).color;
          pen.fillRect(0, 0, 1, 1);
          return Math.max(...[...pen.getImageData(0, 0, 1, 1).data].slice(0, 3));
        });
      expect(await lacking()).toEqual([]);
      expect((await light()) > 128).toBe(colorScheme === 'dark');
      await page.emulateMedia({ media: 'print' });
      expect(await lacking()).toEqual([]);
      // Grounds are not printed, so that letters are dark.
      expect(await light()).toBeLessThan(100);
      expect(await page.locator('summary').filter({ visible: true }).count()).toBe(0);
    },
  );

  test('weighs no more than the deck', async () => {
    const weigh = async (path: string) => {
      const page = await open(path);
      await page.waitForLoadState('networkidle');
      return page.evaluate(() =>
        (['navigation', 'resource'] as const)
          .flatMap((kind) => performance.getEntriesByType(kind) as PerformanceResourceTiming[])
          .reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0),
      );
    };
    expect(await weigh('islands/read/')).toBeLessThanOrEqual(await weigh('islands/'));
  });
});

describe('a deck on a telephone', () => {
  test('offers the page, at the slide that is shown, and moves under a thumb', async () => {
    const page = await openDeck('islands/', { ...telephone, hasTouch: true });
    const [, second] = islands.slides;
    const bar = page.locator('.thumb');
    for (const part of await bar.locator('a, button').all()) {
      const box = await part.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.width).toBeGreaterThanOrEqual(44);
    }
    await bar.getByRole('button', { name: 'Next' }).tap();
    await expect.poll(() => shown(page)).toBe(second?.id);
    const slide = await page.locator('.slides > .present').boundingBox();
    expect(slide?.width).toBeGreaterThan(0.97 * telephone.viewport.width);
    expect(await violationsOn(page)).toEqual([]);
    await bar.getByRole('link').tap();
    await expect.poll(() => page.url()).toBe(`${site()}islands/read/#/${second?.id}`);
  });

  test('held across, and on a wall, shows nothing but the slide', async () => {
    const page = await openDeck('islands/', { viewport: { width: 844, height: 390 } });
    expect(await page.locator('.thumb').isVisible()).toBe(false);
  });
});
