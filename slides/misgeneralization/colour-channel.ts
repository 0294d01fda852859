import { cite, defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'colour-channel',
  title: 'The learned preference can be one colour channel',
  section: 'The gap',
  layout: 'statement',
  minutes: 1,
  status: 'toy',
  sources: [cite('ramanauskas2023')],
  body: html`
    <p>Same training, another seed: the preferred colour channel can be another one.</p>
    <p class="step muted">The data left the choice open, and something arbitrary made it.</p>`,
  notes: html`
    <p>In one of the mazes the goal was a yellow object of one shape. The test offers a yellow object of another
    shape, and a red one of the first shape. Agents went for the colour. Why the colour?</p>
    <p>A follow-up trained over 1,000 agents and evaluated them on over 10 million episodes. The preference turned out
    to be one for a single colour channel of the image; it is arbitrary, and it can change with the random seed. Rarely,
    in about one agent of 500, it is wildly different.</p>
    <p>Click. That is unidentifiability in a real experiment: nothing in the training data told the candidates
    apart, so the start of the training did.</p>
    <p class="aside">Would a larger network do better? This study does not say. How rare the outliers are is from the
    authors' summary of it.</p>`,
});
