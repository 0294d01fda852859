import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTheme } from '../src/site/styles/theme.ts';

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
  new Set([...text.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
const contract = propertiesSet(css('contract'));
const folders = readdirSync('themes/kit')
  .filter((name) => !name.includes('.'))
  .map((name) => `kit/${name}`);
const themes = readdirSync('themes')
  .filter((name) => name.endsWith('.css'))
  .map((file) => basename(file, '.css'))
  .filter((name) => name !== 'contract');

/** What the pages of the kit set, in the style of an element or by a script. */
const byPages = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(`src/${name}`, 'utf8'))
  .flatMap((text) =>
    [...text.matchAll(/(--[\w-]+)['"]?:|setProperty\(\s*['"](--[\w-]+)/g)].map(
      ([, written, set]) => written ?? set,
    ),
  );

test('what the kit uses, the contract sets or the kit itself', () => {
  const own = new Set([...propertiesSet(css('kit')), ...byPages]);
  for (const name of [...kitFiles, ...folders]) {
    // What has a fallback comes from a script, and needs no theme.
    const used = [...css(name).matchAll(/var\((--[\w-]+)\)/g)].map(([, property]) => property);
    const missing = used.filter((property) => !contract.has(property) && !own.has(property));
    expect([name, missing]).toEqual([name, []]);
  }
});

test('the contract holds what a theme may set: nothing that a page sets by itself', () => {
  expect(byPages).toContain('--sheet-width');
  expect(byPages).toContain('--natural-width');
  expect([...contract].filter((property) => byPages.includes(property))).toEqual([]);
});

describe.each(themes)('the theme %s', (name) => {
  const { tokens } = readTheme(process.cwd(), name);
  const value = (token: string): string => {
    const text = tokens.get(token) ?? '';
    const other = /^var\((--[\w-]+)\)$/.exec(text)?.[1];
    return other ? value(other) : text;
  };

  test('sets nothing that the contract does not know', () => {
    expect([...propertiesSet(css(name))].filter((property) => !contract.has(property))).toEqual([]);
  });

  test('can be read: text of every colour on its ground has a contrast of 4.5 or more', () => {
    for (const [text, ground] of [
      ['--ink', '--ground'],
      ['--ink', '--surface'],
      ['--muted', '--ground'],
      ['--muted', '--surface'],
      ['--base', '--ground'],
      ['--mesa', '--ground'],
      ['--pen-magenta', '--ground'],
      ['--pen-green', '--ground'],
      ['--ink', '--base-soft'],
      ['--ink', '--mesa-soft'],
    ] as const) {
      const ratio = contrast(value(text), value(ground));
      expect(ratio, `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('keeps base and mesa apart without colour: by shape, line and dash', () => {
    for (const part of ['shape', 'line', 'dash']) {
      expect(value(`--base-${part}`)).not.toBe(value(`--mesa-${part}`));
    }
    expect(value('--base-shape')).not.toBe(value('--neutral-shape'));
    expect(value('--mesa-shape')).not.toBe(value('--neutral-shape'));
  });

  // A difference of 2.3 in CIELAB is just seen side by side; across a hall it takes far more.
  test.each(Object.entries(blindness()))('keeps base and mesa apart for %s eyes', (_, matrix) => {
    expect(difference(see(value('--base'), matrix), see(value('--mesa'), matrix))).toBeGreaterThan(
      40,
    );
  });
});

describe.each(themes)('series of data in the theme %s', (name) => {
  const { tokens } = readTheme(process.cwd(), name);
  const value = (token: string) => tokens.get(token) ?? '';
  const series = Array.from({ length: 8 }, (_, at) => value(`--series-${at + 1}`));

  test('stand out from the ground, on the screen and on paper', () => {
    for (const colour of series) {
      expect(contrast(colour, value('--ground')), colour).toBeGreaterThanOrEqual(3);
      expect(contrast(colour, '#ffffff'), colour).toBeGreaterThanOrEqual(3);
    }
  });

  const everyEye: Readonly<Record<string, readonly Triple[]>> = {
    most: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    ...blindness(),
  };
  test.each(Object.entries(everyEye))('can be told apart by %s eyes', (_, matrix) => {
    const shown = series.map((colour) => see(colour, matrix));
    for (const [at, one] of shown.entries()) {
      for (const other of shown.slice(at + 1)) {
        expect(difference(one, other), `${one} ${other}`).toBeGreaterThan(11);
      }
    }
  });
});

describe('paper', () => {
  const { tokens } = readTheme(process.cwd(), 'mesa');
  const value = (token: string) =>
    token === '--ground' ? '#ffffff' : (tokens.get(token.replace('--', '--paper-')) ?? '');

  test('can be read in black and white', () => {
    for (const text of ['--ink', '--muted', '--base', '--mesa']) {
      expect(contrast(value(text), value('--ground')), text).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(value('--ink'), value('--base-soft'))).toBeGreaterThanOrEqual(4.5);
  });

  test('keeps base and mesa apart in pure grey, and for every eye', () => {
    expect(contrast(value('--base'), value('--mesa'))).toBeGreaterThan(2);
    // A ground that is just seen as grey, beside one that is nearly none.
    expect(contrast(value('--base-soft'), value('--ground'))).toBeGreaterThan(1.3);
    expect(contrast(value('--mesa-soft'), value('--ground'))).toBeLessThan(1.12);
    for (const matrix of Object.values(blindness())) {
      const [base, mesa] = [see(value('--base'), matrix), see(value('--mesa'), matrix)];
      expect(difference(base, mesa)).toBeGreaterThan(40);
    }
  });
});

type Triple = readonly [number, number, number];

/** Linear light from a colour as "#rrggbb". */
function light(hex: string): Triple {
  const part = (index: number) => {
    const share = Number.parseInt(hex.slice(1 + 2 * index, 3 + 2 * index), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [part(0), part(1), part(2)];
}

function luminance([r, g, b]: Triple): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(light(a)), luminance(light(b))].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** Linear light as seen by eyes without one kind of cones: Machado, Oliveira & Fernandes 2009. */
function blindness(): Readonly<Record<string, readonly Triple[]>> {
  return {
    protanopic: [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
    deuteranopic: [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
    tritanopic: [
      [1.255528, -0.076749, -0.178779],
      [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.3039],
    ],
  };
}

function see(hex: string, matrix: readonly Triple[]): Triple {
  const [r, g, b] = light(hex);
  const seen = matrix.map(([x, y, z]) => Math.min(1, Math.max(0, x * r + y * g + z * b)));
  return [seen[0] ?? 0, seen[1] ?? 0, seen[2] ?? 0];
}

/** Distance in CIELAB under D65. */
function difference(a: Triple, b: Triple): number {
  const lab = ([r, g, b]: Triple): Triple => {
    const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116);
    const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
    const y = f(luminance([r, g, b]));
    const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
  };
  const [one, two] = [lab(a), lab(b)];
  return Math.hypot(one[0] - two[0], one[1] - two[1], one[2] - two[2]);
}
