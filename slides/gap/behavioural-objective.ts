import { cite, defineSlide, html, math } from 'mesa-deck';

export default defineSlide({
  id: 'behavioural-objective',
  title: 'A goal read from behaviour is not a goal found in the network',
  section: 'The gap',
  layout: 'columns',
  minutes: 1,
  status: 'definition',
  introduces: ['Obeh'],
  sources: [cite('hubinger2019risks', '§1')],
  body: html`
    <div class="stack">
      <h3>Read from outside: ${math`\Obeh`}</h3>
      <p>What the system <em>seems</em> to optimize, judged by what it does.</p>
      <p class="muted">Every system has one, optimizer or not.</p>
    </div>
    <div class="stack step">
      <h3>Found inside: ${math`\Omesa`}</h3>
      <p>What a <b class="mesa">search in the model</b> scores its plans by.</p>
      <p class="muted">Only an optimizer has one, and finding it means looking inside.</p>
    </div>`,
  notes: html`
    <p>Two ways to speak of a goal. On the left, the behavioural objective ${math`\Obeh`}: you watch, and ask which
    objective would explain the behaviour. That always works, even for a bottle cap; it is a
    summary of behaviour.</p>
    <p>Click. On the right, the <b class="mesa">mesa-objective</b> ${math`\Omesa`}: part of a mechanism. It exists only
    if there is a search, and the search uses it.</p>
    <p>The two can come apart where you have not watched: a summary holds for what it summarises, a mechanism
    goes on working elsewhere.</p>
    <p class="aside">Which one do the experiments show? Nearly all of them show the left one. The CoinRun agents,
    for instance, show a goal in behaviour, with no claim about a search.</p>`,
});
