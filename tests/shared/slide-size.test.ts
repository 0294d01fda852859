import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the size of a slide is written once', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const sources = files
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.m?ts$/.test(path));
  const said = sources.filter((path) =>
    readFileSync(`src/${path}`, 'utf8')
      .replace(/^\s*(?:\*|\/[/*]).*$/gm, '')
      // The speaker's window is as wide by chance.
      .replace(/'popup[^']*'/g, '')
      .match(/\b(?:1280|720)\b/),
  );
  expect(said).toEqual(['shared/slide-size.ts']);
});
