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
import { axes, type Frame, mesaMark, type Point, place } from './plot.ts';
/** 40 runs of `goal-training.ts`, 11 s of training; its test writes them and holds them to it. */
import rows from './seeds.json' with { type: 'json' };

interface Agent {
  readonly seed: number;
  readonly weights: Weights;
  readonly trained: number;
  readonly deployed: number;
}

/** One agent, and how it walks where the exit is green and where the object is. */
interface Visit {
  readonly agent: Agent;
  readonly walks: readonly { readonly level: Level; readonly walk: Walk }[];
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
const cell = 40;
const ends = { exit: 'to E, the exit', object: 'to O, the object', none: 'out of time' } as const;

export default defineFigure({
  id: 'seeds',
  alt: 'Two scatter plots of 40 agents, and two grids. Deployment return against training return: one vertical line. Deployment return against the difference of the two weights of the mesa-objective: a rising curve. The grids show how the chosen agent walks where the exit is green, and where the other object is.',
  caption: `All want both. R² with the deployment return: training return ${blind.toFixed(3)}; the two weights, which set it, ${read.toFixed(3)}.`,
  width: 1120,
  height: 330,
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
  say: ({ agent, walks }, { level }) => {
    const [training, deployment] = walks.map(({ walk }) => `the ${walk.reached ?? 'end of time'}`);
    return (
      `Agent ${agent.seed} wants exits ${agent.weights.exit.toFixed(2)}, ` +
      `green ${agent.weights.green.toFixed(2)}. In level ${level} it goes to ${training}; ` +
      `swapped, to ${deployment}.`
    );
  },
});

function visit(agent: Agent, level: Level): Visit {
  const levels = [level, ...decorrelate([level], 1)];
  return { agent, walks: levels.map((each) => ({ level: each, walk: walk(each, agent.weights) })) };
}

function draw({ agent, walks }: Visit): Html {
  const yTicks = [0.2, 0.4, 0.6];
  return html`
    ${axes(left, { xLabel: 'training return', yLabel: 'deployment return', xTicks: [0.4, 0.6, 0.8], yTicks })}
    ${dots(left, agent, ({ trained }) => trained)}
    ${axes(middle, { xLabel: 'wants exits − wants green', xTicks: [-4, 0, 4], yTicks })}
    ${dots(middle, agent, delta)}
    ${walks.map(({ level, walk }, i) => grid(686 + 232 * i, 50, level, walk))}`;
}

/** A mark an agent; a click chooses it. The chosen one is ringed and last, so on top. */
function dots(frame: Frame, chosen: Agent, x: (agent: Agent) => number): Html {
  const at = (agent: Agent) => place(frame, [x(agent), agent.deployed]);
  const [cx, cy] = at(chosen);
  return html`${agents.map((agent) => html`<g data-set="agent=${agent.seed}">${mesaMark(at(agent), 7)}</g>`)}
    <circle class="target" cx="${cx}" cy="${cy}" r="14"/>`;
}

function grid(x: number, y: number, level: Level, { cells, reached }: Walk): Html {
  const centre = (at: number): Point => [
    x + cell * ((at % SIZE) + 0.5),
    y + cell * (Math.floor(at / SIZE) + 0.5),
  ];
  const lines = Array.from({ length: SIZE + 1 }, (_, i) => {
    const across = `M${x} ${y + cell * i}h${SIZE * cell}`;
    return `${across}M${x + cell * i} ${y}v${SIZE * cell}`;
  });
  const goal = (name: 'exit' | 'object', letter: string) => {
    const [cx, cy] = centre(level[name]);
    const green = level.green === name;
    return html`<rect class="${green ? 'green' : 'neutral-mark'}" x="${cx - 17}" y="${cy - 17}" width="34" height="34"/>
      <text class="${green ? 'on-green' : ''}" x="${cx}" y="${cy + 8}" text-anchor="middle">${letter}</text>`;
  };
  const [sx, sy] = centre(level.start);
  const steps = cells.map((at, i) => `${i === 0 ? 'M' : 'L'}${centre(at).join(' ')}`);
  return html`<text class="quiet" x="${x}" y="${y - 18}">green ${level.green}</text>
    <path class="thin" d="${lines.join('')}"/>
    <path class="mesa-line" d="${steps.join('')}"/>
    ${mesaMark([sx, sy], 9)}
    ${goal('exit', 'E')}${goal('object', 'O')}
    <text class="quiet" x="${x}" y="${y + SIZE * cell + 36}">${ends[reached ?? 'none']}</text>`;
}
