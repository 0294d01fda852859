import { cite, defineSlide, html } from 'mesa-deck';

export default defineSlide({
  id: 'many-goals-not-one',
  title: 'There may be many partial goals, and no single one',
  section: 'Evidence',
  layout: 'columns',
  minutes: 1,
  status: 'argued',
  sources: [cite('pope2022shard'), cite('mini2023')],
  body: html`
    <div>
      <h3>Shards</h3>
      <p>Values as habits of choice that contexts switch on: many, partial, grown by reinforcement.</p>
    </div>
    <div class="step">
      <h3>A maze agent, opened</h3>
      <p>Several goals, each in its context; eleven channels track where the cheese is. Editing them
      sends the agent elsewhere.</p>
    </div>`,
  notes: html`
    <p>Shard theory says that “the mesa-objective” may be the wrong unit. What reinforcement grows is a
    bundle of habits of choice, each switched on by its context.</p>
    <p>Click: in a maze agent of the goal misgeneralization work, researchers found eleven channels that
    track the goal. Changing them retargets the agent. The goal is redundant and spread out: closer to
    a bundle than to one clean objective.</p>
    <p>Point out what stays: a bundle can misgeneralise as well. The critique changes what to look for
    inside, and not whether to look.</p>
    <p>Likely question: does that make it safer? It is not known.</p>`,
});
