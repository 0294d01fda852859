import { expect, test } from 'vitest';
import { leave, open, useBrowser } from './page.ts';

useBrowser();

const heard: string[] = [];
const kept = () => ({
  name: window.name,
  local: localStorage.length,
  session: sessionStorage.length,
  isDark: matchMedia('(prefers-color-scheme: dark)').matches,
  isStill: matchMedia('(prefers-reduced-motion: reduce)').matches,
  width: innerWidth,
  told: 'told' in window,
});
const asNew = {
  name: '',
  local: 0,
  session: 0,
  isDark: false,
  isStill: true,
  width: 1280,
  told: false,
};

test('a device that was given back shows nothing of whoever had it', async () => {
  const first = await open('');
  first.on('console', (message) => {
    if (message.type() === 'info') heard.push(message.text());
  });
  await first.evaluate(() => {
    window.name = 'mine';
    localStorage.setItem('mine', 'a');
    sessionStorage.setItem('mine', 'a');
    // As a rehearsal does.
    addEventListener('pagehide', () => localStorage.setItem('last', 'a'));
    window.open('about:blank');
  });
  await leave(first);
  const second = await open('');
  expect(second.context()).toBe(first.context());
  expect(second.context().pages()).toHaveLength(1);
  expect(await second.evaluate(kept)).toEqual(asNew);
  await second.evaluate(() => console.info('not for the first'));
  expect(heard).toEqual([]);
});

test.each([
  [
    'wishes of its reader',
    (page) => page.emulateMedia({ colorScheme: 'dark', reducedMotion: null }),
  ],
  ['another size', (page) => page.setViewportSize({ width: 400, height: 600 })],
  [
    'a script of its own',
    (page) => page.context().addInitScript(() => Object.assign(window, { told: true })),
  ],
  ['a pointer', (page) => page.mouse.down()],
] as const satisfies readonly (readonly [
  string,
  (page: Awaited<ReturnType<typeof open>>) => Promise<unknown>,
])[])('with %s it is closed', async (_, change) => {
  const page = await open('');
  await change(page);
  await leave(page);
  const next = await open('');
  expect(next.context()).not.toBe(page.context());
  expect(await next.evaluate(kept)).toEqual(asNew);
});
