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
  'A sketch: of thirty goals, twenty-eight would make a schemer and two, filled, would not.',
  (x, y, isFew) =>
    isFew
      ? html`<circle class="quiet" cx="${x}" cy="${y}" r="17"/>`
      : html`<circle class="neutral-mark" cx="${x}" cy="${y}" r="16"/>`,
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
  title: 'What a count of goals says depends on what one counts',
  section: 'Evidence',
  layout: 'columns',
  minutes: 1,
  status: 'contested',
  sources: [cite('carlsmith2023'), cite('belrose2024'), cite('mingard2021')],
  body: html`
    <div>
      <h3>The count</h3>
      ${goals}
      <p>Many goals make a schemer, few do not. Expect a schemer.</p>
    </div>
    <div class="step">
      <h3>The reply</h3>
      ${functions}
      <p>Many functions memorise, few generalise. Yet training finds the few.</p>
    </div>`,
  notes: html`
    <p>Give the argument at full strength first. Training only fixes behaviour, and most goals that a knowing model could
    have lead to the same behaviour; so a random draw is bad news. Its author calls it hazy. The marks are a sketch; nobody
    has counted.</p>
    <p>Click, the reply: the same count would prove that networks always memorise, for most functions that fit the data
    do. Yet they generalise. The draw is not random.</p>
    <p>And a reply to that: count settings of the parameters, not functions, and the functions that generalise are the
    many ${cite('mingard2021')}. So what is left is the prior that the bias of training supplies, and nobody has measured
    it for goals.</p>
    <p class="aside">So who is right? Nobody knows. The honest slide says where the answer lies, not what it is. The data still do
    not identify the goal; that stands on both sides.</p>`,
});
