import { defineFigure, type Html, html } from 'mesa-deck';
import { TRAINING_LEVELS } from '../models/goal-training.ts';
import {
  decorrelate,
  type Level,
  SIZE,
  type Walk,
  type Weights,
  walk,
} from '../models/grid-world.ts';
import { rSquared } from '../models/linear.ts';
import { axes, type Frame, mesaMark, number, type Point, place, round } from './plot.ts';
import { german } from './seeds.de.ts';
/** 40 runs of `goal-training.ts`, 11 s of training; its test writes them and holds them to it. */
import rows from './seeds.json' with { type: 'json' };

interface Agent {
  readonly seed: number;
  readonly weights: Weights;
  readonly trained: number;
  readonly deployed: number;
}

/** A level as in training or with its colours swapped, and how agents walk in it. */
interface Place {
  readonly level: Level;
  /** The walk of the chosen agent. */
  readonly walk: Walk;
  /** The walks of all, in the order of the agents. */
  readonly all: readonly Walk[];
}

/** One agent, and where it and all others go where the exit is green and where the object is. */
interface Visit {
  readonly agent: Agent;
  readonly places: readonly Place[];
}

const agents = rows.map(([seed = 0, exit = 0, green = 0, trained = 0, deployed = 0]): Agent => {
  return { seed, weights: { exit, green }, trained, deployed };
});
const deployed = agents.map((agent) => agent.deployed);
const read = rSquared(
  deployed,
  agents.map(({ weights }) => weights.exit),
  agents.map(({ weights }) => weights.green),
);
const blind = rSquared(
  deployed,
  agents.map(({ trained }) => trained),
);
const delta = ({ weights }: Agent) => weights.exit - weights.green;

const left: Frame = { left: 54, top: 50, width: 220, height: 210, x: [0.4, 0.8], y: [0.1, 0.7] };
const middle: Frame = { ...left, left: 374, width: 260, x: [-4, 6] };
const ends = { exit: 'to E, the exit', object: 'to O, the object', none: 'out of time' } as const;

export default defineFigure({
  id: 'seeds',
  alt: 'Two grids with the walks of 40 agents. Where the exit is green, as in training, all go to it. With the colours swapped they part: some go to the exit, some to the green object. A row of marks shows each agent by the difference of its two weights: who wants exits more goes to the exit.',
  caption: 'One level, 40 agents.',
  width: 1120,
  height: 372,
  controls: [
    {
      name: 'level',
      label: 'Level',
      kind: 'number',
      min: 1,
      max: TRAINING_LEVELS.length,
      step: 1,
      value: 13,
    },
  ],
  run: ({ agent, level }) => [
    visit(agents[agent - 1] as Agent, TRAINING_LEVELS[level - 1] as Level),
  ],
  draw,
  languages: { de: german(blind, read) },
  say: ({ places }) => {
    const [training, deployment] = places.map(({ all }) => goingTo(all, 'exit').length);
    return (
      `Exit green: ${training} go to the exit. Swapped: ${deployment} go there, ` +
      `${goingTo(places[1]?.all ?? [], 'object').length} to the object.`
    );
  },
  laboratory: {
    controls: [
      {
        name: 'agent',
        label: 'Agent',
        kind: 'number',
        min: 1,
        max: agents.length,
        step: 1,
        value: 2,
      },
    ],
    alt: 'Two scatter plots of 40 agents, and two grids. Deployment return against training return: one vertical line. Deployment return against the difference of the two weights of the mesa-objective: a rising curve. The grids show how the chosen agent walks where the exit is green, and where the other object is.',
    caption: `All want both. R² with the deployment return: training return ${blind.toFixed(3)}; the two weights, which set it, ${read.toFixed(3)}.`,
    height: 330,
    draw: drawAll,
    say: ({ agent, places }, { level }) => {
      const [training, deployment] = places.map(
        ({ walk }) => `the ${walk.reached ?? 'end of time'}`,
      );
      return (
        `Agent ${agent.seed} wants exits ${agent.weights.exit.toFixed(2)}, ` +
        `green ${agent.weights.green.toFixed(2)}. In level ${level} it goes to ${training}; ` +
        `swapped, to ${deployment}.`
      );
    },
  },
});

function visit(agent: Agent, level: Level): Visit {
  const levels = [level, ...decorrelate([level], 1)];
  const places = levels.map((each) => ({
    level: each,
    walk: walk(each, agent.weights),
    all: agents.map(({ weights }) => walk(each, weights)),
  }));
  return { agent, places };
}

const goingTo = (all: readonly Walk[], goal: Walk['reached']) =>
  all.filter(({ reached }) => reached === goal);

function draw({ places }: Visit): Html {
  const size = 60;
  const [training, swapped] = places as [Place, Place];
  const grids = (
    [
      [training, 0, 'in training'],
      [swapped, 396, 'swapped'],
    ] as const
  ).map(
    ([{ level, all }, x, when]) => html`<text x="${x}" y="26">${when}: ${level.green} green</text>
      ${board([x, 44], size, level, trails([x, 44], size, all))}`,
  );
  const counts = (['exit', 'object'] as const).map((goal, i) => {
    const count = goingTo(swapped.all, goal).length;
    return html`<text class="large strong" x="750" y="${86 + 44 * i}">${count}</text>
      <text x="800" y="${86 + 44 * i}">to ${goal === 'exit' ? 'E, the exit' : 'O, the object'}</text>`;
  });
  return html`${grids}
    <path class="ink-line" d="M314 194h60m-14-10l14 10l-14 10"/>
    ${counts}
    ${wants(swapped.all)}`;
}

