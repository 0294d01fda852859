import readQr from 'jsqr';
import { expect, test } from 'vitest';
import { renderQr } from '../../src/render/pages/qr.ts';
import { markup } from '../../src/shared/markup.ts';

/** Dots to a module, as a camera would see it. */
const scale = 4;

test.each([
  'https://example.org/talks/ferries/',
  `https://example.org/${'a-long-path/'.repeat(12)}?slides=one,two,three`,
])('a camera reads the address out of its picture: %s', (address) => {
  const picture = markup(renderQr(address, 'The address'));
  const modules = Number(/viewBox="0 0 (\d+)/.exec(picture)?.[1]);
  const size = modules * scale;
  const dots = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [, x, y] of picture.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let at = 0; at < scale * scale; at += 1) {
      const column = Number(x) * scale + (at % scale);
      const row = Number(y) * scale + Math.floor(at / scale);
      dots.fill(0, (row * size + column) * 4, (row * size + column) * 4 + 3);
    }
  }
  const read = 'default' in readQr ? (readQr.default as unknown as typeof readQr) : readQr;
  expect(read(dots, size, size)?.data).toBe(address);
});
