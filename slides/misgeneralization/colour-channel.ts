import { cite, defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'colour-channel',
  title: 'The learned preference can be one colour channel',
  section: 'Evidence',
  layout: 'statement',
  minutes: 1,
  status: 'toy',
  sources: [cite('ramanauskas2023')],
  body: html`
    <p>Across more than 1,000 agents, the preferred colour channel changes with the random seed.</p>
    <p class="step muted">The data left the choice open, and something arbitrary made it.</p>`,
  notes: html`
    <p>In one of the mazes the goal was a yellow object of one shape. The test offers a yellow object of another
    shape, and a red one of the first shape. Agents went for the colour. Why the colour?</p>
    <p>A follow-up trained more than 1,000 agents, over 10 million episodes. The preference turned out to be one for a
    single colour channel of the image, it is arbitrary, and it changes with the random seed.</p>
    <p>Click. That is unidentifiability in a real experiment: nothing in the training data told the candidates
    apart, so the start of the training did. The next slides have the same thing in a model small enough to
    prove it.</p>
    <p>Likely question: would a larger network do better? This study does not say.</p>`,
});
