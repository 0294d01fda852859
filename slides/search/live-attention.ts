import { cite, defineSlide, figure, html } from 'mesa-deck';
import attention from '../figures/attention.ts';

export default defineSlide({
  id: 'live-attention',
  title: 'Try it: train a layer, and it becomes a step of gradient descent',
  section: 'Learned search',
  minutes: 2,
  status: 'toy',
  sources: [cite('vonoswald2022'), cite('ahn2023')],
  body: figure(attention),
  notes: html`
    <p>Press L or “Train”; it takes some seconds, and it runs here, in this page. Ask the room for another
    seed.</p>
    <p>Left: the loss falls onto 20/37, the least that a layer of this kind can have. Middle: the matrix that
    the layer has learned; the frames are what theory says, 75/37 on the diagonal and nothing elsewhere. Right:
    for new tasks, what the layer predicts beside what one step of gradient descent does: on the line they are
    equal.</p>
    <p>What it does not show: a goal that differs from ours, or a search as people mean it. It is a toy of 42
    parameters without softmax; what it shows is that training can put an optimizer where nobody wrote one
    ${cite('vonoswald2022')}.</p>
    <p>Likely question: does every seed get there? Try one. Of 400 that we ran, the worst ended 0.15 % above the
    least loss.</p>`,
});
