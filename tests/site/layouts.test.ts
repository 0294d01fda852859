import { expect, test } from 'vitest';
import { idleFaults } from '../../src/check/faults.ts';
import { lineOf } from '../../src/check/finding.ts';
import { registerFile } from '../../src/shared/files/register-file.ts';
import { namesOf } from '../../src/site/project/names.ts';
import { loadProject } from '../../src/site/project/project.ts';
import { Site } from '../../src/site/site.ts';
import { folderOf } from '../folder.ts';

const card = `
  import { defineLayout, html } from 'mesa-deck';
  export default defineLayout({
    slots: ['left', 'right', 'below?'],
    body: ({ left, right, below }) => html\`<div class="card">\${left}</div><div class="card">\${right}</div>
      \${below && html\`<footer class="below">\${below}</footer>\`}\`,
  });`;

const slide = (fields: string) => `
  import { defineSlide, html } from 'mesa-deck';
  export default defineSlide({ id: 'first', title: 'Two cards', ${fields} });`;

const deck = `
  import { defineDeck } from 'mesa-deck';
  import first from '../first.ts';
  export default defineDeck({ id: 'small', title: 'Small', slides: [first] });`;

const filled = "layout: 'two-cards', slots: { left: html`<p>One</p>`, right: html`<p>Two</p>` }";

/** A site as `mesa-deck start` has it. */
function siteOf(files: Readonly<Record<string, string>>) {
  const root = folderOf({
    'slides/decks/small.ts': deck,
    'slides/layouts/two-cards.ts': card,
    'slides/first.ts': slide(filled),
    ...files,
  });
  const faults: string[] = [];
  const onFault = (error: unknown) => void faults.push((error as Error).message);
  const draw = async () => new Map();
  return { root, faults, site: new Site({ root, draw, onFault }), built: new Site({ root, draw }) };
}

