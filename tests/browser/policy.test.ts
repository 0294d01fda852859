import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundleSite } from '../../src/site/bundle.ts';
import { folderOf } from '../folder.ts';
import { openHost } from './host.ts';
import { newContext, useBrowser } from './page.ts';

useBrowser();

/** The policy that the documentation gives to hosts. */
const policy = /```\n(default-src[^`]+)```/
  .exec(readFileSync('docs/hosting.md', 'utf8'))?.[1]
  ?.replace(/\s+/g, ' ');

const project = {
  'slides/decks/small.ts': `
    import { defineDeck } from 'mesa-deck';
    import { one, two } from '../slides.ts';
    export default defineDeck({ id: 'small', title: 'Small', slides: [one, two] });`,
  'slides/slides.ts': `
    import { defineSlide, figure, html, math, code } from 'mesa-deck';
    import line from './line.ts';
    export const one = defineSlide({ id: 'one', title: 'One', notes: html\`<p>Say it</p>\`,
      body: html\`\${math.display\`\\\\frac{a}{b}\`} \${code('ts')\`const a = 1\`} <p class="step">x</p>\` });
    export const two = defineSlide({ id: 'two', title: 'Two', body: figure(line) });`,
  'slides/line.ts': `
    import { defineFigure, html } from 'mesa-deck';
    export default defineFigure({ id: 'line', alt: 'A line', caption: 'It grows.', width: 100, height: 10,
      action: 'Grow', controls: [{ name: 'to', label: 'To', kind: 'range', min: 1, max: 9, step: 1, value: 5 }],
      run: function* ({ to }) { for (let n = 0; n <= to; n += 1) yield n; },
      draw: (n) => html\`<path d="M0 0H\${n}"/>\`, say: (n) => \`It is \${n} long.\` });`,
};

test('every page works under the policy that is documented, and breaks none of it', async () => {
  expect(policy).toContain("script-src 'self'");
  const site = await bundleSite({ root: folderOf(project), app: true, pictures: false });
  const host = await openHost(site, '/talks/', { 'content-security-policy': policy ?? '' });
  const context = await newContext({ serviceWorkers: 'allow' });
  const broken: string[] = [];
  await context.exposeFunction('note', (what: string) => broken.push(what));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      const { note } = window as unknown as { note(what: string): void };
      note(`${location.pathname}: ${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  const page = await context.newPage();
  const at = (path: string) => page.goto(host.address + path);

  await at('');
  await page.locator('.tray h2').waitFor();
  await page.waitForSelector('html.scripted');
  await at('small/#/two');
  await page.waitForSelector('html.ready');
  await page.locator('[data-do=run]').click();
  await expect.poll(() => page.locator('output').first().innerText()).toBe('It is 5 long.');
  await at('small/speaker/');
  await page.frameLocator('iframe').first().locator('html.ready').waitFor({ state: 'attached' });
  await at('small/handout/');
  await page.locator('select[name=layout]').selectOption('article');
  await page.locator('.handout h1').first().waitFor();
  await at('remix/?slides=small:one,two&title=Mine');
  await page.waitForSelector('html.ready');
  await at('remix/handout/?slides=small:one,two&title=Mine');
  await page.locator('.entry').first().waitFor();
  // What keeps the site on the device is loaded late.
  await expect.poll(() => context.serviceWorkers().length).toBe(1);
  expect(broken).toEqual([]);
});
