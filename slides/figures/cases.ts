import { type Html, html } from 'mesa-deck';
import { arrow, type Box, baseBox, mesaBox, plainBox } from './shapes.ts';

/**
 * The base, the mesa and the deceptive case are one picture: training at the left, what it left behind
 * at the right, the same places for the same things. A case starts as the one before it ends, and each
 * click adds one thing, which grows out of what it belongs to.
 */

const places = {
  input: [436, 204, 112, 64],
  program: [606, 176, 188, 120],
  output: [866, 204, 228, 64],
  goal: [590, 66, 220, 62],
  knowledge: [584, 326, 232, 62],
  now: [866, 148, 228, 76],
  later: [866, 248, 228, 76],
} as const satisfies Record<string, Box>;

/** A thing of the picture, by its key the same on each of the slides; a new one grows out of another. */
interface Part {
  readonly key: string;
  readonly from?: string;
  readonly drawn: Html;
}

const training: Part = {
  key: 'training',
  drawn: html`<rect class="panel" x="0" y="0" width="282" height="400" rx="12"/>
  <text class="large base-word" x="22" y="42">Training</text>
  ${baseBox([22, 66, 238, 64], 'Base objective')}
  ${arrow([141, 130], [141, 194])}<text class="quiet" x="156" y="171">scores</text>
  ${baseBox([22, 198, 238, 64], 'SGD')}
  ${arrow([141, 262], [141, 318])}<text class="quiet" x="156" y="298">updates</text>
  ${baseBox([22, 322, 238, 62], 'Parameters')}`,
};

const model: Part = {
  key: 'model',
  drawn: html`${arrow([260, 353], [412, 353])}<text class="quiet" x="346" y="338" text-anchor="middle">set</text>
  ${arrow([416, 98], [264, 98])}<text class="quiet" x="346" y="82" text-anchor="middle">behaviour</text>
  <rect class="panel" x="416" y="0" width="704" height="400" rx="12"/>
  <text class="large strong" x="438" y="42">The model</text>
  ${plainBox(places.input, 'Input')}
  ${arrow([548, 236], [602, 236])}`,
};

const rules: Part = { key: 'rules', drawn: plainBox(places.program, 'Rules') };

const action: Part = {
  key: 'action',
  drawn: html`${arrow([794, 236], [862, 236])}${plainBox(places.output, 'Action')}`,
};

/** The search takes the place of the rules. */
const search: Part = {
  key: 'search',
  from: 'rules',
  drawn: html`<rect class="cover" x="604" y="174" width="192" height="124"/>
  ${mesaBox(places.program, 'Search over', 'actions')}`,
};

const goal: Part = {
  key: 'goal',
  from: 'search',
  drawn: html`${mesaBox(places.goal, 'Mesa-objective')}${arrow([700, 128], [700, 172])}`,
};

const knowledge: Part = {
  key: 'knowledge',
  from: 'search',
  drawn: html`${plainBox(places.knowledge, 'Knows it is trained')}${arrow([700, 326], [700, 300])}`,
};

/** Complying takes the place of the plain action. */
const now: Part = {
  key: 'now',
  from: 'action',
  drawn: html`<rect class="cover" x="796" y="200" width="300" height="72"/>
  ${arrow([794, 216], [862, 190])}${plainBox(places.now, 'In training:', 'complies')}`,
};

const later: Part = {
  key: 'later',
  from: 'search',
  drawn: html`${arrow([794, 256], [862, 282])}${mesaBox(places.later, 'Later: acts for', 'its objective')}`,
};

export function baseCase(): Html {
  return draw(
    'Training at the left: the base objective scores behaviour, SGD updates the parameters, the parameters set the model. The model at the right: rules turn an input into an action.',
    [rules, action],
  );
}

export function mesaCase(): Html {
  return draw(
    'Training at the left: the base objective scores behaviour, SGD updates the parameters, the parameters set the model. In the model at the right a search over actions takes the place of rules, and a mesa-objective scores for it. No arrow leads from the base objective to the mesa-objective; training sees behaviour only.',
    [rules, action],
    [search, goal],
  );
}

export function deceptiveCase(): Html {
  return draw(
    'Training at the left, the model at the right: a search over actions, for which a mesa-objective scores. It also knows that it is trained. In training it complies, which scores well and leaves nothing to correct; later the same search acts for the mesa-objective.',
    [rules, action, search, goal],
    [knowledge, now, later],
  );
}

function draw(alt: string, shown: readonly Part[], steps: readonly Part[] = []): Html {
  const group = ({ key, drawn }: Part) => html`<g data-key="${key}">${drawn}</g>`;
  const step = ({ key, from = '', drawn }: Part) =>
    html`<g class="step" data-key="${key}" data-from="${from}">${drawn}</g>`;
  return html`
    <figure class="picture">
      <svg viewBox="0 0 1120 402" role="img" aria-label="${alt}">
        ${[training, model, ...shown].map(group)}${steps.map(step)}
      </svg>
    </figure>`;
}
