import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { openCache } from '../../src/files/cache.ts';
import { type Icon, iconsOf } from '../../src/site/app/icons.ts';
import { paint } from '../../src/site/app/paint.in-page.ts';
import type { KeptBrowser } from '../../src/site/browser/keep.ts';
import { readTheme } from '../../src/site/styles/theme.ts';
import { folderOf } from '../folder.ts';
import { lent, useBrowser } from './page.ts';

useBrowser();

const none: KeptBrowser = {
  open: () => Promise.reject(new Error('a browser was asked for')),
  close: async () => undefined,
};

/** Icons in the colours of a theme of the kit, or of one with a picture of its own. */
function icons(name: string, browser: KeptBrowser, picture?: string): Promise<readonly Icon[]> {
  const own = { 'themes/own.css': ':root { --ground: #123456 }', 'themes/own.svg': picture ?? '' };
  const root = folderOf(picture === undefined ? {} : own);
  return iconsOf(readTheme(root, name), openCache(folderOf({})), browser);
}

test.each(['plain', 'mesa', 'paper', 'night', 'chalk', 'contrast'])(
  'icons of %s look as a browser would paint them, and need none',
  async (name) => {
    const [drawing, ...painted] = await icons(name, none);
    const page = await (await lent.open()).newPage();
    for (const { content, sizes, purpose } of painted.filter((icon) => icon.purpose === 'any')) {
      const size = Number.parseInt(sizes, 10);
      const svg = String(drawing?.content);
      const wanted = PNG.sync.read(
        Buffer.from(await page.evaluate(paint, { svg, size }), 'base64'),
      );
      const got = PNG.sync.read(Buffer.from(content));
      const other = pixelmatch(wanted.data, got.data, undefined, size, size, { threshold: 0.1 });
      expect(other, `${sizes} ${purpose}`).toBeLessThan(size);
      const colours = new Set(Array.from(new Uint32Array(Uint8Array.from(got.data).buffer)));
      expect(colours.size, `${sizes} ${purpose}`).toBeGreaterThan(3);
    }
    await page.close();
  },
);

test.each([
  ['letters', '<text x="9" y="99" fill="#fff">A</text>'],
  ['a style', '<style>path { fill: red }</style><path d="M0 0h9v9z"/>'],
  ['a colour that is mixed', '<path fill="color-mix(in srgb, red, blue)" d="M0 0h9v9z"/>'],
  ['a picture', '<image href="data:image/png;base64,AAAA" width="9" height="9"/>'],
  ['what no painter can read', '<path'],
])('an icon with %s is painted by a browser', async (_, inside) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">${inside}</svg>`;
  await expect(icons('own', none, svg)).rejects.toThrow('a browser was asked for');
});
