import { type Html, html } from 'mesa-deck';
import { head } from './shapes.ts';

/** A level of our own: # wall, $ box, . goal, @ agent. */
const level = [
  '#########',
  '#       #',
  '#       #',
  '# $     #',
  '# @ ## .#',
  '#       #',
  '#########',
];
const cell = 64;
const centre = (column: number, row: number) =>
  [(column + 0.5) * cell, (row + 0.5) * cell] as const;

/** The plan as a route of the box, cell by cell. */
type Route = readonly (readonly [column: number, row: number])[];

/** Along its row and down to the goal. */
const first: Route = [
  [2, 3],
  [3, 3],
  [4, 3],
  [5, 3],
  [6, 3],
  [7, 3],
  [7, 4],
];
/** Bent by hand: up at once, then along the row above. */
const bent: Route = [
  [2, 3],
  [2, 2],
  [3, 2],
  [4, 2],
  [5, 2],
  [6, 2],
  [7, 2],
  [7, 3],
  [7, 4],
];

/** A level with the plan that a probe reads; on a click another one, as somebody has bent it. */
export function sokoban(): Html {
  return html`
    <figure class="picture">
      <svg viewBox="0 0 576 448" role="img"
        aria-label="A Sokoban level, drawn by us: a box, a goal, an agent and walls. Arrows show the plan that a probe reads inside the network: straight along a row, then down to the goal. On a click one arrow is bent by hand, and the agent pushes the box along the bent plan.">
        ${level.flatMap((row, y) => [...row].map((sign, x) => tile(sign, x, y)))}
        ${route(first, 'axis dotted')}
        <g class="step">
          ${route(bent, 'mesa-line', 'mesa-head')}
        </g>
      </svg>
    </figure>`;
}

function tile(sign: string, column: number, row: number): Html | null {
  const [x, y] = [column * cell, row * cell];
  const [cx, cy] = centre(column, row);
  switch (sign) {
    case '#':
      return html`<rect class="wall" x="${x}" y="${y}" width="${cell}" height="${cell}"/>`;
    case '$':
      return html`<rect class="neutral-mark" x="${x + 9}" y="${y + 9}" width="46" height="46" rx="4"/>`;
    case '.':
      return html`<rect class="base-mark" x="${x + 14}" y="${y + 14}" width="36" height="36"/>`;
    case '@':
      return html`<circle class="neutral-mark" cx="${cx}" cy="${cy}" r="20"></circle><circle cx="${cx}" cy="${cy}" r="8"></circle>`;
    default:
      return null;
  }
}

/** A plan: an arrow from each cell to the next, with a tip in ink if no class says otherwise. */
function route(cells: Route, line: string, tip?: string): Html {
  return html`${cells.slice(1).map((to, i) => {
    const [x1, y1] = centre(...(cells[i] as readonly [number, number]));
    const [x2, y2] = centre(...to);
    const [dx, dy] = [Math.sign(x2 - x1), Math.sign(y2 - y1)];
    const end = [x2 - 14 * dx, y2 - 14 * dy] as const;
    const shape = `${head(end, Math.atan2(dy, dx))}z`;
    return html`<path class="${line}" d="M${x1 + 14 * dx} ${y1 + 14 * dy}L${end.join(' ')}"/>
      ${tip === undefined ? html`<path d="${shape}"/>` : html`<path class="${tip}" d="${shape}"/>`}`;
  })}`;
}
