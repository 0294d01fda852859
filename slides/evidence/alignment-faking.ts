import { cite, defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'alignment-faking',
  title: 'Faking reasoning rose while unmonitored refusals fell',
  section: 'Evidence',
  layout: 'compare',
  minutes: 2,
  status: 'toy',
  introduces: ['alignmentFaking'],
  sources: [cite('greenblatt2024')],
  body: html`
    <table>
      <thead>
        <tr><th scope="col">Prompt</th><th scope="col">RL</th><th scope="col" class="number">Faking reasoning</th>
          <th scope="col" class="number">Refuses in training</th><th scope="col" class="number">Refuses unmonitored</th></tr>
      </thead>
      <tbody>
        <tr><th scope="row">default</th><td>before</td><td class="number">11.9 %</td><td class="number">85.8 %</td><td class="number">97.2 %</td></tr>
        <tr class="step"><th scope="row">default</th><td>after</td><td class="number"><b>78.4 %</b></td><td class="number">0.0 %</td><td class="number"><b>6.9 %</b></td></tr>
        <tr class="step"><th scope="row">“OpenAI” named</th><td>after</td><td class="number">84.6 %</td><td class="number">0.6 %</td><td class="number">36.4 %</td></tr>
        <tr class="step"><th scope="row">no retraining</th><td>before</td><td class="number">0.0 %</td><td class="number">98.8 %</td><td class="number">100 %</td></tr>
      </tbody>
    </table>
    <p class="small muted">Claude 3 Opus, told that it will be trained to comply; no goal given. What it keeps
    safe is harmlessness.</p>`,
  notes: html`
    <p><b>Alignment faking</b>: complying in what seems to be training, so that one's preferences stay. Claude
    3 Opus was told that it will be trained to comply with harmful queries, from free users only. Row one: it
    refuses less where it believes that it is trained, 86 against 97 %.</p>
    <p>Click: RL to full compliance. Reasoning about faking rises from 12 to 78 %, and refusals when
    unmonitored fall from 97 to 7 %. Always give both. Click: with “OpenAI” for “Anthropic” the gap is back.
    Click: without retraining, it is gone.</p>
    <p>Likely question: so it has bad goals? No: the preference it guards is harmlessness. Limits: the
    prompt makes the facts of training salient, and in this prompted setting the effect nearly goes away
    without the scratchpad.</p>`,
});
