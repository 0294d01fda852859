import { cite, defineSlide, type Html, html } from 'mesa-deck';
import { arrow, baseBox, mesaBox, plainBox } from '../figures/shapes.ts';

/** Where a question is asked in the picture. */
function pin(x: number, y: number, number: number): Html {
  return html`<circle class="pin" cx="${x}" cy="${y}" r="22"/>
    <text class="strong" x="${x}" y="${y + 8}" text-anchor="middle">${number}</text>`;
}

export default defineSlide({
  id: 'theses',
  title: 'Each open question is a thesis that somebody could write',
  section: 'What now',
  layout: 'content',
  minutes: 1.5,
  status: 'open',
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 1120 206" role="img"
        aria-label="The picture of the talk with four questions in it. Question 1 is at the search in the model, 2 at its arrow to the plans, 3 at the probe that reads the mesa-objective, 4 at SGD, which left it behind.">
        ${baseBox([0, 72, 170, 68], 'SGD')}
        ${arrow([170, 106], [252, 106])}
        <rect class="panel" x="256" y="2" width="640" height="202" rx="12"/>
        ${mesaBox([290, 70, 230, 72], 'Mesa-objective')}
        ${arrow([520, 106], [590, 106])}
        ${mesaBox([594, 70, 130, 72], 'Search')}
        ${arrow([724, 96], [788, 62])}${arrow([724, 116], [788, 150])}
        ${plainBox([792, 34, 84, 52], 'plan')}${plainBox([792, 126, 84, 52], 'plan')}
        ${plainBox([930, 72, 160, 68], 'Probe')}
        <path class="ink-line" d="M1010 140v44H405V150m-9 14l9 -14l9 14"/>
        ${pin(659, 56, 1)}${pin(756, 106, 2)}${pin(1076, 66, 3)}${pin(156, 66, 4)}
      </svg>
    </figure>
    <ol class="theses">
      <li><b>What counts as search?</b> Tell a planner from a table.</li>
      <li><b>Are plans compared?</b> Find a network that does.</li>
      <li><b>Can grown goals be read?</b> Grow some; audit blind.</li>
      <li><b>What does SGD prefer?</b> Count seeds in small worlds.</li>
    </ol>`,
  notes: html`
    <p>The picture of this talk, with four questions where they belong, each with a first step that one person could
    take. Pick the one nearest to the audience.</p>
    <p>The definition comes first. Without an account of search that could be checked in a network, nobody can say whether a
    given model is a mesa-optimizer ${cite('dupuis2022')}.</p>
    <p>The second: look-ahead has been found in language models, too. From there to a search is a step: does anything
    compare plans by an objective?</p>
    <p>The third is the most practical: instruments were tried on planted goals and on prompted deception, never on a grown
    goal of which the truth is known. The fourth is where the argument about counting would end.</p>
    <p class="aside">Which is the most tractable? The last one. The models behind this talk do it for two numbers on a laptop.
    Look-ahead in language: ${cite('lindsey2025')}. All of this is about systems built with today’s techniques, scaled
    up: what has been called prosaic alignment ${cite('christiano2016prosaic')}.</p>`,
});
