/** One of the displays of this computer, as the Window Management API has it. */
export interface Display {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly label: string;
}

/** Displays are made anew at each look, but no two begin at one point. */
export function isSame(a: Pick<Display, 'left' | 'top'>, b: Pick<Display, 'left' | 'top'>) {
  return a.left === b.left && a.top === b.top;
}
