/** How much room media take on a slide, in px of it. */

/** What is left of a slide below its title. */
export const box = { width: 1120, height: 480 } as const;

/** The height of a line of a caption, and of one that says whose a picture is; `media.css` has the same. */
const line = 32;
const small = 26;
/** Between a picture and what is below it. */
const gap = 10;
/** As wide as a sign of a caption is on the average. */
const sign = 11.5;
/** No caption is narrower, even if its picture is; `media.css` has the same. */
const narrowest = 320;

/** What stands below a picture. */
export interface Below {
  /** How many signs the caption has. */
  readonly caption: number;
  readonly origin: boolean;
}

/** The height of what stands below a picture of some width. */
export function heightBelow({ caption, origin }: Below, width: number): number {
  const lines = Math.ceil((caption * sign) / Math.max(width, narrowest));
  const height = lines * line + (origin ? small : 0);
  return height === 0 ? 0 : height + gap;
}

export interface Wanted {
  /** Its width over its height. */
  readonly shape: number;
  readonly below: Below;
  /** At most. */
  readonly width: number;
  readonly height: number;
}

/** How wide a picture is so that it fits with what stands below it. */
export function widthOf({ shape, below, width, height }: Wanted): number {
  let wide = Math.min(width, height * shape);
  // The narrower it is, the more lines its caption has.
  for (let round = 0; round < 4; round += 1) {
    wide = Math.min(wide, Math.max(40, height - heightBelow(below, wide)) * shape);
  }
  return Math.round(wide);
}

/** Between the pictures of a gallery; `media.css` has the same. */
export const between = 20;

/** The rows of a gallery, and how wide each picture in them is, so that it is as large as fits. */
export function rowsOf(
  shapes: readonly { readonly shape: number; readonly below: Below }[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly (readonly number[])[] {
  let best: { readonly area: number; readonly rows: readonly (readonly number[])[] } | undefined;
  for (const parts of partings(shapes.length)) {
    const rows = fitRows(shapes, parts, width, height);
    const area = rows.flat().reduce((sum, wide, index) => {
      return sum + (wide * wide) / (shapes[index]?.shape ?? 1);
    }, 0);
    // Of two that are nearly as large the one of fewer rows, which comes first.
    if (!best || area > best.area * 1.02) best = { area, rows };
  }
  return best?.rows ?? [];
}

/** All ways to part a number of pictures into up to three rows, those that differ least in length alone. */
function* partings(count: number): Iterable<readonly number[]> {
  for (let rows = 1; rows <= Math.min(3, count); rows += 1) {
    const short = Math.floor(count / rows);
    const long = count % rows;
    yield Array.from({ length: rows }, (_, row) => short + (row < long ? 1 : 0));
  }
}

function fitRows(
  shapes: readonly { readonly shape: number; readonly below: Below }[],
  parts: readonly number[],
  width: number,
  height: number,
): readonly (readonly number[])[] {
  const at = (scale: number) => {
    let from = 0;
    let total = (parts.length - 1) * between;
    const rows = parts.map((count) => {
      const row = shapes.slice(from, from + count);
      from += count;
      const all = row.reduce((sum, { shape }) => sum + shape, 0);
      const high = ((width - (count - 1) * between) * scale) / all;
      const widths = row.map(({ shape }) => Math.floor(high * shape));
      const below = row.map((each, index) => heightBelow(each.below, widths[index] ?? 0));
      total += high + Math.max(...below);
      return widths;
    });
    return { rows, total };
  };
  for (let scale = 1; scale > 0.1; scale -= 0.01) {
    const { rows, total } = at(scale);
    if (total <= height) return rows;
  }
  return at(0.1).rows;
}
