import { expect, test } from 'vitest';
import { folderOf, smallProject, write } from '../folder.ts';
import { callCommand } from './run.ts';

const check = (folder: string, ...decks: string[]) => callCommand(folder, ['check', ...decks]);

const good = {
  'slides/decks/good.ts': `
    import { defineDeck, defineSlide, html } from 'mesa-deck';
    export default defineDeck({ id: 'good', title: 'Good', minutes: 1, slides: [
      defineSlide({ id: 'a', title: 'A claim in a sentence', minutes: 1, body: html\`<p>Text</p>\`,
        notes: html\`<p>Say this.</p>\` }),
    ] });`,
};

/** A slide for each thing that only a browser can see. */
const bad = {
  'slides/decks/bad.ts': `
    import { defineDeck, defineSlide, html, mermaid } from 'mesa-deck';
    const slide = (id, body) =>
      defineSlide({ id, title: 'A claim in a sentence', minutes: 1, body, notes: html\`<p>Say.</p>\` });
    const many = Array.from({ length: 24 }, (_, i) => 'n' + i + '[Label ' + i + ']').join(' --> ');
    export default defineDeck({ id: 'bad', title: 'Bad', minutes: 5, slides: [
      slide('full', html\`<ul>\${Array.from({ length: 20 }, () => html\`<li>Row</li>\`)}</ul>\`),
      slide('wide', html\`<p style="white-space:nowrap">\${'wide'.repeat(40)}</p>\`),
      slide('out', html\`<p style="position:absolute;left:1250px;top:300px">Out there</p>\`),
      slide('small', html\`<p style="font-size:18px">Small</p><p style="font-size:9px">Tiny</p>\`),
      slide('drawn', mermaid('Many nodes')\`flowchart LR
        \${many}\`),
    ] });`,
};

test('finds nothing in a sound deck, and ends well', async () => {
  const { status, out, err } = await check(folderOf(good));
  expect({ status, out, err }).toEqual({
    status: 0,
    out: '0 errors, 0 pieces of advice in 1 deck, 1 slide\n',
    err: '',
  });
});

test('sees in a browser what does not fit and what is too small', async () => {
  const { status, out } = await check(folderOf({ ...good, ...bad }), 'bad');
  expect(status).toBe(1);
  // Other fonts give other numbers.
  expect(out.replace(/\d+\.\d|(?<=and )\d+(?= more)/g, 'N')).toMatchInlineSnapshot(`
    "bad/full: error: ul “RowRowRowRowRowRowRowRowRowRo…”, li “Row” and N more reach out of the slide, shorten it, take a layout with more room, or make two slides of it
    bad/wide: error: the content of div.slide-body “widewidewidewidewidewidewidew…” and p “widewidewidewidewidewidewidew…” does not fit, shorten it, take a layout with more room, or make two slides of it
    bad/out: error: p “Out there” reaches out of the slide, shorten it, take a layout with more room, or make two slides of it
    bad/small: error: a text is under 14 px: p “Tiny” has N, say less, so that it can be larger
    bad/small: advice: a text is under 24 px: p “Small” has N, say less, so that it can be larger
    bad/drawn: error: 24 labels are under 14 px: text.label “Label 0” has N, take nodes out, shorten labels, or turn the diagram (LR, TB)
    5 errors, 1 piece of advice in 1 deck, 5 slides
    "
  `);
});

test('tells all faults of all decks at once, and goes on with the decks that are sound', async () => {
  const folder = folderOf({ ...smallProject, ...good });
  write(
    folder,
    'slides/decks/broken.ts',
    `import { cite, defineDeck, defineSlide, html, math } from 'mesa-deck';
     const rest = { minutes: 1, notes: html\`<p>Say this.</p>\` };
     export default defineDeck({ id: 'broken', title: 'Broken', slides: [
       defineSlide({ ...rest, id: 'x', title: 'A claim in a sentence', body: html\`\${math\`\\frac{a\`}\` }),
       defineSlide({ ...rest, id: 'y', title: 'A claim in a sentence', body: html\`\${cite('no')}\` }),
     ] });`,
  );
  write(folder, 'slides/decks/lost.ts', "import slide from '../no-such-slide.ts';");
  const { status, out, err } = await check(folder);
  expect([status, err]).toEqual([1, '']);
  expect(out).toMatchInlineSnapshot(`
    "lost: error: the deck file has no default export (slides/decks/lost.ts), end the file with export default defineDeck({ id, title, slides: [ … ] })
    broken/x: error: the formula \\frac{a is not closed (slides/decks/broken.ts, formula 1), KaTeX expected '}' after 'a'
    broken/y: error: there is no reference 'no', add it to slides/references.json
    broken: advice: the deck cites and lists no references, end it with a slide whose body is references()
    small/first: advice: the slide has no notes, write what you say, for a stranger: notes: html\`<p>…</p>\`
    3 errors, 2 pieces of advice in 3 decks, 4 slides
    "
  `);
  const unknown = await check(folder, 'goood');
  expect([unknown.status, unknown.err]).toEqual([
    1,
    "error: there is no deck 'goood'\n   at: slides/decks\n hint: did you mean 'good'?",
  ]);
});

test('advice alone is no failure', async () => {
  const { status, out } = await check(folderOf(smallProject), 'small');
  expect([status, out]).toMatchInlineSnapshot(`
    [
      0,
      "small/first: advice: the slide has no notes, write what you say, for a stranger: notes: html\`<p>…</p>\`
    0 errors, 1 piece of advice in 1 deck, 1 slide
    ",
    ]
  `);
});
