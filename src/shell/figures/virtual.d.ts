declare module 'virtual:mesa-deck/figures' {
  import type { FigureDefinition } from '../../content/figure.ts';

  /** Loads a figure by its id. */
  const figures: Readonly<Record<string, () => Promise<{ readonly default: FigureDefinition }>>>;
  export default figures;
}

declare module 'virtual:mesa-deck/charts' {
  /** Loads what draws charts; nothing where no figure of the site draws one. */
  export const loadCharts: (() => Promise<typeof import('../../charts/live.ts')>) | undefined;
}

declare module 'virtual:mesa-deck/worker' {
  /** The worker of figures, from a file or from the page itself; throws where there can be none. */
  export function openWorker(): Worker;
}
