import { defineSlide, html } from 'mesa-deck';
import { fortySeeds } from '../figures/forty-seeds.ts';

export default defineSlide({
  id: 'forty-seeds',
  title: 'Forty seeds earn the same return and want different things',
  section: 'Evidence',
  layout: 'figure',
  minutes: 2,
  status: 'toy',
  body: html`
    ${fortySeeds()}
    <div>
      <p>In our grid, the exit is green in training, another object in deployment.</p>
      <p class="step">How much of the spread in deployment is explained?</p>
      <p class="step">By the <b class="base">training return</b>:<br>R² = 0.000</p>
      <p class="step">By the two <b class="mesa">goal weights</b>:<br>R² = 0.993</p>
    </div>`,
  notes: html`
    <p>A 5 × 5 grid with an exit, another object, and a planner with two learned numbers: how much it gets for an exit
    and how much for green. In training the exit is always green. In deployment the other object is.</p>
    <p>Upper line: forty seeds, one return. Lower line: the same forty agents in deployment. Some go to the exit,
    some to green.</p>
    <p>Click through. The training return explains nothing of the spread; the two weights, read from inside,
    explain nearly all.</p>
    <p>Say what it is: our own model; the planner and the form of its reward are built by hand, and gradient descent only
    sets two numbers. It shows that data do not fix a goal; it does not show a search emerging. “Want” is
    shorthand for these weights.</p>
    <p>Likely question: why not exactly 1? The fit is linear, the return is curved.</p>`,
});
