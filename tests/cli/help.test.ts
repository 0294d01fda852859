import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { kitRoot } from '../../src/site/project/kit.ts';
import { folderOf, smallProject } from '../folder.ts';
import { printedIn } from './run.ts';

// Whoever loads them in vain fails.
vi.mock('vite', () => {
  throw new Error('a bundler is loaded');
});
vi.mock('playwright-core', () => {
  throw new Error('a browser is loaded');
});

describe('the list of commands', () => {
  test.each([['--help'], ['-h'], ['help'], []])('loads no bundler: %s', async (...args) => {
    const text = await printedIn(folderOf(smallProject), ...args);
    expect(text).toContain('  build     Writes the shelf');
    // They speak of the kit's own talk.
    expect(text).not.toMatch(/bench|models/);
  });

  test('has what is for this repository in it', async () => {
    expect(await printedIn(kitRoot, '--help')).toMatch(/models[\s\S]*bench/);
  });

  test('the version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(kitRoot, 'package.json'), 'utf8'));
    expect(await printedIn(folderOf(), '--version')).toBe(version);
    expect(await printedIn(folderOf(), '-v')).toBe(version);
  });
});
