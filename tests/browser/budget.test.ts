import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { newContext, site, useBrowser } from './page.ts';

useBrowser();

/** What the first visit to a deck may cost: files, and bytes as a host sends them, fonts and pictures aside. */
const budget = JSON.parse(
  readFileSync(new URL('../fixtures/budgets.json', import.meta.url), 'utf8'),
) as Readonly<Record<'head' | 'requests' | 'html' | 'js' | 'css', number>>;

test('the first visit to a deck keeps to its budget', async () => {
  const page = await (await newContext()).newPage();
  const files = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => files.set(response.url(), response.body()));
  const address = new URL('islands/', site()).href;
  await page.goto(address, { waitUntil: 'networkidle' });
  // What is asked for before anything can be painted: the page, its styles, and its scripts.
  const text = String(await files.get(address));
  const head = text.match(/<(?:link rel="(?:stylesheet|modulepreload)"|script [^>]*\bsrc=)/g) ?? [];
  const bytes = async (end: RegExp) => {
    const bodies = [...files].filter(([address]) => end.test(address)).map(([, body]) => body);
    return (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  };
  const cost = {
    head: head.length + 1,
    requests: files.size,
    html: await bytes(/\/$/),
    js: await bytes(/\.js$/),
    css: await bytes(/\.css$/),
  };
  const beyond = Object.entries(cost).filter(
    ([name, value]) => value > budget[name as keyof typeof budget],
  );
  expect(beyond, `all of it: ${JSON.stringify(cost)}`).toEqual([]);
});