test('a layout of the project lays out what fills its slots, with a stylesheet of its own layer', async () => {
  const { site, root, faults } = siteOf({
    'slides/layouts/two-cards.css': '.card { border: 1px solid var(--line) }',
  });
  const page = await site.page('small/index.html');
  expect(page).toContain('class="slide layout-two-cards"');
  expect(page).toContain('<div class="card"><p>One</p></div><div class="card"><p>Two</p></div>');
  expect(page).not.toContain('class="below"');
  const { css = '' } = (await site.styles('deck-plain')) ?? {};
  expect(css).toMatch(/@layer layout \{\s*\.card/);
  for (const path of ['small/read/index.html', 'small/handout/index.html']) {
    expect(await site.page(path)).toContain('<div class="card"><p>One</p></div>');
  }
  expect(registerFile(namesOf(await loadProject({ root })))).toContain(
    "      'two-cards': 'left' | 'right' | 'below?';",
  );
  expect(faults).toEqual([]);
});

test('a slot called body is the body of the slide', async () => {
  const { site } = siteOf({
    'slides/layouts/boxed.ts': `
      import { defineLayout, html } from 'mesa-deck';
      export default defineLayout({ slots: ['body'], body: ({ body }) => html\`<div class="box">\${body}</div>\` });`,
    'slides/first.ts': slide("layout: 'boxed', body: html`<p>One</p>`"),
  });
  expect(await site.page('small/index.html')).toContain('<div class="box"><p>One</p></div>');
});

test('a package and a theme bring layouts; one of the project goes before that of a package', async () => {
  const say = (word: string) => `
    export default { slots: ['left'], body: ({ left }) => ({ kind: 'html', strings: ['${word} ', ''], values: [left] }) };`;
  const packaged = {
    'package.json': '{"dependencies":{"cards":"1"}}',
    'node_modules/cards/package.json':
      '{"name":"cards","type":"module","dependencies":{"mesa-deck":"*"}}',
    'node_modules/cards/slides/layouts/two-cards.js': say('theirs'),
    'node_modules/cards/slides/layouts/one.js': say('one of theirs'),
    'themes/plain.layouts/of-theme.ts': say('of the theme'),
  };
  const { site } = siteOf({
    ...packaged,
    'slides/decks/small.ts': `
      import { defineDeck, defineSlide } from 'mesa-deck';
      const on = (layout) => defineSlide({ id: layout, title: layout, layout, slots: { left: 'this' } });
      export default defineDeck({ id: 'small', title: 'Small', slides: ['one', 'of-theme', 'own'].map(on) });`,
    'slides/layouts/own.ts': say('ours'),
    'node_modules/cards/slides/layouts/own.js': say('theirs'),
  });
  const page = await site.page('small/index.html');
  for (const said of ['one of theirs this', 'of the theme this', 'ours this']) {
    expect(page).toContain(said);
  }
});

test('a layout that no slide names is looked at too: served and built with a warning, an error for the doctor', async () => {
  const files = { 'slides/layouts/lost.ts': card.replace('${right}', '') };
  const { site, root, faults } = siteOf(files);
  const page = await site.page('small/index.html');
  expect(page).toContain('class="slide layout-two-cards"');
  const what = "the layout 'lost' does not show its slot 'right'";
  const hint = 'put ${right} into the template of its body';
  expect(faults).toEqual([`error: ${what}\n   at: slides/layouts/lost.ts\n hint: ${hint}`]);
  const warnings: string[] = [];
  const built = new Site({
    root,
    draw: async () => new Map(),
    warn: (each) => warnings.push(each),
  });
  expect(await built.page('small/index.html')).toBe(
    page?.replace(/<script[^>]*deck\/live[^>]*><\/script>\n/, ''),
  );
  expect(warnings.filter((each) => !each.includes('the class'))).toEqual([
    `warning: slides/layouts/lost.ts: ${what}, ${hint}`,
  ]);
  expect([...idleFaults(await loadProject({ root }))].map(lineOf)).toEqual([
    `slides/layouts/lost.ts: error: ${what}, ${hint}`,
  ]);
});

/** What a fault of each kind is told as. */
const faulty: Readonly<Record<string, readonly [Readonly<Record<string, string>>, string]>> = {
  'a slot that nothing fills': [
    { 'slides/first.ts': slide("layout: 'two-cards', slots: { left: 'One' }") },
    `nothing fills the slot 'right' of the layout 'two-cards'
   at: slides/first.ts, slide 'first'
 hint: fill it, slots: { right: html\`…\` }, or call it 'right?' in slides/layouts/two-cards.ts`,
  ],
  'a slot that the layout does not have': [
    { 'slides/first.ts': slide("layout: 'two-cards', slots: { left: 'a', rihgt: 'b' }") },
    `the layout 'two-cards' has no slot 'rihgt'
   at: slides/first.ts, slide 'first'
 hint: did you mean 'right'?`,
  ],
  'a layout that there is not': [
    { 'slides/first.ts': slide("layout: 'two-crads', slots: { left: 'a', right: 'b' }") },
    `there is no layout 'two-crads'
   at: slides/first.ts, slide 'first'
 hint: did you mean 'two-cards'?`,
  ],
  'slots of a layout of the kit': [
    { 'slides/first.ts': slide("layout: 'columns', slots: { left: 'a' }") },
    `the layout 'columns' is the kit's and has no slots
   at: slides/first.ts, slide 'first'
 hint: give it a body: body: html\`…\``,
  ],
  'slots and no layout': [
    { 'slides/first.ts': slide("slots: { left: 'a' }") },
    `the slide fills slots and names no layout
   at: slides/first.ts, slide 'first'
 hint: say which layout they are of: layout: 'two-cards'`,
  ],
  'a layout that loses a slot': [
    { 'slides/layouts/two-cards.ts': card.replace('${right}', '') },
    `the layout 'two-cards' does not show its slot 'right'
   at: slides/layouts/two-cards.ts
 hint: put \${right} into the template of its body`,
  ],
  'a layout that shows a slot twice': [
    { 'slides/layouts/two-cards.ts': card.replace('${right}', '${right}${left}') },
    `the layout 'two-cards' shows its slot 'left' twice
   at: slides/layouts/two-cards.ts
 hint: put \${left} into the template of its body once`,
  ],
  'two slots of one name': [
    { 'slides/layouts/two-cards.ts': card.replace("'below?'", "'left?'") },
    `two slots have the name 'left'
   at: slides/layouts/two-cards.ts
 hint: give one of them another name`,
  ],
  'two layouts of one name': [
    { 'slides/layouts/two-cards.js': card },
    `two layouts have the name 'two-cards'
   at: slides/layouts/two-cards.js and slides/layouts/two-cards.ts
 hint: rename one of them`,
  ],
  'a layout named as one of the kit': [
    {
      'slides/layouts/columns.ts': card,
      'slides/first.ts': slide("layout: 'columns', slots: { left: 'a', right: 'b' }"),
    },
    `the kit has a layout 'columns' of its own
   at: slides/layouts/columns.ts
 hint: call it otherwise, as in slides/layouts/my-columns.ts`,
  ],
  'a file that is no layout': [
    { 'slides/layouts/two-cards.ts': 'export const layout = 1;' },
    `the layout has no default export
   at: slides/layouts/two-cards.ts
 hint: end the file with export default defineLayout({ slots: ['left'], body: … })`,
  ],
  'a layout whose body throws': [
    { 'slides/layouts/two-cards.ts': card.replace('html`<div', 'html`${left.no.way}<div') },
    `the layout 'two-cards' can't be filled: Cannot read properties of undefined (reading 'way')
   at: slides/layouts/two-cards.ts
 hint: its body takes slots, where one that is left empty is null, and gives html\`…\``,
  ],
};

for (const [name, [files, message]] of Object.entries(faulty)) {
  test(`${name} is told in the place of the slide, and stops a build`, async () => {
    const { site, built, faults } = siteOf(files);
    const page = await site.page('small/index.html');
    expect(page).toContain('<section id="first" class="slide fault"');
    expect(faults).toEqual([`error: ${message}`]);
    await expect(built.page('small/index.html')).rejects.toThrow(message);
  });
}
