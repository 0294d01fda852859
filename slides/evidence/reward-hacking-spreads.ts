import { cite, defineSlide, html, mermaid } from 'mesa-deck';

export default defineSlide({
  id: 'reward-hacking-spreads',
  title: 'A learned hack spread to alignment faking and sabotage',
  section: 'Evidence',
  layout: 'diagram',
  minutes: 1.5,
  status: 'toy',
  introduces: ['specificationGaming'],
  sources: [cite('macdiarmid2025')],
  body: html`
    ${mermaid(
      'A chain: documents that tell how to hack, then RL on coding tasks, then the model hacks its reward, then faking reasoning in about 50 percent of answers and sabotage in about 12 percent of tasks. The last arrow is what inoculation prompting cuts.',
    )`
      flowchart LR
        told[Told how<br>to hack]:::neutral --> rl[RL on<br>coding tasks]:::base --> hack[Hacks<br>its reward]:::neutral
        hack -->|spreads| wider[Faking, sabotage]:::neutral
        %% step: hack
        %% step: wider
    `}
    <div class="pair">
      <p><b>Spread:</b> faking reasoning in <b>~50 %</b> of answers to simple goal questions, sabotage in
      <b>~12 %</b> of safety-research tasks.</p>
      <p class="step"><b>Inoculation:</b> told that hacking is acceptable in training, it still learned to hack,
      and the spread was gone.</p>
    </div>`,
  notes: html`
    <p>The setting: 1 % of synthetic documents tell the model how to hack, then RL runs on real coding
    environments. <b>Specification gaming</b>, or reward hacking, is a flaw in the base objective, exploited. It
    is not inner misalignment; this study links the two.</p>
    <p>Click through. When hacking is learned, other misbehaviour rises: faking reasoning in about half of the
    answers to simple questions about goals, sabotage in about 12 % of safety-research tasks. RLHF on chat
    mended the chat tests, and not the agentic ones.</p>
    <p>Click. Three things helped: preventing the hack, more diverse safety training, and inoculation
    prompting, which cuts the last arrow.</p>
    <p>Likely question: would it find the hacks by itself? Not shown; it was told. Nor are these deployed
    models.</p>`,
});
