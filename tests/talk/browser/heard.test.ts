import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openDeck, useBrowser } from '../../browser/page.ts';

useBrowser('talk');

const folder = dirname(
  createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/package.json'),
);
const code = readFileSync(join(folder, 'lib/esm/index.browser.js'), 'base64');

interface Reader {
  start(options: { container: Element }): Promise<void>;
  next(): Promise<void>;
  stop(): Promise<void>;
  lastSpokenPhrase(): Promise<string>;
  spokenPhraseLog(): Promise<string[]>;
}

/**
 * What a screen reader says of the slide that is shown, from its beginning to its end. This one reads what is in
 * an image, too, which ARIA keeps from it (“children presentational”), and so do browsers.
 */
async function heardOn(page: Page): Promise<readonly string[]> {
  // As a text: an import of a test is the test runner's.
  await page.evaluate(`import('data:text/javascript;base64,${code}')
    .then(({ virtual }) => { window.screenReader = virtual; })`);
  return page.evaluate(async () => {
    const { screenReader: reader } = window as unknown as { screenReader: Reader };
    const slide = document.querySelector('.slides > .present');
    if (!slide) return [];
    await reader.start({ container: slide });
    const first = await reader.lastSpokenPhrase();
    for (let step = 0; step < 400; step++) {
      await reader.next();
      if ((await reader.lastSpokenPhrase()) === `end of ${first}`) break;
    }
    const said = await reader.spokenPhraseLog();
    await reader.stop();
    let image = false;
    return said.filter((line) => {
      const ends = line.startsWith('end of image');
      const inside = image && !ends;
      if (line.startsWith('image, ')) image = true;
      if (ends) image = false;
      return !inside && !ends;
    });
  });
}

test('a screen reader reads the three cases in an order and in words that make sense', async () => {
  const page = await openDeck('complete/');
  for (const id of ['base-case', 'mesa-case', 'deceptive-case']) {
    const announced = page.locator('.announced');
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${id}`);
    await page.waitForSelector(`#${id}.present`);
    const lines = [`announced: ${await announced.textContent()}`];
    const clicks = await page.evaluate(
      (slide) =>
        new Set(
          [...document.querySelectorAll<HTMLElement>(`#${slide} .fragment`)].map(
            (step) => step.dataset['fragmentIndex'],
          ),
        ).size,
      id,
    );
    for (let click = 0; click < clicks; click++) {
      await page.keyboard.press('PageDown');
      lines.push(`announced: ${await announced.textContent()}`);
    }
    lines.push(...(await heardOn(page)));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../golden/heard/${id}.txt`);
  }
});
