import { join } from 'node:path';
import { defineDeck, html, math, type Slide, unsafeHtml } from 'mesa-deck';
import { expect, test } from 'vitest';
import { Site } from '../../src/site/site.ts';
import { unknownClasses } from '../../src/site/styles/classes.ts';
import { readTheme } from '../../src/site/styles/theme.ts';
import { folderOf, smallProject } from '../folder.ts';

function said(body: Slide['body'], notes: Slide['body'] = null): readonly string[] {
  const root = folderOf({
    'themes/own.css': ':root { --ink: #000 } .themed { color: red }',
    'slides/styles.css': '@media screen { .slide-body { & .mine::after { content: ".quoted" } } }',
  });
  const slide = { id: 'a', title: 'A', body, ...(notes === null ? {} : { notes }) };
  const sheets = [{ file: join(root, 'slides/styles.css'), place: 'slides/styles.css' }];
  const deck = defineDeck({ id: 'd', title: 'D', slides: [slide] });
  return unknownClasses(deck, readTheme(root, 'own'), sheets).map(
    ({ slide: { id }, what, hint }) => `${id}: ${what}, ${hint}`,
  );
}

test('a class that no stylesheet has is named with the nearest known one', () => {
  const found = said(
    html`<p class="smal step ${'mutd'}">1</p>${[html`<b class='base zebra'>${math`\theta`}</b>`]}`,
    html`<p class="asid">2</p>`,
  );
  expect(found).toMatchInlineSnapshot(`
    [
      "a: no stylesheet has the class 'smal', did you mean 'small'?",
      "a: no stylesheet has the class 'mutd', did you mean 'muted'?",
      "a: no stylesheet has the class 'zebra', take it out, or say in slides/styles.css how it looks",
      "a: no stylesheet has the class 'asid', did you mean 'aside'?",
    ]
  `);
});

test('classes of the kit, the theme and the slides are known, and those of others are left alone', () => {
  const shown = html`
    <p class="lead small muted step">1</p> <div class="pair stack themed mine fragment"></div>
    <svg class="picture"><g class="base-mark"></g></svg> <!-- <p class="commented"></p> -->
    <p title='class="text"'>class="no"</p> ${unsafeHtml('a test', '<i class="theirs"></i>')}`;
  expect(said(shown, html`<p class="aside">2</p>`)).toEqual([]);
});

test('what only the page itself is styled by, or stands in quotes, is unknown in a slide', () => {
  const names = ['curtain', 'quoted'].map((name) => html`<p class="${name}">1</p>`);
  expect(said(html`${names}`)).toEqual([
    expect.stringContaining("'curtain'"),
    expect.stringContaining("'quoted'"),
  ]);
});

test('dev and build warn of it', async () => {
  const first = smallProject['slides/first.ts'].replace('<p>', '<p class="smal">');
  const warnings: string[] = [];
  const root = folderOf({ ...smallProject, 'slides/first.ts': first });
  const site = new Site({ root, draw: async () => new Map(), warn: (text) => warnings.push(text) });
  await site.page('small/index.html');
  expect(warnings).toEqual([
    "warning: small/first: no stylesheet has the class 'smal', did you mean 'small'?",
  ]);
});
