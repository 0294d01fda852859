import { cite, defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'not-lying',
  title: 'Deceptive alignment is a motive, not a false sentence',
  section: 'Deception',
  layout: 'compare',
  minutes: 1,
  status: 'definition',
  sources: [cite('hubinger2019risks', '§4')],
  body: html`
    <table>
      <thead>
        <tr><th scope="col">It is not</th><th scope="col">which</th><th scope="col">Deceptive alignment</th></tr>
      </thead>
      <tbody>
        <tr><th scope="row">Lying</th><td>says what it holds to be false</td><td>may say nothing false</td></tr>
        <tr><th scope="row">Hallucination</th><td>errs plausibly</td><td>is right in training</td></tr>
        <tr><th scope="row">Sandbagging</th><td>hides a skill</td><td>hides the objective</td></tr>
        <tr class="step"><th scope="row">A mere proxy</th><td>pursues what went along</td>
          <td>models its training, too</td></tr>
      </tbody>
    </table>`,
  notes: html`
    <p>The word misleads. A deceptively aligned model need not say anything false: it acts as if it had the
    base objective, for reasons of its own. And most false sentences of a model have nothing to do with it.</p>
    <p>Go down the right column. Click for the last row, the important one: an agent that runs to the right
    because the coin used to be there follows a proxy. It doesn't know that it is trained, and a few changed
    levels can fix it. A deceptive model would pass the changed levels too.</p>
    <p class="aside">Is it still a kind of pseudo-alignment? Yes. It looks aligned in training and is not reliably so
    elsewhere; what is special is why it looks so.</p>`,
});
