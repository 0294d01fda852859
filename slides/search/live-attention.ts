import { cite, defineSlide, figure, html } from 'mesa-deck';
import attention from '../figures/attention.ts';

export default defineSlide({
  id: 'live-attention',
  title: 'Train a layer, and its answer becomes a gradient step',
  section: 'Learned search',
  minutes: 2,
  status: 'toy',
  sources: [cite('vonoswald2022'), cite('ahn2023')],
  body: figure(attention),
  notes: html`
    <p>Press L or “Train”; it takes some seconds, and it runs here, in this page. Ask the room for another
    seed.</p>
    <p>Each mark is a new task: what the layer predicts beside what one step of gradient descent does. On the line
    they are equal, and training brings them there. The loss falls onto 20/37, the least that a layer of this kind can
    have; its step comes to 75/37, as theory says. The laboratory, A, shows the loss over time, and the matrix that
    the layer has learned.</p>
    <p>It is an optimizer in the sense of its authors: the answer equals a gradient step on a loss that nobody wrote
    into the layer ${cite('vonoswald2022')}. In the sense of this talk it is none: it computes one sum, and compares no
    options.</p>
    <p class="aside">Does every seed get there? Try one. It is a toy of 42 parameters without softmax. Of the first 40
    seeds, none ends more than 0.2 % above the least loss.</p>`,
});
