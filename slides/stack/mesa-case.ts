import { cite, defineSlide, html } from 'mesa-deck';
import { mesaCase } from '../figures/cases.ts';

export default defineSlide({
  id: 'mesa-case',
  title: 'The mesa case: training leaves a search behind',
  section: 'The stack',
  layout: 'content',
  transition: 'move',
  minutes: 1.5,
  status: 'argued',
  sources: [cite('hubinger2019risks', '§1.1, §2')],
  body: html`${mesaCase()}
    <p>No arrow runs from the <b class="base">base objective</b> to the <b class="mesa">mesa-objective</b>.</p>`,
  notes: html`
    <p>Left, training: it scores behaviour and updates the parameters. Right, what it left behind. Usually we
    think of rules.</p>
    <p class="step">Click. It may be a second loop: a search that compares actions on each input, with its
    weights fixed.</p>
    <p class="step">Click. It compares by an objective of its own, the <b class="mesa">mesa-objective</b>.
    Follow the arrows: none runs from the base objective to it. Training touches it only through behaviour.</p>
    <p class="aside">When would training find such a thing? It is argued, not shown, that diverse tasks and a
    short description favour a search, and that a price on run time works against it. Is a large language
    model one? Nobody knows; there is no agreed test for search inside a network.</p>`,
});
