import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from 'fast-png';
import { beforeAll, expect, test } from 'vitest';
import { cardPath, catalogue, picturePath } from '../../src/render/catalogue.ts';
import { readTheme } from '../../src/site/styles/theme.ts';
import { decks } from '../fixtures/ferries.ts';
import { builtFolder } from './page.ts';

let dist: string;
beforeAll(async () => {
  dist = await builtFolder('ferries');
});

/** A picture of the built site, and how many of its pixels have a colour. */
function pictureAt(path: string) {
  const png = readFileSync(join(dist, path));
  const { width, height, data, palette = [] } = decode(png);
  const count = (colour: string) => {
    const place = palette.findIndex((each) => each.join() === colour);
    return [...data].filter((each) => each === place).length;
  };
  return { size: `${width} × ${height}`, bytes: png.toString('latin1'), palette, count };
}

/** The theme's colour of the tide as the picture's palette has it. */
const tide = readTheme(process.cwd(), 'mesa').tokens.get('--mesa') ?? '';
const mesa = [1, 3, 5].map((at) => Number.parseInt(tide.slice(at, at + 2), 16)).join();

test('each slide has its own picture at the address that the catalogue gives, and a small one', () => {
  const paths = catalogue(decks).map(picturePath);
  const pictures = paths.map(pictureAt);
  expect(paths.length).toBeGreaterThan(20);
  expect(new Set(pictures.map(({ size }) => size))).toEqual(new Set(['640 × 360']));
  expect(new Set(pictures.map(({ bytes }) => bytes)).size).toBe(paths.length);
  for (const { palette, bytes } of pictures) {
    expect(palette.length).toBeGreaterThan(8);
    expect(bytes.length).toBeLessThan(40_000);
  }
});

test('a picture is of its slide: only where the tide is shown its colour is', () => {
  const paths = catalogue(decks).map(picturePath);
  const marks = (slide: string) =>
    pictureAt(paths.find((path) => path.endsWith(`/${slide}.png`)) ?? '').count(mesa);
  expect(marks('low-water')).toBe(0);
  expect(marks('high-water')).toBeGreaterThan(50);
});

test('each deck has a card with its picture, and pages that name it', () => {
  for (const deck of decks) {
    const card = pictureAt(cardPath(deck));
    expect(card.size).toBe('1200 × 630');
    const page = readFileSync(join(dist, deck.id, 'index.html'), 'utf8');
    const image = /property="og:image" content="([^"]+)"/.exec(page)?.[1] ?? '';
    expect(existsSync(join(dist, deck.id, image))).toBe(true);
  }
  const talk = decks.find(({ id }) => id === 'ferries');
  expect(talk && pictureAt(cardPath(talk)).count(mesa)).toBeGreaterThan(5_000);
});
