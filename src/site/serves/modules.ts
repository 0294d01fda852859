import type { Plugin } from 'vite';
import { drawsChart } from '../../render/slide/figure.ts';
import { kitPrefix } from '../../shared/addresses.ts';
import type { Context, GetContext } from '../context.ts';
import { kitModule } from '../project/kit.ts';

/** A module that lies in no file. */
interface VirtualModule {
  readonly id: string;
  readonly getContent: (context: Context) => string | Promise<string>;
}

const modules: readonly VirtualModule[] = [
  {
    // How figures get a worker: one of its own file, or one that is inside of a page that stands alone.
    id: 'virtual:mesa-deck/worker',
    getContent({ single }) {
      const file = kitModule(single ? 'shell/figures/inline-worker' : 'shell/figures/worker');
      return `export * from ${JSON.stringify(file)};`;
    },
  },
  {
    // Loads figures by their ids, each from a chunk of its own; the pages and their workers ask for it.
    id: 'virtual:mesa-deck/figures',
    async getContent({ site, single }) {
      // In chunks of their own the figures of other decks cost nothing; in one script they would.
      const figures = single ? await site.figures() : (await site.load()).figures;
      const entries = [...figures].map(
        ([name, { file }]) => `${JSON.stringify(name)}: () => import(${JSON.stringify(file)})`,
      );
      return `export default { ${entries.join(', ')} };`;
    },
  },
  {
    // What draws charts in a browser is large: a site whose figures draw none does without.
    id: 'virtual:mesa-deck/charts',
    async getContent({ site, single, building }) {
      const figures = single ? await site.figures() : (await site.load()).figures;
      const definitions = [...figures.values()].map(({ definition }) => definition);
      const file = JSON.stringify(kitModule('charts/live'));
      const load =
        !building || definitions.some(drawsChart) ? `() => import(${file})` : 'undefined';
      return `export const loadCharts = ${load};`;
    },
  },
];

export function servesModules(context: GetContext): Plugin {
  return {
    name: 'mesa-deck:modules',
    resolveId: (id) => (modules.some((each) => each.id === id) ? `\0${id}` : undefined),
    load: (id) => modules.find((each) => id === `\0${each.id}`)?.getContent(context()),
  };
}

/** The pages' scripts, by a name that is the same in this repository and in a package. */
export function servesShell(): Plugin {
  return {
    name: 'mesa-deck:shell',
    resolveId: (id) =>
      id.startsWith(`${kitPrefix}shell/`) ? kitModule(id.slice(kitPrefix.length)) : undefined,
  };
}
