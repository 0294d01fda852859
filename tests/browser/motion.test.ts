import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openDeck, shown, useBrowser } from './page.ts';

useBrowser();

const moving = { reducedMotion: 'no-preference' } as const;
const deck = 'islands/?slides=title,low-water,high-water';

/** A deck whose animations stay at their first moment: a look at them may come late. */
async function openStopped(path: string): Promise<Awaited<ReturnType<typeof openDeck>>> {
  const page = await openDeck(path, moving);
  const session = await page.context().newCDPSession(page);
  await session.send('Animation.enable');
  await session.send('Animation.setPlaybackRate', { playbackRate: 0 });
  return page;
}

const ids = (page: Page) => expect.poll(() => shown(page));

interface Moved {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** Where a node of the diagram of a slide is, in its animations' first moment if they run. */
const boxAt = (page: Page, slide: string, node: string, moment: 'start' | 'end') =>
  page.evaluate(
    ([id, name, when]): Moved => {
      for (const each of document.getAnimations()) {
        if (when === 'end') each.finish();
        else {
          each.pause();
          each.currentTime = 0;
        }
      }
      const box = document
        .querySelector(`#${id} .node[data-id="${name}"]`)
        ?.getBoundingClientRect();
      return { left: box?.left ?? 0, top: box?.top ?? 0, width: box?.width ?? 0 };
    },
    [slide, node, moment] as const,
  );
const running = (page: Page) =>
  page.evaluate(() =>
    document.getAnimations().flatMap((each) => {
      const { target } = each.effect as KeyframeEffect;
      const slide = target?.closest('.slide');
      return each instanceof CSSTransition || !slide ? [] : slide.id;
    }),
  );

function expectSame(one: Moved, other: Moved): void {
  for (const side of ['left', 'top', 'width'] as const) {
    expect(Math.abs(one[side] - other[side]), side).toBeLessThan(1);
  }
}

test('what two neighbours share travels, there and back, and ends where it belongs', async () => {
  const page = await openStopped(`${deck}#/low-water`);
  const before = await boxAt(page, 'low-water', 'board', 'end');
  await page.keyboard.press('PageDown');
  await ids(page).toBe('high-water');
  expectSame(await boxAt(page, 'high-water', 'board', 'start'), before);
  const after = await boxAt(page, 'high-water', 'board', 'end');
  expect(Math.abs(after.left - before.left) + Math.abs(after.top - before.top)).toBeGreaterThan(5);
  expect(await running(page)).toEqual([]);
  await page.keyboard.press('PageUp');
  await ids(page).toBe('low-water');
  expectSame(await boxAt(page, 'low-water', 'board', 'start'), after);
  expectSame(await boxAt(page, 'low-water', 'board', 'end'), before);
  // From elsewhere there is nothing to travel from.
  await page.keyboard.press('Home');
  await ids(page).toBe('title');
  // reveal.js writes where one is a while late: to set the address that is still there would do nothing.
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/title');
  await page.evaluate(() => {
    location.hash = '#/high-water';
  });
  await ids(page).toBe('high-water');
  expect(await running(page)).toEqual([]);
  expect(page.trouble).toEqual([]);
});

test('nothing moves for who asked for less motion', async () => {
  const page = await openDeck(`${deck}#/low-water`);
  await page.keyboard.press('PageDown');
  await ids(page).toBe('high-water');
  expect(await running(page)).toEqual([]);
});

test('slides fade into one another or come from the side, and a step grows out of its origin', async () => {
  const page = await openStopped(`${deck}#/low-water`);
  const opacity = () =>
    page.evaluate(() =>
      ['low-water', 'high-water'].map((id) => {
        for (const each of document.getAnimations()) {
          if (each instanceof CSSTransition) continue;
          each.pause();
          each.currentTime = 0;
        }
        const slide = document.getElementById(id) as HTMLElement;
        const { opacity, visibility } = getComputedStyle(slide);
        return `${visibility} ${opacity} ${Math.round(slide.getBoundingClientRect().left)}`;
      }),
    );
  const change = (kind: string) =>
    page.evaluate((to) => {
      const slide = document.getElementById('high-water') as HTMLElement;
      slide.dataset['change'] = to;
      slide.querySelector('.step')?.setAttribute('data-from', 'board');
    }, kind);
  await change('fade');
  await page.keyboard.press('PageDown');
  await ids(page).toBe('high-water');
  expect(await opacity()).toEqual(['visible 1 0', 'visible 0 0']);
  await change('slide');
  await page.keyboard.press('PageUp');
  await ids(page).toBe('low-water');
  expect(await opacity()).toEqual(['visible 1 -1280', 'visible 1 0']);
  await change('none');
  await page.keyboard.press('PageDown');
  await ids(page).toBe('high-water');
  expect(await running(page)).toEqual([]);
  await page.keyboard.press('PageDown');
  await expect.poll(() => running(page)).toContain('high-water');
});
