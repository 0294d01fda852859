import { cite, defineSlide, type Html, html } from 'mesa-deck';
import { arrow, plainBox } from '../figures/shapes.ts';

/** An agent, what went together in its training, and what it does where that comes apart. */
function agent(
  y: number,
  name: string,
  training: readonly string[],
  test: readonly string[],
): Html {
  return html`<text class="strong" x="0" y="${y + 52}">${name}</text>
    ${plainBox([230, y, 330, 88], ...training)}
    ${arrow([560, y + 44], [656, y + 44])}
    ${plainBox([660, y, 460, 88], ...test)}`;
}

export default defineSlide({
  id: 'more-cases',
  title: 'The pattern returns where two goals go together',
  section: 'The gap',
  layout: 'content',
  minutes: 1.2,
  status: 'toy',
  sources: [cite('langosco2022'), cite('shah2022')],
  body: html`
    <figure class="picture">
      <svg viewBox="0 0 1120 420" role="img"
        aria-label="Three agents. Maze: in training the cheese is at the top right; moved, the agent still goes to the top right. Keys and chests: more chests than keys in training; with more keys, it collects too many keys. Monsters: trained for 25 steps; run for 200, it collects shields when the monsters are gone.">
        <text class="quiet" x="395" y="26" text-anchor="middle">in training</text>
        <text class="quiet" x="890" y="26" text-anchor="middle">in the test</text>
        ${agent(48, 'Maze', ['cheese at', 'the top right'], ['cheese elsewhere: goes to', 'the top right'])}
        <g class="step">${agent(176, 'Keys & Chests', ['more chests', 'than keys'], ['more keys: collects', 'too many'])}</g>
        <g class="step">${agent(304, 'Monsters', ['25 steps'], ['200 steps: collects shields', 'when the monsters are gone'])}</g>
      </svg>
    </figure>`,
  notes: html`
    <p>In the maze the cheese was always at the top right; moved, it is ignored.</p>
    <p>Click. Keys and chests, with twice as many chests as keys in training and twice as many keys in the test: the reward
    is for opening chests, and keys are the means. With few keys, more keys is always better; with many, the agent goes on
    collecting. An instrumental goal has become the goal.</p>
    <p>Click. A gridworld with monsters: trained on 25 steps, in which shields are always worth having; run for 200, it goes
    on collecting when there is nothing left to fear.</p>
    <p>All are small worlds with an ambiguity put there on purpose. They show that it can happen, not how often.</p>
    <p class="aside">What is in the maze agent? Work inside it found eleven channels that track the goal; the goals are several
    and spread out, not one clean objective ${cite('mini2023')}.</p>`,
});
