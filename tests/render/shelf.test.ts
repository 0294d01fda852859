import { adapt, cite, defineDeck, defineSlide, html, math, mermaid, references } from 'mesa-deck';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/render/catalogue.ts';
import { shelfOf, wordsOf } from '../../src/render/shelf/data.ts';
import { renderShelfPage } from '../../src/render/shelf/page.ts';
import { options } from './fixture.ts';

const objective = defineSlide({
  id: 'objective',
  title: 'What training selects for',
  section: 'One',
  minutes: 2,
  status: 'argued',
  introduces: ['Obase'],
  body: html`<p>The <b>goal</b> ${math`\Obase`}</p>`,
  notes: html`<p>Say it slowly.</p>`,
});
const gap = defineSlide({
  id: 'gap',
  title: 'A gap </script><b>',
  section: 'One',
  body: html`<p>${math`\Omesa \ne \Obase`} as ${cite('one2020')}, see <a href="#objective">it</a></p>
    ${mermaid('Base trains mesa')`flowchart LR
      base[Base optimizer] --> mesa[/Learned model\\]`}`,
});
const list = defineSlide({ id: 'list', title: 'Sources', body: references() });
const long = defineDeck({ id: 'long', title: 'Long', minutes: 9, slides: [objective, gap, list] });
const short = defineDeck({
  id: 'short',
  title: 'Short',
  slides: [adapt(objective, { minutes: 1 })],
});
const decks = [short, long];
const entries = catalogue(decks);
const parts = { decks, entries, notation: options.notation, notes: true };
const shelf = shelfOf({ ...parts, fileOf: ({ id }) => `${id}.ts` });

test('the shelf knows of each slide where it is, what it explains and what it needs', () => {
  expect(shelf.slides).toEqual([
    {
      id: 'objective',
      title: 'What training selects for',
      topic: 'One',
      status: 'argued',
      decks: [
        ['long', 2],
        ['short', 1],
      ],
      introduces: ['Obase'],
    },
    {
      id: 'gap',
      title: 'A gap </script><b>',
      topic: 'One',
      decks: [['long', null]],
      diagram: true,
      uses: ['Omesa', 'Obase'],
      links: ['objective'],
      cites: true,
    },
    { id: 'list', title: 'Sources', decks: [['long', null]], lists: 'references' },
  ]);
  expect(shelf.names).toEqual({ Obase: 'base objective', Omesa: 'mesa-objective' });
});

test('the search has the words of slides, diagrams and notes; no notes where the site has none', () => {
  const [first, second] = wordsOf(entries, true);
  expect(first).toEqual(['The goal', 'Say it slowly.']);
  expect(second?.[0]).toContain('Base trains mesa');
  expect(second?.[0]).toContain('Learned model');
  expect(JSON.stringify(wordsOf(entries, false))).not.toContain('slowly');
});

test('the page holds what slides say as text, and pictures where there are some', () => {
  const page = (pictures: boolean) =>
    renderShelfPage(
      { title: 'My <b>slides', decks, entries, shelf, pictures, drag: 'drag.js', faults: ['<em>'] },
      { styles: [], scripts: [] },
    );
  expect(page(false)).not.toMatch(/<\/script><b>|<em>|<img/);
  expect(JSON.parse(/id="shelf-data">(.*?)<\/script>/.exec(page(false))?.[1] ?? '')).toEqual(shelf);
  const pictures = [...page(true).matchAll(/src="(pictures[^"]*)"[^>]*loading="lazy"/g)];
  expect(new Set(pictures.map(([, path]) => path))).toEqual(
    new Set(['pictures/long/objective.png', 'pictures/long/gap.png', 'pictures/long/list.png']),
  );
});
