import type { Plugin } from 'vite';
import type { GetContext } from '../context.ts';

/** The last step of all. */
export function writesPages(context: GetContext): Plugin {
  return {
    name: 'mesa-deck:finished',
    enforce: 'post',
    renderStart: () => context().pages.clear(),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'asset') context().pages.give(file);
        }
      },
    },
  };
}
