import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from 'fast-png';
import { expect, test } from 'vitest';
import { emptyCache, folderOf, smallProject } from '../folder.ts';
import { callCommand } from './run.ts';

const described = {
  ...smallProject,
  'slides/decks/small.ts': smallProject['slides/decks/small.ts'].replace(
    "title: 'Small'",
    `title: 'Small & "quoted"', description: 'Two <lines> of a deck.', author: 'A. Author'`,
  ),
};

/** What a page says to who links to it, by its name. */
function said(folder: string, page: string): Readonly<Record<string, string>> {
  const html = readFileSync(join(folder, 'dist', page), 'utf8');
  const metas = html.matchAll(
    /<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)">/g,
  );
  const canonical = /<link rel="canonical" href="([^"]*)">/.exec(html)?.[1];
  return {
    ...Object.fromEntries([...metas].map(([, name, value]) => [name, value])),
    ...(canonical === undefined ? {} : { canonical }),
  };
}

test('a deck tells how links to it look, with a card that is there', async () => {
  const folder = folderOf(described);
  expect(await callCommand(folder, ['build'])).toMatchObject({ status: 0, err: '' });
  expect(said(folder, 'small/index.html')).toEqual({
    'og:type': 'website',
    'og:title': 'Small &amp; &quot;quoted&quot;',
    'og:description': 'Two &lt;lines&gt; of a deck.',
    'og:image': '../pictures/small/card.png',
    'og:image:type': 'image/png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': 'The title slide: Small &amp; &quot;quoted&quot;',
    'twitter:card': 'summary_large_image',
  });
  const card = decode(readFileSync(join(folder, 'dist/small', '../pictures/small/card.png')));
  expect([card.width, card.height]).toEqual([1200, 630]);
  expect(said(folder, 'index.html')).toMatchObject({ 'og:image': 'pictures/small/card.png' });
});

test('with --url all addresses are whole, and the handout shows where the deck is', async () => {
  const folder = folderOf(described);
  const url = 'https://example.org/talks';
  expect((await callCommand(folder, ['build', '--url', url])).status).toBe(0);
  expect(said(folder, 'small/index.html')).toMatchObject({
    'og:image': `${url}/pictures/small/card.png`,
    'og:url': `${url}/small/`,
    canonical: `${url}/small/`,
  });
  expect(said(folder, 'index.html')).toMatchObject({
    'og:image': `${url}/pictures/small/card.png`,
    canonical: `${url}/`,
  });
  const handout = readFileSync(join(folder, 'dist/small/handout/index.html'), 'utf8');
  expect(handout).toContain('example.org/talks/small/</a>');
});

test('an address that no page can have is told', async () => {
  const folder = folderOf(described);
  const word = await callCommand(folder, ['build', '--url', 'talks']);
  const query = await callCommand(folder, ['build', '--url', 'https://example.org/?a=b']);
  expect(`${word.err}\n${query.err}`).toMatchInlineSnapshot(`
    "error: 'talks' is not the address of a page
       at: --url
     hint: write it whole: --url https://example.org/talks/
    error: 'https://example.org/?a=b' is not the address of a folder
       at: --url
     hint: leave out what follows ? or #: --url https://example.org/talks/"
  `);
  expect(existsSync(join(folder, 'dist'))).toBe(false);
});

test('without a browser a build says how to do without, and --no-pictures does', async () => {
  const folder = folderOf({
    ...described,
    'dist/index.html': '<html data-page="shelf">old</html>',
  });
  // Nothing that was drawn is at hand; fonts are, since they are cut without a browser.
  const bare = { MESA_DECK_CHROME: '/no/such/browser', MESA_DECK_CACHE: emptyCache('fonts') };
  const { status, err } = await callCommand(folder, ['build'], bare);
  expect(status).toBe(1);
  expect(err).toMatchInlineSnapshot(`
    "error: no browser at /no/such/browser
       at: the environment variable MESA_DECK_CHROME
     hint: give the path of a Chrome, Edge or Chromium program, or unset the variable; or build with --no-pictures"
  `);
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toContain('old');

  expect((await callCommand(folder, ['build', '--no-pictures'], bare)).status).toBe(0);
  expect(existsSync(join(folder, 'dist/pictures'))).toBe(false);
  expect((await callCommand(folder, ['offline'], bare)).status).toBe(0);
  const { 'og:image': image, 'twitter:card': card } = said(folder, 'small/index.html');
  expect([image, card]).toEqual([undefined, 'summary']);
});
