import { describe, expect, test } from 'vitest';
import { drawnByHand } from '../../src/shared/drawing/by-hand.ts';
import { readPath } from '../../src/shared/drawing/path-data.ts';
import { Site } from '../../src/site/site.ts';
import { themeStyles } from '../../src/site/styles/styles.ts';
import { readTheme } from '../../src/site/styles/theme.ts';
import { themeDoubts, unusedTokens } from '../../src/site/themes/doubts.ts';
import { dressName, readDress } from '../../src/site/themes/dress.ts';
import { themeNames } from '../../src/site/themes/find.ts';
import { offer } from '../../src/site/themes/offer.ts';
import { folderOf, smallProject } from '../folder.ts';

/** A theme that lacks nothing, with what is changed in it. */
const own = (changes: Readonly<Record<string, string>> = {}, rest = '') => {
  const tokens = {
    ...{ ground: '#ffffff', surface: '#f4f4f4', ink: '#111111', muted: '#555555', line: '#cccccc' },
    ...{ base: '#123f7a', 'base-soft': '#e4ecf6', mesa: '#b04a10', 'mesa-soft': '#fbeadf' },
    ...{ 'font-title': 'serif', 'font-text': 'serif' },
    ...changes,
  };
  const lines = Object.entries(tokens).map(([name, value]) => `  --${name}: ${value};`);
  return `:root {\n${lines.join('\n')}\n}\n${rest}`;
};
const read = (css: string) => readTheme(folderOf({ 'themes/own.css': css }), 'own');
const doubts = (css: string) =>
  themeDoubts(read(css)).map(({ what, place, hint }) => `${place.line}: ${what}, ${hint}`);
