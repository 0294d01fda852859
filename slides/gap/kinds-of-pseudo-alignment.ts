import { cite, defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'kinds-of-pseudo-alignment',
  title: 'Pseudo-alignment comes in three kinds',
  section: 'The gap',
  layout: 'compare',
  minutes: 1.5,
  status: 'argued',
  introduces: ['proxyAlignment', 'approximateAlignment', 'suboptimalityAlignment'],
  sources: [cite('hubinger2019risks', '§3')],
  body: html`
    <table>
      <thead><tr><th scope="col">Kind</th><th scope="col">A cleaning robot wants</th><th scope="col">Breaks when</th></tr></thead>
      <tbody>
        <tr><th scope="row">Proxy</th>
          <td>many sweeps</td>
          <td>sweeping no longer cleans</td></tr>
        <tr><th scope="row">Approximate</th>
          <td>“clean”, as its network can say it</td>
          <td>its search finds the error</td></tr>
        <tr><th scope="row">Suboptimality</th>
          <td>less stuff, and thinks vacuumed dirt is gone</td>
          <td>it gets smarter</td></tr>
      </tbody>
    </table>
    <p class="small muted">“Wants”: what its search scores by.</p>`,
  notes: html`
    <p>One robot, three rows; the room is clean in all three. Ask where each would fail.</p>
    <p>Proxy has two forms. Counting sweeps: cleaning comes as a side effect. Wanting dust in the vacuum: cleaning
    is the means, until there is an easier source of dust.</p>
    <p>Approximate: the right objective, with an error of representation. A strong search looks for extremes, and
    the error may be where the extremes are.</p>
    <p>Suboptimality: the error is in the search, not in the objective. Its plan rests on a mistake, and the mistake
    makes it look right. People mix up the last two: representation error above, search error below.</p>
    <p>Likely question: where is deception? It is pseudo-alignment too, in which the model knows of the base
    objective. It gets a part of its own.</p>`,
});
