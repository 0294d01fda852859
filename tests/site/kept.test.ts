import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openCache } from '../../src/files/cache.ts';
import { Site } from '../../src/site/site.ts';
import { emptyCache, folderOf, smallProject } from '../folder.ts';

test('coloured listings, which a build writes beside a server, lie in one file with its checksum', async () => {
  const cache = emptyCache('fonts');
  vi.stubEnv('MESA_DECK_CACHE', cache);
  onTestFinished(() => void vi.unstubAllEnvs());
  const root = folderOf({
    ...smallProject,
    'slides/first.ts': `
      import { code, defineSlide, html } from 'mesa-deck';
      export default defineSlide({ id: 'first', title: 'Code', body: html\`\${code('ts')\`let a = 1;\`}\` });`,
  });
  const page = () => new Site({ root, draw: async () => new Map() }).page('small/index.html');
  const first = await page();
  expect(readdirSync(join(cache, 'listings'))).toEqual([expect.stringMatching(/^small-.*\.json$/)]);
  expect(await page()).toBe(first);
});

test('formulas that were set before are at hand, but for those that have a number', async () => {
  const cache = emptyCache('fonts');
  vi.stubEnv('MESA_DECK_CACHE', cache);
  onTestFinished(() => void vi.unstubAllEnvs());
  const projectWith = (formula: string) =>
    folderOf({
      ...smallProject,
      'slides/first.ts': `
        import { defineSlide, html, math } from 'mesa-deck';
        export default defineSlide({ id: 'first', title: 'Formulas', body: html\`
          \${math\`${formula}\`}
          \${math.display\`\\begin{equation} c = d \\end{equation}\`}\` });`,
    });
  const page = (formula: string) =>
    new Site({ root: projectWith(formula), draw: async () => new Map() }).page('small/index.html');
  await page('a = b');
  const folder = join(cache, 'formulas');
  const [name = ''] = readdirSync(folder);
  const kept = openCache(folder, undefined, { sealed: true });
  const read = async () =>
    Object.values(JSON.parse(Buffer.from((await kept.read(name)) ?? []).toString())) as object[];
  expect((await read()).flatMap(Object.keys)).toEqual(['0 a = b']);
  const marked = Buffer.from((await kept.read(name)) ?? []).toString();
  await kept.write(
    name,
    Buffer.from(marked.replace('class=\\"katex\\"', 'class=\\"katex before\\"')),
  );
  expect(await page('a = b')).toContain('class="katex before"');
  // What nobody shows any more goes.
  expect(await page('a = e')).not.toContain('katex before');
  expect((await read()).flatMap(Object.keys)).toEqual(['0 a = e']);
});
