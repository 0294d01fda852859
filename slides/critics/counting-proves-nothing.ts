import { cite, defineSlide, type Html, html } from 'mesa-deck';

/** Three rows of ten; which of them are the few. */
const few = [12, 25];

/** Thirty marks, two of a kind of their own: a sketch of a count, not a count. */
function crowd(alt: string, of: (x: number, y: number, isFew: boolean) => Html): Html {
  const marks = Array.from({ length: 30 }, (_, i) =>
    of(28 + 51 * (i % 10), 26 + 48 * Math.floor(i / 10), few.includes(i)),
  );
  return html`
    <figure class="picture">
      <svg viewBox="0 0 520 150" role="img" aria-label="${alt}">${marks}</svg>
    </figure>`;
}

const goals = crowd(
  'A sketch: of thirty goals, twenty-eight would make a schemer and two would not.',
  (x, y, isFew) =>
    isFew
      ? html`<circle class="neutral-mark" cx="${x}" cy="${y}" r="16"/>`
      : html`<path class="mesa-mark" d="M${x - 19} ${y + 15}l7-30h24l7 30z"/>`,
);

const functions = crowd(
  'A sketch: of thirty functions that fit the data, twenty-eight memorise and two, filled, generalise.',
  (x, y, isFew) =>
    isFew
      ? html`<circle class="quiet" cx="${x}" cy="${y}" r="17"/>`
      : html`<circle class="neutral-mark" cx="${x}" cy="${y}" r="16"/>`,
);

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
      ${goals}
      <p>Many goals make a <b class="mesa">schemer</b>, few do not. Expect a schemer.</p>
    </div>
    <div class="step">
      <h3>The reply</h3>
      ${functions}
      <p>Many functions memorise, few generalise. Yet training finds the few.</p>
    </div>`,
  notes: html`
    <p>Give the argument at full strength first: if training only fixes behaviour, and most goals that a
    knowing model could have lead to the same behaviour, a random draw is bad news. The marks are a sketch; nobody has counted.</p>
    <p>Click. The draw is not random. Training has an inductive bias, and it is strong enough to make
    networks generalise against far worse odds.</p>
    <p>What is left after the exchange: the data still do not identify the goal. The quarrel is about the
    prior that the bias supplies, and nobody has measured it for goals.</p>
    <p>Likely question: so who is right? Nobody knows. The honest slide says where the answer lies, not
    what it is.</p>`,
});
