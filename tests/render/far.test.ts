import { expect, test } from 'vitest';
import { layOut } from '../../src/render/pages/far.ts';
import { markup } from '../../src/shared/markup.ts';
import { slidesIn } from '../../src/shared/text/far.ts';
import { divide } from '../../src/site/serves/far.ts';

const slide = (id: string, inside = '') => {
  const section = `<section id="${id}" data-slide="${id}">${inside}</section>`;
  return { id, section, entry: section };
};
const slides = (count: number) =>
  Array.from({ length: count }, (_, index) => slide(`s-${index + 1}`));

test('up to a hundred and twenty slides are elements, and of more the first ones', () => {
  expect(markup(layOut(slides(120)))).not.toContain('<noscript>');
  const page = markup(layOut(slides(121)));
  expect(page.slice(0, page.indexOf('<noscript>')).match(/<section/g)).toHaveLength(8);
});

test('all are there, in their order, each as it was', () => {
  const deck = slides(160);
  const found = slidesIn(markup(layOut(deck)));
  expect([...found]).toEqual(deck.map(({ id, section }) => [id, section]));
});

test.each(['<script>run()</script>', '<noscript>still</noscript>'])(
  'a slide with %s is no text',
  (inside) => {
    const page = markup(layOut([...slides(110), slide('own', inside), ...slides(20)]));
    const before = page.slice(0, page.indexOf('id="own"'));
    expect(before.match(/<noscript>/g)?.length).toBe(before.match(/<\/noscript>/g)?.length);
  },
);

test('a page is divided into its first slides and files with the others, all in their order', () => {
  const deck = [...slides(140), { ...slide('own', '<noscript>still</noscript>') }];
  const main = markup(layOut(deck));
  const page = `<!doctype html><html><head></head><body><div class="reveal" data-reading="read/"><main>${main}</main></div></body></html>`;
  const divided = divide(page);
  const { files } = divided;
  expect(divided.page).toContain('<noscript><meta http-equiv="refresh" content="0; url=read/">');
  const names = [...divided.page.matchAll(/<template data-from="([^"]+)" data-slides="([^"]+)"/g)];
  expect(names.map(([, name]) => name)).toEqual([...files.keys()]);
  const held = names.map(([, name = '']) => [...slidesIn(files.get(name) ?? '')]);
  expect(held.map((group) => group.map(([id]) => id).join(' '))).toEqual(
    names.map((each) => each[2]),
  );
  const near = slidesIn(divided.page.slice(0, divided.page.indexOf('<template')));
  expect([...near, ...held.flat()]).toEqual(
    deck.slice(0, 140).map(({ id, section }) => [id, section]),
  );
  // Who has no page to read has all on this one.
  expect(divide(page.replace(' data-reading="read/"', '')).files.size).toBe(0);
});