/** The agents by δ = exit − green; who does not go to the exit is an outline. */
function wants(all: readonly Walk[]): Html {
  const row: Frame = { left: 750, top: 160, width: 360, height: 112, x: [-4.5, 4.5], y: [0, 8] };
  const stacks = new Map<number, number>();
  const marks = agents.map((agent, i) => {
    const bin = Math.round(delta(agent) * 2) / 2;
    const height = stacks.get(bin) ?? 0;
    stacks.set(bin, height + 1);
    const [x, y] = place(row, [bin, height + 0.6]);
    const isThere = all[i]?.reached === 'exit';
    return html`<path class="${isThere ? 'plus' : 'minus'}" d="M${round(x - 8)} ${round(y + 6)}l3 -11h10l3 11z"/>`;
  });
  const ticks = [-4, 0, 4].map((value) => {
    const [x, y] = place(row, [value, 0]);
    return html`<path class="axis" d="M${x} ${y}v7"/><text x="${x}" y="${y + 32}" text-anchor="middle">${number(value)}</text>`;
  });
  return html`${marks}<path class="axis" d="M750 272h360"/>${ticks}
    <text class="quiet" x="750" y="340">each agent: exit − green wanted</text>`;
}

/** The ways of all agents, each way once, as wide as there are agents that go it. */
function trails(corner: Point, size: number, all: readonly Walk[]): Html {
  const ways = new Map<string, number>();
  for (const { cells } of all) {
    const way = cells.map((at, i) => `${i === 0 ? 'M' : 'L'}${centre(corner, size, at).join(' ')}`);
    ways.set(way.join(''), (ways.get(way.join('')) ?? 0) + 1);
  }
  return html`${[...ways].map(([way, count]) => {
    return html`<path class="trail" stroke-width="${3 + Math.round((14 * count) / all.length)}" d="${way}"/>`;
  })}`;
}

function drawAll({ agent, places }: Visit): Html {
  const yTicks = [0.2, 0.4, 0.6];
  return html`
    ${axes(left, { xLabel: 'training return', yLabel: 'deployment return', xTicks: [0.4, 0.6, 0.8], yTicks })}
    ${dots(left, agent, ({ trained }) => trained)}
    ${axes(middle, { xLabel: 'wants exits − wants green', xTicks: [-4, 0, 4], yTicks })}
    ${dots(middle, agent, delta)}
    ${places.map(({ level, walk }, i) => grid([686 + 232 * i, 50], 40, level, walk))}`;
}

/** A mark an agent; a click chooses it. The chosen one is ringed and last, so on top. */
function dots(frame: Frame, chosen: Agent, x: (agent: Agent) => number): Html {
  const at = (agent: Agent) => place(frame, [x(agent), agent.deployed]);
  const [cx, cy] = at(chosen);
  return html`${agents.map((agent) => html`<g data-set="agent=${agent.seed}">${mesaMark(at(agent), 7)}</g>`)}
    <circle class="target" cx="${cx}" cy="${cy}" r="14"/>`;
}

/** A level with the walk of one agent, and where it ends. */
function grid([x, y]: Point, size: number, level: Level, { cells, reached }: Walk): Html {
  const steps = cells.map((at, i) => `${i === 0 ? 'M' : 'L'}${centre([x, y], size, at).join(' ')}`);
  return html`<text class="quiet" x="${x}" y="${y - 18}">green ${level.green}</text>
    ${board([x, y], size, level, html`<path class="mesa-line" d="${steps.join('')}"/>`)}
    <text class="quiet" x="${x}" y="${y + SIZE * size + 36}">${ends[reached ?? 'none']}</text>`;
}

const centre = ([x, y]: Point, size: number, at: number): Point => [
  x + size * ((at % SIZE) + 0.5),
  y + size * (Math.floor(at / SIZE) + 0.5),
];

/** A level: its start, the exit and the object, one of them green, and the ways through it. */
function board([x, y]: Point, size: number, level: Level, ways: Html): Html {
  const lines = Array.from({ length: SIZE + 1 }, (_, i) => {
    const across = `M${x} ${y + size * i}h${SIZE * size}`;
    return `${across}M${x + size * i} ${y}v${SIZE * size}`;
  });
  const side = Math.round(size * 0.85);
  const goal = (name: 'exit' | 'object', letter: string) => {
    const [cx, cy] = centre([x, y], size, level[name]);
    const green = level.green === name;
    return html`<rect class="${green ? 'green' : 'neutral-mark'}" x="${cx - side / 2}" y="${cy - side / 2}" width="${side}" height="${side}"/>
      <text class="${green ? 'on-green' : ''}" x="${cx}" y="${cy + 8}" text-anchor="middle">${letter}</text>`;
  };
  return html`<path class="thin" d="${lines.join('')}"/>
    ${ways}
    ${mesaMark(centre([x, y], size, level.start), size / 4)}
    ${goal('exit', 'E')}${goal('object', 'O')}`;
}
