import { expect, test } from 'vitest';
import { registerFile } from '../../src/shared/files/register-file.ts';
import { namesOf } from '../../src/site/project/names.ts';
import { loadProject } from '../../src/site/project/project.ts';
import { Site } from '../../src/site/site.ts';
import { readTheme } from '../../src/site/styles/theme.ts';
import { type Colour, contrastOf, readColour } from '../../src/site/themes/colours.ts';
import { themeDoubts } from '../../src/site/themes/doubts.ts';
import { folderOf } from '../folder.ts';

const roles = `
  import { defineRoles } from 'mesa-deck';
  export default defineRoles({
    predator: { color: '#a3203a', shape: 'hexagon', line: 'dashed' },
    prey: { color: '#1f6f54', shape: 'rounded', line: 'dotted' },
  });`;

const files = {
  'slides/roles.ts': roles,
  'slides/notation.ts': `
    import { defineNotation } from 'mesa-deck';
    export default defineNotation({
      wolves: { tex: 'w', name: 'wolves', meaning: 'how many hunt', role: 'predator' } });`,
  'slides/decks/small.ts': `
    import { defineDeck, defineSlide, html, math } from 'mesa-deck';
    const first = defineSlide({ id: 'first', title: 'Who eats whom',
      body: html\`<p><b class="predator">wolves</b> \${math\`\\wolves\`} <b class="prey">hares</b></p>\` });
    export default defineDeck({ id: 'small', title: 'Small', slides: [first] });`,
};

function siteOf(more: Readonly<Record<string, string>> = {}) {
  const warnings: string[] = [];
  const root = folderOf({ ...files, ...more });
  const draw = async () => new Map();
  return { root, warnings, site: new Site({ root, draw, warn: (each) => warnings.push(each) }) };
}

test('a project has roles of its own, in words, formulas, pictures and on paper, and none of the default ones', async () => {
  const { site, root, warnings } = siteOf();
  const page = await site.page('small/index.html');
  expect(page).toContain('role-predator');
  expect(warnings).toEqual([]);
  for (const kind of ['deck', 'handout', 'reading', 'speaker']) {
    const styles = await site.styles(`${kind}-plain`);
    const css = (styles?.css ?? '').replace(/\/\*[\s\S]*?\*\//g, '');
    expect(css, kind).toMatch(/\.predator\b/);
    expect(css, kind).toMatch(/--predator-dash: 8 5/);
    expect(css.match(/\.(?:[a-z]+-)?mesa(?![a-z])[^,)]*\{/g), kind).toBeNull();
  }
  const { css = '' } = (await site.styles('handout-plain')) ?? {};
  expect(css).toContain('--theme-prey: var(--prey)');
  expect(css).toMatch(/\.picture \.prey-line \{[^}]*stroke-dasharray: var\(--prey-dash\)/);
  expect(registerFile(namesOf(await loadProject({ root })))).toContain('    predator: true;');
});

test('a role is written in a colour that can be read on the ground of each theme', async () => {
  const dark = '@charset "utf-8"; :root { --ground: #101418; --ink: #ffffff; }';
  const { site } = siteOf({ 'themes/dark.css': dark });
  await site.load();
  const { css = '' } = (await site.styles('deck-dark')) ?? {};
  expect(/--predator: (#\w+);/.exec(css)?.[1]).not.toBe('#a3203a');
});

test('is as easy to read as the theme’s own words: 7:1 in the theme for low vision', async () => {
  const { site, root } = siteOf();
  await site.load();
  for (const [name, least] of [
    ['contrast', 7],
    ['night', 5],
    ['paper', 5],
  ] as const) {
    const { tokens } = readTheme(root, name);
    for (const role of ['--predator', '--prey']) {
      const [colour, ground] = [role, '--ground'].map((token) =>
        readColour(tokens.get(token) ?? ''),
      );
      expect(
        contrastOf(colour as Colour, ground as Colour),
        `${role} in ${name}`,
      ).toBeGreaterThanOrEqual(least);
    }
  }
});

test('what the kit draws in the colours of the default roles is in ink where there are others', async () => {
  const { site } = siteOf();
  await site.load();
  const { css = '' } = (await site.styles('shelf-plain')) ?? {};
  expect(css).not.toMatch(/#3730a3|#8f5f00/);
});

test('a theme is not asked for roles that its project does not have, but for those that it has', async () => {
  const set = (more: string) =>
    `:root { --ground: #ffffff; --surface: #f4f4f4; --ink: #111111; --muted: #555555; --line: #cccccc;
      --font-title: serif; --font-text: serif; ${more} }`;
  const { site, root } = siteOf({
    'themes/mine.css': set('--mesa: #ffff00;'),
    'themes/pale.css': set('--prey: #bbeebb;'),
  });
  await site.load();
  expect(themeDoubts(readTheme(root, 'mine'))).toEqual([]);
  expect(themeDoubts(readTheme(root, 'pale')).map(({ what }) => what)).toEqual([
    '--prey on --ground has a contrast of 1.3:1',
  ]);
});

const look = (fields: string) => `export default { predator: { ${fields} }, prey:
  { color: '#1f6f54', shape: 'rounded', line: 'dotted' } };`;

/** What a fault of each kind is told as. */
const faulty: Readonly<Record<string, readonly [string, string]>> = {
  'a colour that meets that of another role': [
    look("color: '#1f7a54', shape: 'hexagon', line: 'dashed'"),
    `the colour of 'prey' meets that of 'predator': #1f6f54 and #1f7a54 are 5 apart
   at: slides/roles.ts, the role 'prey', in the theme plain
 hint: take another hue for one of them: 15 in CIEDE2000 is seen from the last row`,
  ],
  'the shape and the line of another': [
    look("color: '#a3203a', shape: 'rounded', line: 'dotted'"),
    `'prey' and 'predator' have the same shape and line, rounded and dotted
   at: slides/roles.ts, the role 'prey', in the theme plain
 hint: give one of them another: in grey and for colour-blind eyes nothing else tells them apart`,
  ],
  'an unknown shape': [
    look("color: '#a3203a', shape: 'hexagn', line: 'dashed'"),
    `there is no shape 'hexagn'
   at: slides/roles.ts, the role 'predator'
 hint: did you mean 'hexagon'?`,
  ],
  'no colour': [
    look("color: 'reddish', shape: 'hexagon', line: 'dashed'"),
    `reddish is no colour
   at: slides/roles.ts, the role 'predator'
 hint: write it as CSS does, as in color: '#a3203a'`,
  ],
  'a name that is a token': [
    "export default { ink: { color: '#a3203a', shape: 'hexagon', line: 'dashed' } };",
    `'ink' can't be the name of a role: it is a word of the kit
   at: slides/roles.ts, the role 'ink'
 hint: take another of small letters, as in 'prey'`,
  ],
};

for (const [name, [source, message]] of Object.entries(faulty)) {
  test(`${name} stops a build`, async () => {
    const { site } = siteOf({
      'slides/roles.ts': source,
      'slides/notation.ts': 'export default {};',
    });
    await expect(site.page('small/index.html')).rejects.toThrow(message);
  });
}
