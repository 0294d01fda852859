import type { Page } from 'playwright-core';
import type { Bundle } from '../../files/bundle.ts';
import { shownMark } from '../print/held.in-page.ts';
import { type Assets, dataAddress, servedAsset } from '../project/assets.ts';
import { measurePictures, putPictures } from './printed.in-page.ts';

/** A site to print from: it knows its pictures in any size. */
export interface PrintBundle extends Bundle {
  /** A picture of the site by its address, some px wide, as an address that holds it; nothing for others. */
  readonly pictureFor?: (address: string, width: number) => Promise<string | undefined>;
}

/** What printers and eyes tell apart at an arm's length, in dots an inch. */
const dots = 220;
/** Widths are rounded up to these, so that pictures of nearly one size are made once. */
const grid = 32;

export function fitterOf(assets: Assets): NonNullable<PrintBundle['pictureFor']> {
  return async (address, width) => {
    const asset = servedAsset(address.slice(1), assets);
    const fitted = asset?.fitted?.(Math.ceil((width * dots) / 96 / grid) * grid);
    await fitted?.made?.();
    return fitted && dataAddress(fitted);
  };
}

/** Gives each picture of a page the resolution that paper has use for, however large its file is. */
export async function fitPictures(page: Page, { pictureFor }: PrintBundle): Promise<void> {
  if (!pictureFor) return;
  const found: (readonly [number, string])[] = [];
  for (const { index, address, width } of await page.evaluate(measurePictures, shownMark)) {
    const fitted = await pictureFor(decodeURIComponent(address), width);
    if (fitted !== undefined) found.push([index, fitted]);
  }
  if (found.length > 0) await page.evaluate(putPictures, found);
}
