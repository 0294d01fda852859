declare module 'virtual:mesa-deck/figures' {
  import type { FigureDefinition } from '../content/figure.ts';

  /** Loads a figure by its id. */
  const figures: Readonly<Record<string, () => Promise<{ readonly default: FigureDefinition }>>>;
  export default figures;
}
