import { existsSync, readFileSync } from 'node:fs';
import { type Cache, keyOf } from '../../files/cache.ts';
import { say } from '../../say.ts';
import type { KeptBrowser } from '../browser/keep.ts';
import { whileOpen } from '../browser/open.ts';
import { kitFile } from '../project/kit.ts';
import type { Theme } from '../styles/theme.ts';
import { paint } from './paint.in-page.ts';
import { paintShapes } from './shapes.ts';

/** An icon as a file of the site, and as a manifest lists it. */
export interface Icon {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly sizes: string;
  readonly type: string;
  readonly purpose: 'any' | 'maskable';
}

/**
 * The icons of decks that wear a theme: of the picture beside its stylesheet, `themes/mesa.svg`, or
 * else of the kit's own, in the theme's colours. The picture fills its square, and what matters is
 * in the inner four fifths: systems cut off the rest. Without a browser there is the drawing alone.
 */
export async function iconsOf(
  theme: Theme,
  cache: Cache,
  browser?: KeptBrowser,
): Promise<readonly Icon[]> {
  const square = inColours(readFileSync(pictureOf(theme), 'utf8'), theme);
  const round = rounded(square);
  const name = `icons/${theme.name}`;
  const drawn: Icon = {
    path: `${name}.svg`,
    content: round,
    sizes: 'any',
    type: 'image/svg+xml',
    purpose: 'any',
  };
  if (!browser) return [drawn];
  const png = async (svg: string, size: number, purpose: Icon['purpose']): Promise<Icon> => ({
    path: `${name}-${size}${purpose === 'any' ? '' : `-${purpose}`}.png`,
    content: await painted(svg, size, cache, browser),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const pictures = [png(round, 192, 'any'), png(round, 512, 'any'), png(square, 512, 'maskable')];
  return [drawn, ...(await Promise.all(pictures))];
}

function pictureOf({ file }: Theme): string {
  const own = file.replace(/\.css$/, '.svg');
  return existsSync(own) ? own : kitFile('themes/icon.svg');
}

/** An icon stands alone, where no stylesheet says what a token is. */
function inColours(svg: string, { tokens }: Theme): string {
  return svg.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const value = tokens.get(name) ?? 'none';
    return value.startsWith('var(') ? inColours(value, { tokens } as Theme) : value;
  });
}

function rounded(svg: string): string {
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">' +
    '<clipPath id="corners"><rect width="512" height="512" rx="112"/></clipPath>' +
    `<g clip-path="url(#corners)">${svg.trim()}</g></svg>\n`
  );
}

/** Painted once, and without a browser where it is of shapes: one takes seconds to unpack and open. */
async function painted(
  svg: string,
  size: number,
  cache: Cache,
  browser: KeptBrowser,
): Promise<Uint8Array> {
  const name = `icons/${keyOf(String(size), svg)}.png`;
  const paintNow = async () =>
    (await paintShapes(svg, size)) ?? (await paintInBrowser(svg, size, browser));
  return (await cache.get(name, paintNow)).content;
}

async function paintInBrowser(svg: string, size: number, kept: KeptBrowser): Promise<Uint8Array> {
  const browser = await kept.open();
  return whileOpen(browser, { doing: say`painting`, where: say`painting the icons` }, async () => {
    const page = await browser.newPage();
    try {
      return Buffer.from(await page.evaluate(paint, { svg, size }), 'base64');
    } finally {
      await page.close();
    }
  });
}
