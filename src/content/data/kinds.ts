/** A chart of data. */
export interface Chart {
  readonly kind: 'chart';
  readonly alt: string;
  readonly data: readonly Readonly<Record<string, unknown>>[];
  readonly caption: string;
  readonly width: number;
  readonly height: number;
  readonly table: boolean;
  /** How it is drawn: by names of columns, or by a function. */
  readonly drawn: Readonly<Record<string, unknown>>;
}

/** A table of data. */
export interface Table {
  readonly kind: 'table';
  readonly data: readonly Readonly<Record<string, unknown>>[];
  readonly options: Readonly<Record<string, unknown>>;
}