const fault = (css: string, files: Readonly<Record<string, string>> = {}) => {
  try {
    readTheme(folderOf({ 'themes/own.css': css, ...files }), 'own');
    return 'none';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('what can be built and not be read is told with its line', () => {
  test('nothing is said of a theme that lacks nothing', () => {
    expect(doubts(own())).toEqual([]);
  });

  test('tokens that a theme lacks', () => {
    expect(doubts(':root { --ground: #ffffff; --ink: #000000 }')).toEqual([
      'undefined: the theme does not set --surface, --muted, --line, --base, --base-soft, --mesa, --mesa-soft, --font-title and --font-text, and has the plain ones of the contract there, set them on :root, beside --ground',
    ]);
  });

  test('a contrast of 2:1', () => {
    expect(doubts(own({ muted: '#b4b4b4' }))[0]).toBe(
      '5: --muted on --ground has a contrast of 2:1, make it 4.5:1 or more: a darker --muted',
    );
    expect(doubts(own({ ground: '#101018' })).join('\n')).toContain('a lighter --ink');
    expect(doubts(own({ 'paper-base': 'oklch(0.8 0.1 250)' })).join()).toContain('on white paper');
  });

  test('roles that look alike, to some eyes or without colours', () => {
    expect(doubts(own({ base: '#2f6d1f', mesa: '#8a5a12' })).join()).toContain(
      '--base and --mesa look alike to ',
    );
    expect(doubts(own({ 'mesa-shape': 'rectangle' }))).toEqual([
      '13: base and mesa have the same shape, rectangle: without colours nothing tells them apart, give one of them another, --mesa-shape: …',
    ]);
  });

  test('tokens that nothing uses', () => {
    const theme = read(
      own({ brand: '#123456', 'zebra-wallpaper': '1px' }, '.x { color: var(--brand) }'),
    );
    const found = unusedTokens(theme, ['.x { color: var(--brand) }']);
    expect(found.map(({ what, place }) => `${place.line}: ${what}`)).toEqual([
      '14: nothing uses --zebra-wallpaper, which is no token of the contract',
    ]);
  });

  test('once, by dev and build alike, and the build goes on', async () => {
    const deck = smallProject['slides/decks/small.ts'].replace('slides:', "theme: 'own', slides:");
    const files = { ...smallProject, 'slides/decks/small.ts': deck };
    for (const onFault of [undefined, () => undefined]) {
      const said: string[] = [];
      const root = folderOf({ ...files, 'themes/own.css': own({ ink: '#999999' }) });
      const options = {
        root,
        draw: async () => new Map(),
        warn: (text: string) => said.push(text),
      };
      const site = new Site(onFault ? { ...options, onFault } : options);
      expect(await site.page('small/index.html')).toContain('<p>One</p>');
      await site.page('small/read/index.html');
      expect(said.filter((text) => text.includes('--ink on --ground'))).toEqual([
        'warning: themes/own.css, line 4: --ink on --ground has a contrast of 2.8:1, make it 4.5:1 or more: a darker --ink',
      ]);
    }
  });
});

describe('what no page can use is an error', () => {
  test('a shape, a line, a look, a colour', () => {
    expect(fault(own({ 'base-shape': 'rectangel' }))).toBe(
      "error: there is no shape 'rectangel' for --base-shape\n   at: themes/own.css, line 13\n hint: did you mean 'rectangle'?",
    );
    expect(fault(own({ 'mesa-line': 'wavy' }))).toContain(
      "there is no line 'wavy' for --mesa-line",
    );
    expect(fault(own({ 'diagram-look': 'sketch' }))).toContain('choose clean or hand');
    expect(fault(own({ ink: '#12' }))).toContain('--ink is #12, which is no colour');
    expect(fault(own({ ink: 'color-mix(in srgb, black, white 8%)' }))).toBe('none');
    expect(fault(own({ prey: '#fff', 'prey-soft': '#fff', 'prey-shape': 'star' }))).toContain(
      "no shape 'star'",
    );
  });

  test('a file that is no font', () => {
    const face = '@font-face { font-family: X; src: url("x.woff2") format("woff2") }';
    expect(fault(own({}, face), { 'themes/x.woff2': '<!doctype html>' })).toBe(
      'error: x.woff2 is no font\n   at: themes/own.css, line 14\n hint: put the woff2 file of a font there; npm install @fontsource/<name> brings one',
    );
  });
});

describe('a theme of a package', () => {
  const files = {
    'package.json': JSON.stringify({
      dependencies: { '@ann/mesa-deck-theme-sea': '1', 'mesa-deck-theme-gone': '1' },
    }),
    'node_modules/@ann/mesa-deck-theme-sea/package.json': '{"name":"@ann/mesa-deck-theme-sea"}',
    'node_modules/@ann/mesa-deck-theme-sea/theme.css': own({ ground: '#eef6fb' }),
  };

  test('is found by its name', () => {
    const root = folderOf(files);
    expect(themeNames(root)).toEqual(expect.arrayContaining(['sea', 'gone', 'night']));
    expect(readTheme(root, 'sea').tokens.get('--ground')).toBe('#eef6fb');
    expect(readTheme(root, 'sea').place).toBe('node_modules/@ann/mesa-deck-theme-sea/theme.css');
  });

  test('gives way to one of the project, and is missed where it is not installed', () => {
    const root = folderOf({ ...files, 'themes/sea.css': own({ ground: '#eeeeff' }) });
    expect(readTheme(root, 'sea').tokens.get('--ground')).toBe('#eeeeff');
    expect(() => readTheme(root, 'gone')).toThrow('mesa-deck-theme-gone of the theme');
  });
});

describe('what a page wears', () => {
  test('is called by the themes of each system, and each holds where it is asked for', () => {
    const name = dressName({ light: 'mesa', dark: 'night', contrast: 'contrast' });
    expect(name).toBe('mesa+night+contrast');
    expect(readDress(process.cwd(), name).map(({ theme, scope }) => [theme.name, scope])).toEqual([
      [
        'mesa',
        { name: '', media: 'not ((prefers-color-scheme: dark) or (prefers-contrast: more))' },
      ],
      [
        'night',
        { name: '', media: '(prefers-color-scheme: dark) and (not (prefers-contrast: more))' },
      ],
      ['contrast', { name: '', media: '(prefers-contrast: more)' }],
    ]);
  });

  test('names what else there is to choose, and leaves out what is all in one file', () => {
    const wears = offer(process.cwd(), 'mesa', {});
    expect(wears.worn).toBe('mesa');
    expect(Object.keys(wears.sheets).sort()).toEqual([
      'chalk',
      'contrast',
      'mesa',
      'night',
      'paper',
    ]);
    expect(wears.sheets['night']).toMatch(/^@mesa-deck\/themes\/night-[\da-f]{8}\.css$/);
    expect(wears.byHand).toEqual(['chalk']);
    // The theme with a sign of its own is to be chosen on each page of a site that wears it on one.
    const elsewhere = folderOf({ 'themes/own.css': own({}) });
    expect(offer(elsewhere, 'night', {}).sheets).not.toHaveProperty('mesa');
    expect(offer(elsewhere, 'night', {}, ['mesa']).sheets).toHaveProperty('mesa');
    expect(offer(process.cwd(), 'chalk', { single: true })).toEqual({
      worn: 'chalk',
      sheets: {},
      byHand: ['chalk'],
    });
  });

  test('holds for who wears it alone, and weighs no more for it', () => {
    const root = folderOf({
      'themes/own.css': own(
        {},
        '.arc i { height: 3px } html .x { & b { color: red } } @keyframes k { from { top: 0 } }',
      ),
    });
    const { css } = themeStyles(readTheme(root, 'own'));
    expect(css).toContain(
      ':is(:root, [data-theme]):where([data-theme="own"]) {\n  --ground: #ffffff;',
    );
    expect(css).toContain(':where([data-theme="own"]) .arc i { height: 3px }');
    expect(css).toContain('html:where([data-theme="own"]) .x { & b');
    expect(css).toContain('@keyframes k { from { top: 0 } }');
  });
});

describe('a hand', () => {
  test('draws the same line alike each time, from end to end', () => {
    const line = (name: string) => ({ x1: '0', y1: '0', x2: '200', y2: '0' })[name];
    const drawn = drawnByHand('line', line) ?? '';
    expect(drawn).toBe(drawnByHand('line', line));
    expect(drawn).toMatch(/^M0 0C.* 200 0$/);
    expect(drawn).not.toMatch(/C[\d.]+ 0 [\d.]+ 0 200 0/);
  });

  test('closes what is closed, and stays near', () => {
    const box = (name: string) => ({ x: '10', y: '20', width: '100', height: '50', rx: '8' })[name];
    const [path] = readPath(drawnByHand('rect', box) ?? '');
    expect(path?.isClosed).toBe(true);
    for (const { to } of path?.segments ?? []) {
      expect(to.x).toBeGreaterThan(5);
      expect(to.x).toBeLessThan(115);
      expect(to.y).toBeGreaterThan(15);
      expect(to.y).toBeLessThan(75);
    }
  });

  test('reads all that a path may say', () => {
    const ends = (d: string) =>
      readPath(d).map(({ segments }) =>
        segments.map(({ to }) => [Math.round(to.x), Math.round(to.y)]),
      );
    expect(ends('m10 10 5 0h5v-5.5-.5z')).toEqual([
      [
        [15, 10],
        [20, 10],
        [20, 5],
        [20, 4],
        [10, 10],
      ],
    ]);
    expect(ends('M0,0C1,1,2,2,3,3s1,1,2,2Q6 6 7 5t2 0')).toEqual([
      [
        [3, 3],
        [5, 5],
        [7, 5],
        [9, 5],
      ],
    ]);
    expect(ends('M0 0a5 5 0 0110 0A5 5 0 1 1 0 0')).toEqual([
      [
        [5, -5],
        [10, 0],
        [5, 5],
        [0, 0],
      ],
    ]);
    expect(ends('M0 0L1e1 0M5 5')).toEqual([[[10, 0]]]);
  });

  test('draws nothing of what is empty or has no size', () => {
    expect(drawnByHand('rect', () => '0')).toBeUndefined();
    expect(drawnByHand('path', () => '')).toBeUndefined();
    expect(drawnByHand('text', () => '1')).toBeUndefined();
  });
});

test('a deck that is drawn by hand is so without scripts, but for its formulas', async () => {
  const body = `html\`<figure class="picture"><svg viewBox="0 0 100 50"><rect class="ground" width="9" height="9"/><rect class="base-mark" x="5" y="5" width="40" height="20"/></svg></figure>\``;
  const first = smallProject['slides/first.ts'].replace('html`<p>One</p>`', body);
  const root = folderOf({ ...smallProject, 'slides/first.ts': first });
  const page = async (theme: string) => {
    const site = new Site({ root, theme, draw: async () => new Map() });
    return (await site.page('small/index.html')) ?? '';
  };
  expect(await page('night')).toContain('<rect class="base-mark" x="5"');
  const drawn = await page('chalk');
  expect(drawn).toContain('<svg data-by-hand="" viewBox="0 0 100 50">');
  expect(drawn).toMatch(/<path class="base-mark" d="M[\d. ]+C[^"]+Z"\/>/);
  expect(drawn).toContain('<rect class="ground"');
});
