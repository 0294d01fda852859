import { beforeAll, expect, test } from 'vitest';
import type { Bundle } from '../../src/files/bundle.ts';
import { openHost } from './host.ts';
import { openDeck, shown, useBrowser } from './page.ts';
import { buildSmall } from './small.ts';

useBrowser();
let site: Bundle;

beforeAll(async () => {
  site = await buildSmall(`
    <select id="select"><option>nothing</option><option>base</option><option>wide</option></select>
    <button id="button" onclick="this.dataset.pressed = 'yes'">Press</button>
    <details id="details"><summary id="summary">More</summary>Inside</details>
    <video id="video" controls width="200" height="80"></video>
    <input id="range" type="range" min="0" max="10" value="5">
    <input id="number" type="number" value="1"><textarea id="textarea"></textarea>
    <div id="editable" contenteditable="true">Edit</div>
    <label><input id="checkbox" type="checkbox">Check</label>
    <a id="link" href="#/one">To the first</a>
    <div id="role-button" role="button" tabindex="0">A button</div>
    <div id="role-slider" role="slider" tabindex="0" aria-valuenow="1">A slider</div>
    <div id="role-listbox" role="listbox" tabindex="0">A list</div>
    <div id="role-tab" role="tab" tabindex="0">A tab</div>`);
});

/** The deck at the slide with the controls. */
async function openControls(hash = '#/two') {
  const { address } = await openHost(site);
  const page = await openDeck(`${address}small/${hash}`);
  /** Presses a key while a control has the focus; whether anything of the deck has come of it. */
  const isTaken = async (id: string, key: string) => {
    await page.evaluate(() => {
      for (const each of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) each.close();
      (window as unknown as { Reveal: { slide(at: number): void } }).Reveal.slide(1);
    });
    await page.locator(`#${id}`).focus();
    await page.keyboard.press(key);
    const traces = await page.locator('.curtain, dialog[open], .pointer').count();
    const was = (await shown(page)) !== 'two' || traces > 0;
    if (await page.locator('.curtain').count()) await page.keyboard.press('Shift');
    if (await page.locator('.pointer').count()) await page.keyboard.press(key);
    return was;
  };
  return { page, isTaken };
}

test('a key belongs to the control that has the focus, where it has a use for it', async () => {
  const { page, isTaken } = await openControls();
  const theirs: Readonly<Record<string, readonly string[]>> = {
    select: ['ArrowDown', 'b', 'w', ' ', 'Home', 'End'],
    button: [' ', 'Enter'],
    summary: [' ', 'Enter'],
    video: [' ', 'ArrowRight', 'ArrowLeft', 'ArrowUp'],
    range: ['ArrowRight', 'Home', 'End'],
    number: ['2', 'ArrowUp', 'Home', '.'],
    textarea: ['b', 'n', ' ', 'ArrowRight', '?', 'Enter', 'End'],
    editable: ['b', 'n', ' ', 'ArrowRight', '?', 'Enter', 'End'],
    checkbox: [' '],
    'role-button': [' ', 'Enter'],
    'role-slider': ['ArrowRight', 'Home', 'End'],
    'role-listbox': ['ArrowDown', 'b', ' ', 'End'],
    'role-tab': ['ArrowRight', ' ', 'End'],
  };
  for (const [id, keys] of Object.entries(theirs)) {
    for (const key of keys) expect([id, key, await isTaken(id, key)]).toEqual([id, key, false]);
  }
  // And what they are for they do.
  await expect.poll(() => page.locator('#button').getAttribute('data-pressed')).toBe('yes');
  await expect.poll(() => page.locator('#number').inputValue()).not.toBe('1');
  await expect.poll(() => page.locator('#textarea').inputValue()).toContain('bn');
  await expect.poll(() => page.locator('#checkbox').isChecked()).toBe(true);
  await page.locator('#range').focus();
  await page.keyboard.press('End');
  await expect.poll(() => page.locator('#range').inputValue()).toBe('10');
  await page.locator('#select').focus();
  await page.keyboard.press('w');
  await expect.poll(() => page.locator('#select').inputValue()).toBe('wide');
  await page.locator('#link').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => shown(page)).toBe('one');
  expect(page.trouble).toEqual([]);
});

test('the deck has the other keys, and a clicker moves it whatever has the focus', async () => {
  const { isTaken } = await openControls();
  for (const [id, key] of [
    ['button', 'ArrowRight'],
    ['button', 'b'],
    ['summary', 'End'],
    ['video', 'b'],
    ['range', 'x'],
    ['checkbox', 'ArrowRight'],
    ['link', ' '],
    ...['select', 'button', 'video', 'range', 'number', 'textarea', 'editable', 'role-listbox'].map(
      (id) => [id, 'PageDown'] as const,
    ),
  ] as const) {
    expect([id, key, await isTaken(id, key)]).toEqual([id, key, true]);
  }
});

