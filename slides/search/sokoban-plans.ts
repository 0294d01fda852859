import { cite, defineSlide, html, mermaid } from 'mesa-deck';

export default defineSlide({
  id: 'sokoban-plans',
  title: 'Sokoban agents plan, though nobody wrote a planner',
  section: 'Learned search',
  layout: 'content',
  minutes: 1,
  status: 'toy',
  sources: [cite('bush2025'), cite('taufeeque2024')],
  body: html`
    ${mermaid(
      'Rewards train a recurrent network; inside it a plan forms, and the plan sets the moves. A linear probe reads the plan, and editing the plan changes the moves.',
    )`
      flowchart LR
        reward[Reward]:::base -->|trains| net[Recurrent network]:::neutral
        net -->|forms| plan[Plan]:::mesa
        plan -->|sets| moves[Moves]:::neutral
        probe[Linear probe]:::neutral -->|reads| plan
        edit[Edit]:::neutral -->|changes| plan
        %% step: plan, moves
        %% step: probe
        %% step: edit
    `}
    <div class="pair">
      <p>The plan predicts actions about <b>50 steps</b> ahead; the agent paces in circles
      to gain time to think.</p>
      <p class="step">The skill to use extra time comes with the plan, which looks like
      a search from both ends.</p>
    </div>`,
  notes: html`
    <p>Sokoban: push boxes, and one wrong push can't be undone, so planning pays. Two groups opened recurrent
    agents that were trained by reward alone, without a model of the game or a planner.</p>
    <p>Click: inside they found a plan. Click: simple probes read it. Click: editing it changes what the agent
    does, so it isn't only correlated. In one study the plan predicts actions about 50 steps
    ahead ${cite('taufeeque2024')}; in the other it resembles a parallel search from both
    ends ${cite('bush2025')}.</p>
    <p>It is the strongest evidence so far that training without a planner can create an internal search.</p>
    <p>Likely question: does it have a goal of its own? Nothing here says that the goal differs from the reward.
    And the network's shape, recurrent with spare steps, is made for planning.</p>
    <p>The architecture of the second agent comes from a study of planning without a planner ${cite('guez2019')}.</p>`,
});
