const firstEdge = /^\s*\w+(?:\{group\})?:[LRTB]\s*<?--/m;

/** A service beside another: `db:L -- R:server` puts the server to the left of the database. */
interface Neighbours {
  readonly from: string;
  readonly side: string;
  readonly to: string;
}

/**
 * Services that the library would put one on top of the other: both are said to be at the same side of
 * a third, and nothing else tells them apart.
 */
function twins(source: string): readonly (readonly [string, string])[] {
  const edge = /^\s*(\w+)(?:\{group\})?:([LRTB])\s*<?--+>?\s*([LRTB]):(\w+)(?:\{group\})?\s*$/gm;
  const sides: Neighbours[] = [...source.matchAll(edge)].flatMap(
    ([, from = '', side = '', other = '', to = '']) => [
      { from, side, to },
      { from: to, side: other, to: from },
    ],
  );
  const found: (readonly [string, string])[] = [];
  const first = new Map<string, string>();
  for (const { from, side, to } of sides) {
    const place = `${from} ${side}`;
    const before = first.get(place);
    const isTold = sides.some((each) => each.from === before && each.to === to);
    if (before !== undefined && before !== to && !isTold) found.push([before, to]);
    first.set(place, to);
  }
  return found;
}

/** Puts each such service below or beside its twin, by an edge that `isUnseen` knows again. */
export function tellApart(source: string): string {
  const edges = twins(source).map(([one, other]) => {
    const isBeside = new RegExp(`(?:\\b${other}(?:\\{group\\})?:[LR])|[LR]:${other}\\b`).test(
      source,
    );
    return isBeside ? `${one}:B -- T:${other}\n` : `${one}:R -- L:${other}\n`;
  });
  // Before all others: Mermaid keeps the last position that it is given.
  return source.replace(firstEdge, (line) => `${edges.join('')}${line}`);
}

/** Whether a shape of the library is such an edge. */
export function isUnseen(id: string, source: string): boolean {
  return twins(source).some(([one, other]) => id.includes(`-L_${one}_${other}_`));
}
