import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { findBrowser } from '../../src/site/browser/find.ts';
import { cacheFolder } from '../../src/site/project/kit.ts';
import { emptyCache, folderOf, write } from '../folder.ts';
import { openDevServer } from './host.ts';
import { openDeck, shown, useBrowser } from './page.ts';

useBrowser();

const deck = `
  import { defineDeck, defineSlide, fitText, html, mermaid } from 'mesa-deck';
  const slides = [
    defineSlide({ id: 'text', title: 'The text', body: html\`<p>At once</p>\` }),
    defineSlide({ id: 'drawing', title: 'The drawing', body: mermaid('What follows')\`
      flowchart LR
        a[First] --> b[What follows]
        %% step: b
    \` }),
    defineSlide({ id: 'wrong', title: 'The slip', body: mermaid('A slip')\`
      flowchart LR
        a[First --> b
    \` }),
    defineSlide({ id: 'large', title: 'The large one', body: fitText({ min: 20, max: 90 })\`\${'Words that have no room at first. '.repeat(20)}\` }),
  ];
  export default defineDeck({ id: 'drawn', title: 'Drawn', slides });`;

/** The machine's browser, that starts once somebody has opened its gate. */
async function gatedBrowser(): Promise<{
  readonly program: string;
  readonly open: () => Promise<void>;
}> {
  const { path, env } = await findBrowser({ cacheDir: cacheFolder(process.cwd()) });
  const folder = folderOf();
  const [program, gate] = [join(folder, 'browser'), join(folder, 'gate')];
  execFileSync('mkfifo', [gate]);
  const own = Object.entries(env).filter(([name, value]) => value !== process.env[name]);
  const lines = own.map(([name, value]) => `export ${name}='${value}'`);
  write(
    folder,
    'browser',
    `#!/bin/sh\n${lines.join('\n')}\nread -r _ < '${gate}'\nexec '${path}' "$@"\n`,
  );
  chmodSync(program, 0o755);
  return { program, open: () => writeFile(gate, 'go\n') };
}

test('slides show before there is a browser that draws; what it draws comes into them', async () => {
  const { program, open } = await gatedBrowser();
  onTestFinished(() => void vi.unstubAllEnvs());
  vi.stubEnv('MESA_DECK_CHROME', program);
  vi.stubEnv('MESA_DECK_CACHE', emptyCache('fonts'));
  const address = await openDevServer(folderOf({ 'slides/decks/drawn.ts': deck }));
  const page = await openDeck(`${address}drawn/`);
  expect(await page.locator('#text').innerText()).toContain('At once');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const drawing = page.locator('#drawing .diagram svg');
  expect(await drawing.getAttribute('aria-label')).toBe('What follows');
  expect(await drawing.textContent()).toBe('…');
  expect(await page.locator('#drawing .step.visible').count()).toBe(1);
  await page.evaluate(() => Object.assign(window, { before: document.querySelector('#text') }));
  // Who reads the page, and does not open it, waits for all of it.
  const read = fetch(`${address}drawn/`).then((response) => response.text());

  await open();
  await expect.poll(() => drawing.textContent()).toContain('What follows');
  await expect.poll(() => page.locator('#wrong [role="alert"]').count()).toBe(1);
  await expect.poll(() => page.locator('.undrawn, [data-draft]').count()).toBe(0);
  const size = page.locator('#large .fit');
  await expect.poll(() => size.evaluate((box) => getComputedStyle(box).fontSize)).not.toBe('90px');
  // The talk is where it was, and what has not changed is the same.
  expect(await shown(page)).toBe('drawing');
  expect(await page.locator('#drawing .step.visible').count()).toBeGreaterThan(0);
  const same = () => document.querySelector('#text') === (window as { before?: Element }).before;
  expect(await page.evaluate(same)).toBe(true);
  expect(await read).not.toContain('undrawn');
  const fonts = () => [...document.fonts].map(({ status }) => status);
  expect(await page.evaluate(fonts)).toContain('loaded');
  expect(await page.evaluate(fonts)).not.toContain('error');
  expect(page.trouble).toEqual([]);
});
