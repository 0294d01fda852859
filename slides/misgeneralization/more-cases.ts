import { cite, defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'more-cases',
  title: 'The pattern returns where two goals go together',
  section: 'The gap',
  layout: 'compare',
  minutes: 1.2,
  status: 'toy',
  sources: [cite('langosco2022'), cite('shah2022')],
  body: html`
    <table>
      <thead><tr><th scope="col">Agent</th><th scope="col">Training</th><th scope="col">Test</th><th scope="col">What it does</th></tr></thead>
      <tbody>
        <tr><th scope="row">Maze</th><td>cheese at the top right</td><td>cheese anywhere</td><td>goes to the top right</td></tr>
        <tr><th scope="row">Keys &amp; Chests</th><td>more chests than keys</td><td>more keys than chests</td>
          <td>collects too many keys</td></tr>
        <tr><th scope="row">Monster Gridworld</th><td>25 steps</td><td>200 steps</td>
          <td>collects shields when the monsters are gone</td></tr>
      </tbody>
    </table>`,
  notes: html`
    <p>Read one row across, then let them read the others. In the maze the cheese was always at the top right;
    moved, it is ignored.</p>
    <p>Keys & Chests, with twice as many chests as keys in training and twice as many keys in the test: the reward is for opening chests, and keys are the means. With few keys, more keys is
    always better; with many, the agent goes on collecting. An instrumental goal has become the goal.</p>
    <p>Monster Gridworld: trained on 25 steps, in which shields are always worth having; run for 200, it goes on
    collecting when there is nothing left to fear.</p>
    <p>All are small worlds with an ambiguity put there on purpose. They show that it can happen, not how often.</p>
    <p class="aside">What is in the maze agent? Work inside it found eleven channels that track the goal;
    the goals are several and spread out, not one clean objective ${cite('mini2023')}.</p>`,
});
