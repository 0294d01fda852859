import { adapt, defineDeck, defineSlide, html } from 'mesa-deck';
import { expect, test } from 'vitest';
import { catalogue, picturePath } from '../../src/render/catalogue.ts';

const slide = <const Id extends string>(id: Id) =>
  defineSlide({ id, title: `About ${id}`, body: html`<p>${id}</p>` });
const [a, b, c] = [slide('a'), slide('b'), slide('c')];
const short = defineDeck({ id: 'short', title: 'Short', slides: [b, a] });
const long = defineDeck({ id: 'long', title: 'Long', slides: [a, b, c] });

test('each slide comes once, from the deck that has most', () => {
  expect(catalogue([short, long]).map(picturePath)).toEqual([
    'pictures/long/a.png',
    'pictures/long/b.png',
    'pictures/long/c.png',
  ]);
});

test('a slide that another deck changed is one more', () => {
  const mine = { ...short, slides: [adapt(b, { title: 'Mine' }), a] };
  expect(catalogue([mine, long]).map(picturePath)).toContain('pictures/short/b.png');
});
