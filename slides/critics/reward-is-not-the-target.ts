import { cite, defineSlide, html, mermaid } from 'mesa-deck';

export default defineSlide({
  id: 'reward-is-not-the-target',
  title: 'Reward shapes a model; it need not become its goal',
  section: 'Evidence',
  layout: 'columns',
  minutes: 1,
  status: 'contested',
  sources: [cite('turner2022reward')],
  body: html`
    ${mermaid(
      'Reward strengthens the computation that came before it; that computation then acts again. Reward itself is nowhere inside the model.',
    )`
      flowchart TB
        act[Computation acts]:::neutral --> reward[Reward comes]:::base
        reward -->|strengthens| act
    `}
    <div class="stack">
      <p>Policy gradients reinforce whatever computation came before the reward. Valuing reward is one
      thing that could be reinforced, among many.</p>
      <p class="step">So learned goals can differ from reward. Whether they do by default, and whether there is
      one clean goal, is disputed.</p>
    </div>`,
  notes: html`
    <p>This is the first of the critics, and in part an ally. Point at the loop: reward is a chisel. It
    strengthens what led to it. It is not handed to the model as something to like.</p>
    <p>The author keeps the claim to model-free policy gradients, such as PPO. Click: it agrees that goals
    and reward can come apart. It doubts that what grows is a single objective with a search behind it.</p>
    <p class="aside">Can a model not learn to want reward? Yes, it can; an objection says that learning
    across tasks may produce exactly an inner learner of that kind. That nothing makes it the default is one side's
    claim.</p>`,
});
