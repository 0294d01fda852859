declare module 'virtual:mesa-deck/figures' {
  import type { FigureDefinition } from '../../content/figure.ts';

  /** Loads a figure by its id. */
  const figures: Readonly<Record<string, () => Promise<{ readonly default: FigureDefinition }>>>;
  export default figures;
}

declare module 'virtual:mesa-deck/worker' {
  /** The worker of figures, from a file or from the page itself; throws where there can be none. */
  export function openWorker(): Worker;
}
