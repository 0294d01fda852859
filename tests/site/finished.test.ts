import { build, type Plugin } from 'vite';
import { expect, test } from 'vitest';
import type { Context } from '../../src/site/context.ts';
import { FinishedPages } from '../../src/site/pages/finished.ts';
import { writesPages } from '../../src/site/serves/finished.ts';
import { folderOf } from '../folder.ts';

test('what a build changed of its pages and could not end is not in the next one', async () => {
  const pages = new FinishedPages();
  const context = () => ({ pages }) as unknown as Context;
  const root = folderOf({ 'index.html': '<!doctype html>\n<title>As it is made</title>\n' });
  const step = (
    work: (page: { fileName: string; source: string | Uint8Array }) => void,
  ): Plugin => ({
    name: 'step',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) if (file.type === 'asset') work(file);
      },
    },
  });
  const built = async (work: Parameters<typeof step>[0]) => {
    const plugins = [step(work), writesPages(context)];
    const result = await build({
      root,
      plugins,
      configFile: false,
      logLevel: 'silent',
      build: { write: false },
    });
    const [page] = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
    return page?.type === 'asset' ? String(page.source) : undefined;
  };

  const failed = built((page) => {
    pages.write(page, 'what is left');
    throw new Error('it ends here');
  });
  await expect(failed).rejects.toThrow('it ends here');
  expect(await built(() => undefined)).toContain('As it is made');
  expect(await built((page) => pages.write(page, 'changed'))).toBe('changed');
});
