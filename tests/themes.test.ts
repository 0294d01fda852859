import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTheme, type Theme } from '../src/site/styles/theme.ts';
import {
  type Colour,
  contrastOf,
  distanceFor,
  eyes,
  readColour,
} from '../src/site/themes/colours.ts';
import { pairs, required, themeDoubts, unusedTokens } from '../src/site/themes/doubts.ts';
import { tokenValue } from '../src/site/themes/values.ts';

const kitFiles = readdirSync('themes/kit')
  .filter((name) => name.endsWith('.css'))
  .map((file) => `kit/${basename(file, '.css')}`);
/** A style, or all of a folder. */
const css = (name: string): string => {
  if (existsSync(`themes/${name}.css`)) return readFileSync(`themes/${name}.css`, 'utf8');
  const files = readdirSync(`themes/${name}`).map((file) => `${name}/${basename(file, '.css')}`);
  return files.map(css).join('\n');
};
const propertiesSet = (text: string) =>
  new Set([...text.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name ?? ''));
const contract = propertiesSet(css('contract'));
const folders = readdirSync('themes/kit')
  .filter((name) => !name.includes('.'))
  .map((name) => `kit/${name}`);
const themes = readdirSync('themes')
  .filter((name) => name.endsWith('.css'))
  .map((file) => basename(file, '.css'))
  .filter((name) => name !== 'contract');

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(`src/${name}`, 'utf8'));
/** What the pages of the kit set, in the style of an element or by a script. */
const byPages = sources.flatMap((text) =>
  [...text.matchAll(/(--[\w-]+)['"]?:|setProperty\(\s*['"](--[\w-]+)/g)].map(
    ([, written, set]) => written ?? set ?? '',
  ),
);

describe('the contract', () => {
  test('holds what a theme may set: nothing that the kit or a page sets by itself', () => {
    expect(byPages).toContain('--sheet-width');
    expect(byPages).toContain('--natural-width');
    expect([...contract].filter((property) => byPages.includes(property))).toEqual([]);
  });

  test('has all that the kit uses and does not set itself', () => {
    const own = new Set([...propertiesSet(css('kit')), ...byPages]);
    for (const name of [...kitFiles, ...folders]) {
      // What has a fallback comes from a script, and needs no theme.
      const used = [...css(name).matchAll(/var\((--[\w-]+)\)/g)].map(([, property]) => property);
      const missing = used.filter((property = '') => !contract.has(property) && !own.has(property));
      expect([name, missing]).toEqual([name, []]);
    }
  });

  test('has nothing that nobody uses', () => {
    // Names that are put together: shapes of roles, and kinds of code.
    const made = /^--(?:(?:base|mesa|neutral)-shape|code-token-[\w-]+)$/;
    const used = [css('kit'), css('contract'), ...sources].join('\n');
    const isUsed = (name: string) =>
      made.test(name) || new RegExp(`var\\(\\s*${name}[,)]|'${name}'`).test(used);
    expect([...contract].filter((name) => !isUsed(name))).toEqual([]);
  });

  test('says first what a theme has to set', () => {
    const [first = ''] = css('contract').split('}');
    expect([...propertiesSet(first)].sort()).toEqual([...required].sort());
  });
});

const colourOf = ({ tokens }: Theme, token: string): Colour => {
  const colour = readColour(tokenValue(tokens, token) ?? '');
  if (!colour) throw new Error(`${token} is no colour`);
  return colour;
};

describe.each(themes)('the theme %s', (name) => {
  const theme = readTheme(process.cwd(), name);

  test('is a file of under 150 lines that lacks no token and sets none that nobody uses', () => {
    expect(css(name).split('\n').length).toBeLessThan(150);
    expect(themeDoubts(theme)).toEqual([]);
    expect(unusedTokens(theme, [css('kit'), css(name).replace(/^\s*--[\w-]+:/gm, '')])).toEqual([]);
  });

  test('tells eight series apart, for every eye, and on the ground', () => {
    const series = Array.from({ length: 8 }, (_, at) => colourOf(theme, `--series-${at + 1}`));
    for (const eye of Object.keys(eyes).filter((each) => each !== 'grey')) {
      for (const [at, one] of series.entries()) {
        for (const other of series.slice(at + 1)) {
          expect(
            distanceFor(eye, one, other),
            `${eye} ${JSON.stringify([one, other])}`,
          ).toBeGreaterThan(7);
        }
      }
    }
  });
});

test('the theme contrast has 7:1 throughout', () => {
  const theme = readTheme(process.cwd(), 'contrast');
  const faint = pairs
    .filter(([token]) => !/^--(?:plot|neutral)/.test(token))
    .map(
      ([token, on]) =>
        [token, on, contrastOf(colourOf(theme, token), colourOf(theme, on))] as const,
    )
    .filter(([, , ratio]) => ratio < 7);
  expect(faint).toEqual([]);
});

test('the theme paper is black on white', () => {
  const theme = readTheme(process.cwd(), 'paper');
  expect(contrastOf(colourOf(theme, '--ink'), colourOf(theme, '--ground'))).toBeGreaterThan(18);
  expect(tokenValue(theme.tokens, '--ground')).toBe('#ffffff');
});

describe('paper', () => {
  const theme = readTheme(process.cwd(), 'mesa');
  const paper = (token: string) => colourOf(theme, token.replace('--', '--paper-'));
  const white = readColour('white') as Colour;

  test('keeps base and mesa apart in pure grey, and for every eye', () => {
    expect(contrastOf(paper('--base'), paper('--mesa'))).toBeGreaterThan(2);
    // A ground that is just seen as grey, beside one that is nearly none.
    expect(contrastOf(paper('--base-soft'), white)).toBeGreaterThan(1.3);
    expect(contrastOf(paper('--mesa-soft'), white)).toBeLessThan(1.12);
    for (const eye of Object.keys(eyes)) {
      const least = eye === 'grey' ? 10 : 25;
      expect(distanceFor(eye, paper('--base'), paper('--mesa')), eye).toBeGreaterThan(least);
    }
  });
});