test('keys work on every layout, and nothing happens while an input method composes', async () => {
  const { page } = await openControls('#/one');
  const press = (key: string, code: string, more: object = {}) =>
    page.evaluate(
      ([key, code, more]) => {
        const options = { key, code, bubbles: true, cancelable: true, ...more };
        return (document.activeElement ?? document.body).dispatchEvent(
          new KeyboardEvent('keydown', options),
        );
      },
      [key, code, more] as const,
    );
  const curtain = page.locator('.curtain');
  const help = page.locator('dialog.help');
  // As a French keyboard sends its question mark: with the number of the key for a comma.
  await press('?', 'KeyM', { shiftKey: true, keyCode: 188 });
  await expect.poll(async () => [await help.count(), await curtain.count()]).toEqual([1, 0]);
  await press('?', 'KeyM', { shiftKey: true, keyCode: 188 });
  await expect.poll(() => help.count()).toBe(0);
  // A German one, with Shift and ß; and one of Russia, where B types и.
  await press('?', 'Minus', { shiftKey: true, keyCode: 219 });
  await expect.poll(() => help.count()).toBe(1);
  await page.keyboard.press('Escape');
  await press('и', 'KeyB', { keyCode: 66 });
  await expect.poll(() => curtain.getAttribute('data-colour')).toBe('black');
  await page.keyboard.press('Shift');
  for (const [key, code, more] of [
    ['b', 'KeyB', { isComposing: true }],
    ['Process', 'KeyN', { keyCode: 229 }],
    ['b', 'KeyB', { altKey: true }],
    ['b', 'KeyB', { ctrlKey: true }],
    ['b', 'KeyB', { modifierAltGraph: true }],
  ] as const) {
    // What is not ours is left to the browser.
    expect([key, more, await press(key, code, more)]).toEqual([key, more, true]);
    await expect.poll(async () => [await curtain.count(), await shown(page)]).toEqual([0, 'one']);
  }
  // No key of reveal.js's own: the places of H, J, K and V, the number of B without its letter.
  for (const key of ['h', 'j', 'k', 'v', 'a', 'g', ';']) await page.keyboard.press(key);
  await press('F1', 'F1', { keyCode: 112 });
  await press(',', 'KeyM', { keyCode: 66, ctrlKey: true });
  await expect
    .poll(async () => [await shown(page), await page.locator('.paused, .r-overlay').count()])
    .toEqual(['one', 0]);
  expect(page.trouble).toEqual([]);
});

test('the search takes no Enter of an input method, and finds words without their accents', async () => {
  const { page } = await openControls('#/one');
  await page.keyboard.press('/');
  await page.locator('dialog.search input').waitFor();
  await page.keyboard.type('naive bayes');
  const links = page.locator('dialog.search a');
  await expect.poll(() => links.allTextContents()).toEqual(['The slide three']);
  await page.evaluate(() => {
    for (const more of [{ isComposing: true }, { keyCode: 229 }]) {
      const options = { key: 'Enter', code: 'Enter', bubbles: true, ...more };
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', options));
    }
  });
  await expect
    .poll(async () => [await page.locator('dialog.search[open]').count(), await shown(page)])
    .toEqual([1, 'one']);
  await page.keyboard.press('Enter');
  await expect.poll(() => shown(page)).toBe('three');
});

test('both help sheets list what is listened for', async () => {
  const { page } = await openControls('#/one');
  await page.keyboard.press('?');
  const rows = page.locator('dialog.help dl > div');
  await expect
    .poll(() => rows.filter({ hasText: 'Draw on the slide' }).locator('dt').textContent())
    .toBe('D');
  await expect.poll(() => rows.filter({ hasText: 'Handout' }).count()).toBe(1);
  await page.keyboard.press('?');
  const popup = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const speaker = await popup;
  await speaker.locator('.speaker.on').waitFor();
  await speaker.keyboard.press('?');
  const sheet = speaker.locator('dialog.keys');
  await expect.poll(() => sheet.locator('dl > div').count()).toBeGreaterThan(20);
  // A window that has just opened gets its size a moment later.
  const isInside = () =>
    sheet.evaluate((each) => {
      const { top, bottom } = each.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  await expect.poll(isInside).toBe(true);
  await speaker.keyboard.press('?');
  await expect.poll(() => sheet.count()).toBe(0);
});
