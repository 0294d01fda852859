import type { Chart } from '../content/data/kinds.ts';
import type { Canvas, Spec } from './spec.ts';

/** What is drawn into. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** The language of its numbers, as a BCP 47 tag. */
  readonly lang: string;
  /** What an axis that counts is called. */
  readonly count: string;
  /** Put before the ids inside of it, so that they are no other's. */
  readonly name: string;
}

/** A drawing, with its scales. */
export type Plotted = ReturnType<Canvas['Plot']['plot']>;

/** All that a chart is drawn of. */
export interface Work extends Canvas {
  readonly spec: Spec;
  readonly data: Chart['data'];
  readonly frame: Frame;
  readonly series: readonly unknown[];
  /** The names of values, as axes show them. */
  readonly nameOf: (value: unknown) => string;
  /** The names of moments on the axis of a column, as fine as its values lie. */
  readonly momentOf: (column: string) => (value: unknown) => string;
  /** Whether bars lie. */
  readonly lying: boolean;
}
