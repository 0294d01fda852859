/**
 * Sheets of paper that slides and handouts are printed on, upright, in mm; `half` is what one is when
 * it is folded. One more is one more line.
 */
export const papers = {
  a4: { name: 'A4', width: 210, height: 297, half: 'a5' },
  a5: { name: 'A5', width: 148, height: 210 },
  b4: { name: 'B4 (JIS)', width: 257, height: 364, half: 'b5' },
  b5: { name: 'B5 (JIS)', width: 182, height: 257 },
  letter: { name: 'Letter', width: 215.9, height: 279.4, half: 'half-letter' },
  'half-letter': { name: 'Half letter', width: 139.7, height: 215.9 },
} as const satisfies Readonly<Record<string, PaperSize>>;

export interface PaperSize {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly half?: string;
}

export type Paper = keyof typeof papers;

export const paperNames = Object.keys(papers) as readonly Paper[];

export function isPaper(text: string): text is Paper {
  return Object.hasOwn(papers, text);
}

/** The pages of a booklet and the sheets that it is folded from, by the name of either. */
export function bookletOf(paper: Paper): { readonly page: Paper; readonly sheet: Paper } {
  const folded = paperNames.flatMap((sheet) => {
    const { half }: PaperSize = papers[sheet];
    return half !== undefined && isPaper(half) ? [{ page: half, sheet }] : [];
  });
  // Each paper is the sheet or the half of one: a test holds the table to it.
  return (
    folded.find(({ page, sheet }) => paper === page || paper === sheet) ?? {
      page: paper,
      sheet: paper,
    }
  );
}

/** A length on paper in CSS px, of which there are 96 to the inch. */
export function pxOf(mm: number): number {
  return (mm / 25.4) * 96;
}
