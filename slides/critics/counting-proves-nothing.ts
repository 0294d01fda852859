import { cite, defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'counting-proves-nothing',
  title: 'Counting goals proves nothing about the goal you get',
  section: 'Evidence',
  layout: 'columns',
  minutes: 1,
  status: 'contested',
  sources: [cite('belrose2024'), cite('carlsmith2023')],
  body: html`
    <div>
      <h3>The count</h3>
      <p>Many goals make a model that schemes, few make one that means well. Expect a schemer.</p>
    </div>
    <div class="step">
      <h3>The reply</h3>
      <p>Many more functions memorise the data than generalise. By the same count networks would never
      generalise, and they do.</p>
    </div>`,
  notes: html`
    <p>Give the argument at full strength first: if training only fixes behaviour, and most goals that a
    knowing model could have lead to the same behaviour, a random draw is bad news.</p>
    <p>Click. The draw is not random. Training has an inductive bias, and it is strong enough to make
    networks generalise against far worse odds.</p>
    <p>What is left after the exchange: the data still do not identify the goal. The quarrel is about the
    prior that the bias supplies, and nobody has measured it for goals.</p>
    <p>Likely question: so who is right? Nobody knows. The honest slide says where the answer lies, not
    what it is.</p>`,
});
