/** That how long a test waits is never its verdict: a loaded machine is slow, and not wrong. */
import { readdirSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import config from '../vitest.config.ts';

interface Part {
  readonly test: {
    readonly name: string;
    readonly include?: readonly string[];
    readonly expect?: { readonly poll?: { timeout?: number } };
  };
}

test('each part of the tests polls for minutes, as it does not learn from the root', () => {
  const parts = (config.test?.projects ?? []) as readonly Part[];
  expect(parts.length).toBeGreaterThan(3);
  for (const { test } of parts) {
    expect([test.name, test.expect?.poll?.timeout]).toEqual([test.name, 180_000]);
  }
});

test('no test sleeps, or has less patience than that', () => {
  const files = readdirSync('tests', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.ts$/.test(name),
  );
  const found = files.flatMap((name) => {
    const text = readFileSync(`tests/${name}`, 'utf8');
    const short = [...text.matchAll(/timeout: ([\d_]+)|^(?:\}, | {2})(\d[\d_]+)(?:\);|,)$/gm)]
      .filter(([, named, last]) => Number((named ?? last ?? '').replaceAll('_', '')) < 120_000)
      .map(([what]) => what);
    const sleeps = text.match(/\.waitForTimeout\(\d/g) ?? [];
    return [...short, ...sleeps].map((what) => `${name}: ${what}`);
  });
  expect(found).toEqual([]);
});

test('files that share what they import put nothing else in its place', () => {
  const parts = (config.test?.projects ?? []) as readonly Part[];
  const apart = parts.find(({ test }) => test.name === 'alone')?.test.include;
  const mock = /\bvi\s*\.(?:mock|doMock|resetModules|stubGlobal)\(/;
  const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ts$/.test(name))
    .map((name) => `tests/${name.replaceAll('\\', '/')}`);
  expect(files.filter((file) => mock.test(readFileSync(file, 'utf8'))).sort()).toEqual(apart);
});

test('what they share is the engine’s own, and as fast', async () => {
  await import('./browser/pdfjs.ts');
  // Of another realm: who replaces a function may have this one lie.
  const sourceOf: () => string = runInNewContext('Function.prototype.toString');
  for (const each of [
    JSON.parse,
    JSON.stringify,
    Array.prototype.push,
    Function.prototype.toString,
  ]) {
    expect(sourceOf.call(each)).toContain('[native code]');
  }
});
