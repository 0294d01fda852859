import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { html } from '../../src/content/templates.ts';
import { attributes, lines, markup } from '../../src/shared/markup.ts';

test('texts and values of attributes are escaped, and what is left out shows nothing', () => {
  const name = `<b>"US$&'s" & more`;
  const escaped = '&lt;b&gt;&quot;US$&amp;&#39;s&quot; &amp; more';
  expect(markup(html`<p title="${name}">${name}${null}${false}${[1, name]}</p>`)).toBe(
    `<p title="${escaped}">${escaped}1${escaped}</p>`,
  );
  expect(markup(html`<i${attributes({ title: name, id: undefined })}></i>`)).toBe(
    `<i title="${escaped}"></i>`,
  );
  expect(markup(lines(name, null, '', html`<br>`))).toBe(`${escaped}\n<br>`);
});

test('only this file turns text into markup: the rest of the kit writes templates', async () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'));
  const escapes = files.filter((path) => /(['"`])&lt;\1/.test(readFileSync(`src/${path}`, 'utf8')));
  // What is sent into a page by itself can import nothing.
  expect(escapes.filter((path) => !path.endsWith('.in-page.ts'))).toEqual(['shared/markup.ts']);
  expect(Object.keys(await import('../../src/shared/markup.ts')).sort()).toEqual([
    'attributes',
    'finished',
    'lines',
    'markup',
  ]);
});
