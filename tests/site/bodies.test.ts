import { expect, test } from 'vitest';
import { appendToHead } from '../../src/render/html/head.ts';
import { partBody } from '../../src/site/serves/bodies.ts';

const page = (body: string, head = '') =>
  `<!doctype html>\n<html><head><title>T</title>${head}</head>\n<body><main class="slides">${body}</main><p>end</p></body></html>\n`;
const many = '<section>$& slide</section>'.repeat(10_000);

test('a bundler reads what is around the slides of a large page, and the page comes back whole', () => {
  const large = page(many);
  const { rest, whole } = partBody(large);
  expect(rest.length).toBeLessThan(300);
  expect(whole(rest.replace('<title>', '<link rel="x"><title>'))).toBe(
    large.replace('<title>', () => '<link rel="x"><title>'),
  );
});

test.each([
  ['a small page', page('<section>slide</section>')],
  ['one with a script', page(`${many}<script src="x.js"></script>`)],
  ['one with styles that name a file', page(`${many}<p style="background: url(x.png)"></p>`)],
  ['one that shows nothing', '<!doctype html><title>T</title>'],
])('%s is left to the bundler', (_, text) => {
  expect(partBody(text).rest).toBe(text);
});

test.each([
  ['', '<i>'],
  ['<script>const end = "</head>";</script>', '<i>'],
  ['<!-- </head> -->', '<i>'],
])('a head that holds %j is added to at its end', (inside, added) => {
  const before = page(many, inside);
  expect(appendToHead(before, added)).toBe(
    before.replace(/<\/head>(?=\n<body>)/, `${added}</head>`),
  );
});
