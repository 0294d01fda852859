/** Sheets of paper that slides and handouts are printed on, upright, in mm. One more is one more line. */
export const papers = {
  a4: { name: 'A4', width: 210, height: 297 },
  a5: { name: 'A5', width: 148, height: 210 },
  b5: { name: 'B5 (JIS)', width: 182, height: 257 },
  letter: { name: 'Letter', width: 215.9, height: 279.4 },
} as const satisfies Readonly<Record<string, PaperSize>>;

export interface PaperSize {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

export type Paper = keyof typeof papers;

export const paperNames = Object.keys(papers) as readonly Paper[];

export function isPaper(text: string): text is Paper {
  return Object.hasOwn(papers, text);
}

/** A length on paper in CSS px, of which there are 96 to the inch. */
export function pxOf(mm: number): number {
  return (mm / 25.4) * 96;
}
