import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
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
